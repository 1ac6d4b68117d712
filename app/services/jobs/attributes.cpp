// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/attributes.h"

#include "app/services/data_json.h"
#include "app/services/jobs/read_registers.h"

namespace metersmith::services::jobs
{

using dlms::AttributeReference;
using dlms::Data;
using dlms::DataType;

namespace
{

constexpr std::uint16_t clockClass = 8;

/// Register, extended register and demand register have scaler_unit where attribute 2 or 3 is.
std::optional<std::int8_t> scalerAttribute(const AttributeReference& attribute)
{
    const bool isRegister = attribute.classId == 3 || attribute.classId == 4;
    if (isRegister && attribute.attribute == 2)
        return std::int8_t{3};
    const bool isDemand = attribute.classId == 5;
    if (isDemand && (attribute.attribute == 2 || attribute.attribute == 3))
        return std::int8_t{4};
    return {};
}

/// Words for what the notation alone does not tell.
std::string toWords(const Data& data, const std::optional<Data>& scalerUnit)
{
    if (scalerUnit && data.number()) {
        Quantity quantity{*data.number(), 0, Unit::None};
        if (decodeScalerUnit(*scalerUnit, quantity)) {
            const Reading reading = toReading(quantity);
            return reading.unit.empty() ? reading.value : reading.value + " " + reading.unit;
        }
    }
    const bool mayBeTime =
        data.type() == DataType::OctetString || data.type() == DataType::DateTime;
    if (mayBeTime && data.bytes().size() == 12) {
        if (const auto time = dlms::CosemDateTime::fromBytes(data.bytes()))
            return time->toString();
    }
    if (data.type() == DataType::OctetString && data.bytes().size() == 6) {
        if (const auto object = Obis::fromBytes(data.bytes()))
            return object->toString();
    }
    return data.text().value_or(std::string());
}

} // namespace

CosemValue toCosemValue(const AttributeReference& attribute, const Data& data,
                        const std::optional<Data>& scalerUnit)
{
    CosemValue value;
    value.reference = dlms::toString(attribute);
    value.notation = dlms::toNotation(data);
    value.text = toWords(data, scalerUnit);
    value.json = toJsonText(data);
    return value;
}

Get::Get(const std::vector<AttributeReference>& attributes)
{
    for (const auto& attribute : attributes)
        read(attribute);
}

void Get::read(const AttributeReference& attribute)
{
    const std::string text = "Reading " + dlms::toString(attribute);
    if (const auto scaler = scalerAttribute(attribute))
        get({attribute.classId, attribute.object, *scaler}, text,
            [this](const Result<Data>& answer) {
                if (answer)
                    m_scalerUnit = *answer;
            });
    get(attribute, text, [this, attribute](const Result<Data>& answer) {
        const auto scalerUnit = std::exchange(m_scalerUnit, {});
        if (answer) {
            m_values.push_back(toCosemValue(attribute, *answer, scalerUnit));
            return;
        }
        CosemValue refused;
        refused.reference = dlms::toString(attribute);
        refused.error = within("get " + refused.reference, answer.error());
        m_values.push_back(std::move(refused));
    });
}

Set::Set(const AttributeReference& attribute, Data value)
    : m_attribute(attribute)
    , m_value(value)
{
    const std::string reference = dlms::toString(attribute);
    set(attribute, std::move(value), "Writing " + reference,
        [this, reference](const Result<Data>& answer) {
            if (!answer) {
                stop(within("set " + reference, answer.error()));
                return;
            }
            get(m_attribute, "Reading back " + reference,
                [this](const Result<Data>& read) { takeReadBack(read); });
        });
}

void Set::takeReadBack(const Result<Data>& answer)
{
    const std::string place = "read back " + dlms::toString(m_attribute);
    if (!answer) {
        stop(within(place, answer.error()));
        return;
    }
    m_readBack = toCosemValue(m_attribute, *answer, {});
    if (*answer != m_value && m_attribute.classId != clockClass)
        stop({ErrorCode::ReadBackDiffers,
              place,
              "written " + dlms::toNotation(m_value) + ", read back " + m_readBack.notation,
              {}});
}

} // namespace metersmith::services::jobs
