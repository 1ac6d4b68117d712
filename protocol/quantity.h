// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_QUANTITY_H
#define METERSMITH_PROTOCOL_QUANTITY_H

#include <cstdint>
#include <string>
#include <string_view>

namespace metersmith
{

/// Physical units with their numbers in scaler_unit (Blue Book, 4.3.2, Table 4). Named here are
/// those that the program itself uses; symbol() and unitName() know the whole table, and a number
/// that the table leaves free is kept as it is and printed as "unit N".
enum class Unit : std::uint8_t {
    Year = 1,
    Month = 2,
    Week = 3,
    Day = 4,
    Hour = 5,
    Minute = 6,
    Second = 7,
    Degree = 8,
    Celsius = 9,
    CubicMetre = 13,
    Litre = 19,
    Watt = 27,
    VoltAmpere = 28,
    Var = 29,
    WattHour = 30,
    VoltAmpereHour = 31,
    VarHour = 32,
    Ampere = 33,
    Coulomb = 34,
    Volt = 35,
    Hertz = 44,
    PulsePerWattHour = 45,
    Percent = 56,
    Other = 254,
    None = 255,
};

/// The unit's symbol, e.g. "Wh"; "" for None, "unit 99" for a number that is in no table.
std::string symbol(Unit unit);
/// The unit's English name, e.g. "watt-hour"; "unit 99" for a number that is in no table.
std::string unitName(Unit unit);
/// Whether the unit is in the Blue Book's table.
bool isKnown(Unit unit);

/// A measured value as scaler_unit has it on the wire: mantissa · 10^scaler unit. Never a double.
struct Quantity {
    std::int64_t mantissa = 0;
    std::int8_t scaler = 0;
    Unit unit = Unit::None;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

/// The number alone, exact, with -scaler decimals: {12345,-2} is "123.45", {5,3} is "5000".
std::string toDecimal(std::int64_t mantissa, int scaler);

/// Number and unit with the prefix that energies and powers are read in: Wh, W, varh, var, VAh, VA
/// become k… ("123.450 kWh" from {123450, 0, WattHour}); others as they are. Exact.
struct Reading {
    std::string value;
    std::string unit;

    friend bool operator==(const Reading&, const Reading&) = default;
};
Reading toReading(const Quantity& quantity);

} // namespace metersmith

#endif
