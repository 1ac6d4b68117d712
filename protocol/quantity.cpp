// SPDX-License-Identifier: Apache-2.0
#include "protocol/quantity.h"

#include <array>

namespace metersmith
{

namespace
{

struct UnitRow {
    int number;
    std::string_view symbol;
    std::string_view name;
};

// Blue Book ed. 13, Table 4: enumerated values for physical units.
// clang-format off
constexpr std::array unitTable{
    UnitRow{1, "a", "year"},
    UnitRow{2, "mo", "month"},
    UnitRow{3, "wk", "week"},
    UnitRow{4, "d", "day"},
    UnitRow{5, "h", "hour"},
    UnitRow{6, "min", "minute"},
    UnitRow{7, "s", "second"},
    UnitRow{8, "°", "degree"},
    UnitRow{9, "°C", "degree Celsius"},
    UnitRow{10, "currency", "local currency"},
    UnitRow{11, "m", "metre"},
    UnitRow{12, "m/s", "metre per second"},
    UnitRow{13, "m³", "cubic metre"},
    UnitRow{14, "m³", "cubic metre, corrected"},
    UnitRow{15, "m³/h", "cubic metre per hour"},
    UnitRow{16, "m³/h", "cubic metre per hour, corrected"},
    UnitRow{17, "m³/d", "cubic metre per day"},
    UnitRow{18, "m³/d", "cubic metre per day, corrected"},
    UnitRow{19, "l", "litre"},
    UnitRow{20, "kg", "kilogram"},
    UnitRow{21, "N", "newton"},
    UnitRow{22, "Nm", "newton metre"},
    UnitRow{23, "Pa", "pascal"},
    UnitRow{24, "bar", "bar"},
    UnitRow{25, "J", "joule"},
    UnitRow{26, "J/h", "joule per hour"},
    UnitRow{27, "W", "watt"},
    UnitRow{28, "VA", "volt-ampere"},
    UnitRow{29, "var", "var"},
    UnitRow{30, "Wh", "watt-hour"},
    UnitRow{31, "VAh", "volt-ampere-hour"},
    UnitRow{32, "varh", "var-hour"},
    UnitRow{33, "A", "ampere"},
    UnitRow{34, "C", "coulomb"},
    UnitRow{35, "V", "volt"},
    UnitRow{36, "V/m", "volt per metre"},
    UnitRow{37, "F", "farad"},
    UnitRow{38, "Ω", "ohm"},
    UnitRow{39, "Ωm²/m", "ohm square metre per metre"},
    UnitRow{40, "Wb", "weber"},
    UnitRow{41, "T", "tesla"},
    UnitRow{42, "A/m", "ampere per metre"},
    UnitRow{43, "H", "henry"},
    UnitRow{44, "Hz", "hertz"},
    UnitRow{45, "1/Wh", "per watt-hour"},
    UnitRow{46, "1/varh", "per var-hour"},
    UnitRow{47, "1/VAh", "per volt-ampere-hour"},
    UnitRow{48, "V²h", "volt-squared hour"},
    UnitRow{49, "A²h", "ampere-squared hour"},
    UnitRow{50, "kg/s", "kilogram per second"},
    UnitRow{51, "S", "siemens"},
    UnitRow{52, "K", "kelvin"},
    UnitRow{53, "1/V²h", "per volt-squared hour"},
    UnitRow{54, "1/A²h", "per ampere-squared hour"},
    UnitRow{55, "1/m³", "per cubic metre"},
    UnitRow{56, "%", "per cent"},
    UnitRow{57, "Ah", "ampere-hour"},
    UnitRow{60, "Wh/m³", "watt-hour per cubic metre"},
    UnitRow{61, "J/m³", "joule per cubic metre"},
    UnitRow{62, "Mol %", "mole per cent"},
    UnitRow{63, "g/m³", "gram per cubic metre"},
    UnitRow{64, "Pa s", "pascal second"},
    UnitRow{65, "J/kg", "joule per kilogram"},
    UnitRow{66, "g/cm²", "gram per square centimetre"},
    UnitRow{67, "atm", "atmosphere"},
    UnitRow{70, "dBm", "decibel milliwatt"},
    UnitRow{71, "dBµV", "decibel microvolt"},
    UnitRow{72, "dB", "decibel"},
    UnitRow{128, "in", "inch"},
    UnitRow{129, "ft", "foot"},
    UnitRow{130, "lb", "pound"},
    UnitRow{131, "°F", "degree Fahrenheit"},
    UnitRow{132, "°R", "degree Rankine"},
    UnitRow{133, "sq in", "square inch"},
    UnitRow{134, "sq ft", "square foot"},
    UnitRow{135, "ac", "acre"},
    UnitRow{136, "cu in", "cubic inch"},
    UnitRow{137, "cu ft", "cubic foot"},
    UnitRow{138, "ac ft", "acre-foot"},
    UnitRow{139, "gal (imp)", "imperial gallon"},
    UnitRow{140, "gal (US)", "US gallon"},
    UnitRow{141, "lbf", "pound-force"},
    UnitRow{142, "psi", "pound-force per square inch"},
    UnitRow{143, "lb/cu ft", "pound per cubic foot"},
    UnitRow{144, "lb/(ft s)", "pound per foot second"},
    UnitRow{145, "sq ft/s", "square foot per second"},
    UnitRow{146, "Btu", "British thermal unit"},
    UnitRow{147, "thm (EC)", "therm, EC"},
    UnitRow{148, "thm (US)", "therm, US"},
    UnitRow{149, "Btu/lb", "British thermal unit per pound"},
    UnitRow{150, "Btu/cu ft", "British thermal unit per cubic foot"},
    UnitRow{151, "cu ft", "cubic foot, constant"},
    UnitRow{152, "ft/s", "foot per second"},
    UnitRow{153, "cu ft/s", "cubic foot per second"},
    UnitRow{154, "cu ft/min", "cubic foot per minute"},
    UnitRow{155, "cu ft/h", "cubic foot per hour"},
    UnitRow{156, "cu ft/d", "cubic foot per day"},
    UnitRow{157, "ac ft/s", "acre-foot per second"},
    UnitRow{158, "ac ft/min", "acre-foot per minute"},
    UnitRow{159, "ac ft/h", "acre-foot per hour"},
    UnitRow{160, "ac ft/d", "acre-foot per day"},
    UnitRow{161, "gal (imp)", "imperial gallon, constant"},
    UnitRow{162, "gal (imp)/s", "imperial gallon per second"},
    UnitRow{163, "gal (imp)/min", "imperial gallon per minute"},
    UnitRow{164, "gal (imp)/h", "imperial gallon per hour"},
    UnitRow{165, "gal (imp)/d", "imperial gallon per day"},
    UnitRow{166, "gal (US)", "US gallon, constant"},
    UnitRow{167, "gal (US)/s", "US gallon per second"},
    UnitRow{168, "gal (US)/min", "US gallon per minute"},
    UnitRow{169, "gal (US)/h", "US gallon per hour"},
    UnitRow{170, "gal (US)/d", "US gallon per day"},
    UnitRow{171, "Btu/s", "British thermal unit per second"},
    UnitRow{172, "Btu/min", "British thermal unit per minute"},
    UnitRow{173, "Btu/h", "British thermal unit per hour"},
    UnitRow{174, "Btu/d", "British thermal unit per day"},
    UnitRow{253, "extended", "extended table of units"},
    UnitRow{254, "other", "other unit"},
    UnitRow{255, "", "no unit"},
};
// clang-format on

const UnitRow* rowOf(Unit unit)
{
    for (const auto& row : unitTable)
        if (row.number == static_cast<int>(unit))
            return &row;
    return nullptr;
}

} // namespace

std::string symbol(Unit unit)
{
    const auto* row = rowOf(unit);
    return row ? std::string(row->symbol) : "unit " + std::to_string(static_cast<int>(unit));
}

std::string unitName(Unit unit)
{
    const auto* row = rowOf(unit);
    return row ? std::string(row->name) : "unit " + std::to_string(static_cast<int>(unit));
}

bool isKnown(Unit unit)
{
    return rowOf(unit) != nullptr;
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
