// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/interface_class.h"

#include "dlms/classes/tables.h"

#include <algorithm>
#include <tuple>

namespace metersmith::dlms
{
namespace
{

std::vector<InterfaceClass> allClasses()
{
    std::vector<InterfaceClass> all;
    for (const auto part : {measurementClasses(), accessClasses(), timeClasses(), paymentClasses(),
                            portClasses(), internetClasses()})
        all.insert(all.end(), part.begin(), part.end());
    std::sort(all.begin(), all.end(), [](const InterfaceClass& a, const InterfaceClass& b) {
        return std::tie(a.id, a.version) < std::tie(b.id, b.version);
    });
    return all;
}

const ValueType anyType{};

} // namespace

const AttributeDef* InterfaceClass::attribute(int number) const
{
    for (const auto& row : attributes)
        if (row.number == number)
            return &row;
    return nullptr;
}

const MethodDef* InterfaceClass::method(int number) const
{
    for (const auto& row : methods)
        if (row.number == number)
            return &row;
    return nullptr;
}

int InterfaceClass::attributeCount() const
{
    return attributes.empty() ? 1 : attributes.back().number;
}

std::span<const InterfaceClass> interfaceClasses()
{
    static const std::vector<InterfaceClass> all = allClasses();
    return all;
}

const InterfaceClass* interfaceClass(std::uint16_t id, std::uint8_t version)
{
    for (const auto& row : interfaceClasses())
        if (row.id == id && row.version == version)
            return &row;
    return nullptr;
}

const InterfaceClass* nearestInterfaceClass(std::uint16_t id, std::uint8_t version)
{
    const InterfaceClass* nearest = nullptr;
    for (const auto& row : interfaceClasses())
        if (row.id == id && (!nearest || row.version <= version))
            nearest = &row;
    return nearest;
}

std::string className(std::uint16_t id)
{
    const auto* row = nearestInterfaceClass(id, 255);
    return row ? std::string(row->name) : "class " + std::to_string(id);
}

std::string attributeName(std::uint16_t classId, std::uint8_t version, int attribute)
{
    if (attribute == 1)
        return "logical_name";
    const auto* row = nearestInterfaceClass(classId, version);
    const auto* found = row ? row->attribute(attribute) : nullptr;
    return found ? std::string(found->name) : "attribute " + std::to_string(attribute);
}

std::string methodName(std::uint16_t classId, std::uint8_t version, int method)
{
    const auto* row = nearestInterfaceClass(classId, version);
    const auto* found = row ? row->method(method) : nullptr;
    return found ? std::string(found->name) : "method " + std::to_string(method);
}

const ValueType& attributeType(std::uint16_t classId, std::uint8_t version, int attribute)
{
    if (attribute == 1)
        return valueType("obis");
    const auto* row = nearestInterfaceClass(classId, version);
    const auto* found = row ? row->attribute(attribute) : nullptr;
    return found ? valueType(found->type) : anyType;
}

const ValueType& methodType(std::uint16_t classId, std::uint8_t version, int method)
{
    const auto* row = nearestInterfaceClass(classId, version);
    const auto* found = row ? row->method(method) : nullptr;
    return found ? valueType(found->type) : anyType;
}

int scalerAttribute(std::uint16_t classId, int attribute)
{
    if ((classId == 3 || classId == 4) && attribute == 2)
        return 3;
    if (classId == 5 && (attribute == 2 || attribute == 3))
        return 4;
    return 0;
}

bool holdsSecret(std::uint16_t classId, int attribute)
{
    switch (classId) {
    case 15: // (LLS_)secret
        return attribute == 7;
    case 19: // pass_p1, pass_p2, pass_w5
        return attribute >= 7 && attribute <= 9;
    case 44: // PPP_authentication
        return attribute == 5;
    case 46: // login_password
        return attribute == 4;
    case 100: // authentication_keys, client_key
        return attribute == 6 || attribute == 7;
    default:
        return false;
    }
}

} // namespace metersmith::dlms
