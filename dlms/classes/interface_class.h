// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLASSES_INTERFACE_CLASS_H
#define METERSMITH_DLMS_CLASSES_INTERFACE_CLASS_H

#include "dlms/classes/value_type.h"

#include <span>

namespace metersmith::dlms
{

/// How an attribute changes (Blue Book, 4.1.4): by configuration only, or by itself.
enum class Changes : std::uint8_t { Static, Dynamic };

/// One row of a class's attributes; attribute 1 is always the logical_name and has no row.
struct AttributeDef {
    int number = 0;
    std::string_view name;
    std::string_view type; ///< notation of value_type.h
    Changes changes = Changes::Static;
};

/// One row of a class's methods; `type` is that of the parameter.
struct MethodDef {
    int number = 0;
    std::string_view name;
    std::string_view type = "i8";
};

/// An interface class as its table in the Blue Book (clause 4) says.
struct InterfaceClass {
    std::uint16_t id = 0;
    std::uint8_t version = 0;
    std::string_view name;
    std::span<const AttributeDef> attributes; ///< from 2
    std::span<const MethodDef> methods;

    const AttributeDef* attribute(int number) const; ///< nullptr: none; also for 1
    const MethodDef* method(int number) const;
    int attributeCount() const; ///< the logical_name included
};

/// The class with this id and version; nullptr if there is no table for it.
const InterfaceClass* interfaceClass(std::uint16_t id, std::uint8_t version);
/// The newest version with a table that is not above `version`, else the oldest; nullptr if the
/// class has no table at all. For meters that say a version we do not know.
const InterfaceClass* nearestInterfaceClass(std::uint16_t id, std::uint8_t version);
/// All tables, by id, then version.
std::span<const InterfaceClass> interfaceClasses();

/// "Register", "class 9000".
std::string className(std::uint16_t id);
/// "scaler_unit", "logical_name", "attribute 17"; of the nearest version.
std::string attributeName(std::uint16_t classId, std::uint8_t version, int attribute);
/// "remote_disconnect", "method 200".
std::string methodName(std::uint16_t classId, std::uint8_t version, int method);
/// The type of an attribute; Any where there is no table.
const ValueType& attributeType(std::uint16_t classId, std::uint8_t version, int attribute);
/// The type of a method's parameter; Any where there is no table.
const ValueType& methodType(std::uint16_t classId, std::uint8_t version, int method);
/// The attribute that holds the scaler_unit of `attribute`, for registers (3, 4) and demand
/// registers (5); 0: it has none.
int scalerAttribute(std::uint16_t classId, int attribute);
/// Whether an attribute holds a password or key by its class's definition: reading everything
/// leaves it out.
bool holdsSecret(std::uint16_t classId, int attribute);

} // namespace metersmith::dlms

#endif
