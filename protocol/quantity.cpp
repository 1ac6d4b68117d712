// SPDX-License-Identifier: Apache-2.0
#include "protocol/quantity.h"

namespace metersmith
{

std::string symbol(Unit unit)
{
    switch (unit) {
    case Unit::Year:
        return "a";
    case Unit::Month:
        return "mo";
    case Unit::Week:
        return "wk";
    case Unit::Day:
        return "d";
    case Unit::Hour:
        return "h";
    case Unit::Minute:
        return "min";
    case Unit::Second:
        return "s";
    case Unit::Degree:
        return "°";
    case Unit::Celsius:
        return "°C";
    case Unit::CubicMetre:
        return "m³";
    case Unit::Litre:
        return "l";
    case Unit::Watt:
        return "W";
    case Unit::VoltAmpere:
        return "VA";
    case Unit::Var:
        return "var";
    case Unit::WattHour:
        return "Wh";
    case Unit::VoltAmpereHour:
        return "VAh";
    case Unit::VarHour:
        return "varh";
    case Unit::Ampere:
        return "A";
    case Unit::Coulomb:
        return "C";
    case Unit::Volt:
        return "V";
    case Unit::Hertz:
        return "Hz";
    case Unit::PulsePerWattHour:
        return "1/Wh";
    case Unit::Percent:
        return "%";
    case Unit::Other:
        return "other";
    case Unit::None:
        return "";
    }
    return "unit " + std::to_string(static_cast<int>(unit));
}

std::string toDecimal(std::int64_t mantissa, int scaler)
{
    const bool negative = mantissa < 0;
    // The magnitude of the lowest int64 does not fit int64.
    const auto magnitude = negative ? ~static_cast<std::uint64_t>(mantissa) + 1U
                                    : static_cast<std::uint64_t>(mantissa);
    std::string digits = std::to_string(magnitude);
    if (scaler > 0 && magnitude != 0)
        digits.append(static_cast<std::size_t>(scaler), '0');
    if (scaler < 0) {
        const auto decimals = static_cast<std::size_t>(-scaler);
        if (digits.size() <= decimals)
            digits.insert(0, decimals + 1 - digits.size(), '0');
        digits.insert(digits.size() - decimals, 1, '.');
    }
    return (negative ? "-" : "") + digits;
}

Reading toReading(const Quantity& quantity)
{
    switch (quantity.unit) {
    case Unit::Watt:
    case Unit::VoltAmpere:
    case Unit::Var:
    case Unit::WattHour:
    case Unit::VoltAmpereHour:
    case Unit::VarHour:
        return {toDecimal(quantity.mantissa, quantity.scaler - 3), "k" + symbol(quantity.unit)};
    default:
        return {toDecimal(quantity.mantissa, quantity.scaler), symbol(quantity.unit)};
    }
}

} // namespace metersmith
