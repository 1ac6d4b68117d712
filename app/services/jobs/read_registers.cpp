// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/read_registers.h"

#include <algorithm>

namespace metersmith::services::jobs
{

using dlms::Data;

namespace
{

constexpr std::uint16_t dataClass = 1;
constexpr std::string_view energyTypePosition = "X9";

bool measures(const typecodes::RegisterItem& item, const MeterIdentity& identity)
{
    if (item.energyTypes.empty() || !identity.type)
        return true;
    const std::string code = identity.type->code(energyTypePosition);
    return std::find(item.energyTypes.begin(), item.energyTypes.end(), code) !=
           item.energyTypes.end();
}

} // namespace

Result<> decodeScalerUnit(const Data& data, Quantity& quantity)
{
    const auto parts = data.toElements("scaler_unit", 2);
    if (!parts)
        return fail(parts.error());
    const auto scaler = (**parts)[0].toNumber("scaler_unit/scaler");
    const auto unit = (**parts)[1].toNumber("scaler_unit/unit");
    if (!scaler)
        return fail(scaler.error());
    if (!unit)
        return fail(unit.error());
    if (*scaler < -20 || *scaler > 20 || *unit < 0 || *unit > 255)
        return fail(ErrorCode::OutOfRange, "scaler_unit",
                    "scaler " + std::to_string(*scaler) + ", unit " + std::to_string(*unit));
    quantity.scaler = static_cast<std::int8_t>(*scaler);
    quantity.unit = static_cast<Unit>(*unit);
    return {};
}

void ReadRegisters::familyKnown(const typecodes::Family& family)
{
    std::vector<Wanted> all;
    for (const auto& item : family.registers)
        if (measures(item, identity()))
            readRegister(item, all);
    getAll(std::move(all));
}

/// The scaler first: the value is put into words by it.
void ReadRegisters::readRegister(const typecodes::RegisterItem& item, std::vector<Wanted>& all)
{
    const std::size_t index = m_values.size();
    m_values.push_back({item.name, item.group, item.object, {}, {}, {}});
    const std::string text = "Reading " + item.name;
    if (item.classId != dataClass) {
        all.push_back(
            {{item.classId, item.object, 3}, text, [this, index](const Result<Data>& answer) {
                 auto& value = m_values[index];
                 if (!answer)
                     value.error = within(value.name + "/scaler_unit", answer.error());
                 else if (const auto read = decodeScalerUnit(*answer, value.quantity); !read)
                     value.error = within(value.name, read.error());
             }});
    }
    all.push_back({{item.classId, item.object, 2}, text, [this, index](const Result<Data>& answer) {
                       auto& value = m_values[index];
                       if (value.error)
                           return;
                       if (!answer) {
                           value.error = within(value.name, answer.error());
                           return;
                       }
                       const auto number = answer->toNumber(value.name + "/value");
                       if (!number) {
                           value.error = number.error();
                           return;
                       }
                       value.quantity.mantissa = *number;
                       value.reading = toReading(value.quantity);
                   }});
}

} // namespace metersmith::services::jobs
