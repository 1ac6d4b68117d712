// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_object.h"

#include <algorithm>

namespace metersmith::meter_core
{

const Attribute* CosemObject::attribute(std::int8_t number) const
{
    for (const auto& candidate : attributes)
        if (candidate.number == number)
            return &candidate;
    return nullptr;
}

void CosemObject::put(Attribute attribute)
{
    const auto place =
        std::lower_bound(attributes.begin(), attributes.end(), attribute.number,
                         [](const Attribute& a, std::int8_t number) { return a.number < number; });
    if (place != attributes.end() && place->number == attribute.number)
        *place = std::move(attribute);
    else
        attributes.insert(place, std::move(attribute));
}

CosemObject* findObject(CosemObjects& objects, std::uint16_t classId, const Obis& name)
{
    for (auto& object : objects)
        if (object.classId == classId && object.name == name)
            return &object;
    return nullptr;
}

Attribute showing(std::int8_t number, std::function<dlms::Data()> value)
{
    return {number, [value = std::move(value)](dlms::ClientSap) { return GetResult(value()); }, {}};
}

bool isMeasured(const Core& core, const std::vector<std::string>& energyTypes)
{
    constexpr std::string_view energyTypePosition = "X9";
    if (energyTypes.empty())
        return true;
    const auto number = typecodes::parseTypeNumber(core.configuration().typeNumber, core.family());
    return !number || std::find(energyTypes.begin(), energyTypes.end(),
                                number->code(energyTypePosition)) != energyTypes.end();
}

} // namespace metersmith::meter_core
