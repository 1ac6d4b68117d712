// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_OBJECTS_OBJECT_EDITING_H
#define METERSMITH_SERVICES_OBJECTS_OBJECT_EDITING_H

#include "protocol/bytes.h"
#include "protocol/result.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace metersmith::services
{

/// How a value of an attribute, or the parameter of a method, is best entered.
struct ValueEditor {
    enum class Kind {
        Notation, ///< the typed notation, checked against the class
        Number,   ///< whole number from `minimum` to `maximum`
        Choice,   ///< one of `choices`
        Text,     ///< characters
        DateTime, ///< "2026-11-21 03:20:00", "*" for what is left open
        Nothing,  ///< the method takes no parameter of meaning
    };
    Kind kind = Kind::Notation;
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;
    std::vector<std::pair<int, std::string>> choices; ///< number and word
    std::string prefix;                               ///< of the notation: "u16", "octets"
    std::string start;    ///< what the editor begins with: number, text, time or notation
    std::string expected; ///< the type in words: "structure {scaler, unit}"
};

/// An attribute's editor; `notation` is its value now ("" if it was not read), whose type wins
/// where the class leaves it open.
ValueEditor attributeEditor(int classId, int version, int attribute, const std::string& notation);
/// The editor of a method's parameter.
ValueEditor methodEditor(int classId, int version, int method);

/// What was entered, as typed notation. Errors: Malformed, OutOfRange, TypeUnmatched (where in the
/// value, what is expected).
Result<std::string> toNotation(const ValueEditor& editor, const std::string& entered);

/// Whether a notation is well-formed and fits the class's table. Errors: as toNotation().
Result<> checkAttribute(int classId, int version, int attribute, const std::string& notation);
Result<> checkParameter(int classId, int version, int method, const std::string& notation);

/// "2026-11-21 03:20[:00]", with "*" for parts left open, as the 12 octets of a COSEM date-time
/// without deviation. Errors: Malformed.
Result<Bytes> dateTimeBytes(const std::string& text);

/// "scaler_unit", "attribute 17"; "remote_disconnect", "method 200".
std::string attributeName(int classId, int version, int attribute);
std::string methodName(int classId, int version, int method);
std::string className(int classId);
/// Whether the class says that an attribute is a password or key: not read with the others.
bool holdsSecret(int classId, int attribute);

} // namespace metersmith::services

#endif
