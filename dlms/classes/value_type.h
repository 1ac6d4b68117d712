// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLASSES_VALUE_TYPE_H
#define METERSMITH_DLMS_CLASSES_VALUE_TYPE_H

#include "dlms/data.h"

#include <map>
#include <utility>

namespace metersmith::dlms
{

/// What a value of an attribute or the parameter of a method is made of, as the Blue Book's tables
/// say it: precise enough to name the fields of structures and to offer the right editor.
struct ValueType {
    enum class Kind {
        Any,         ///< left open by the class (CHOICE, instance specific)
        Simple,      ///< `data` says which type
        LogicalName, ///< octet-string of six
        ClassId,     ///< long-unsigned
        DateTime,    ///< octet-string of 12, or date-time
        Date,        ///< octet-string of 5, or date
        Time,        ///< octet-string of 4, or time
        Text,        ///< octet-string, visible-string or utf8-string that mostly holds characters
        Ipv4,        ///< double-long-unsigned
        Enum,        ///< enum with `words`
        Unit,        ///< enum of the unit table
        Array,       ///< of `element`
        Structure,   ///< of `fields`
    };
    Kind kind = Kind::Any;
    DataType data = DataType::NullData;
    std::vector<std::pair<std::string, ValueType>> fields; ///< name and type
    std::vector<ValueType> element;                        ///< one, of arrays
    std::map<int, std::string> words;                      ///< of enums

    friend bool operator==(const ValueType&, const ValueType&) = default;
};

/// Reads the notation of the class tables:
/// `any`, `bool`, `i8` … `u64`, `octets`, `visible`, `utf8`, `bits`, `enum`, `obis`, `class`,
/// `datetime`, `date`, `time`, `text`, `ip4`, `unit`; `enum(0 off, 1 on)`; `[element]`;
/// `{name type, name type}`; and the names of namedValueTypes(). Errors: Malformed.
Result<ValueType> parseValueType(std::string_view notation);

/// The types that several classes use, by name: `scaler_unit`, `capture_object`, …
const std::map<std::string_view, ValueType>& namedValueTypes();

/// The type for a notation out of the class tables; made once. A notation that cannot be read (the
/// tests say there is none) is Any.
const ValueType& valueType(std::string_view notation);

/// Whether `data` fits `type`: nothing if it does, else where and what was expected.
/// Null-data fits everywhere. Errors: TypeUnmatched.
Result<> checkType(const Data& data, const ValueType& type, std::string_view where);

/// A value to begin an editor with: zeros, empty strings, arrays without elements.
Data emptyValue(const ValueType& type);

/// In words for people: "structure {scaler i8, unit enum}", "array of …", "octet-string".
std::string describe(const ValueType& type);

} // namespace metersmith::dlms

#endif
