// SPDX-License-Identifier: Apache-2.0
#include "typecodes/display_state.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

constexpr std::size_t fieldDigits = 9; ///< of the value field (data sheet, "Display")

/// How many digits a number has before and behind the point; `least` before it are always shown.
struct NumberFormat {
    std::size_t least = 1;
    std::size_t most = 7;
    int decimals = 0;
};

/// Z1 by its code (data sheet CT: 1 is 7.0, 2 is 7.1, 3 is 7.2), or by the format itself ("6.3").
NumberFormat energyFormat(std::string_view z1, bool leadingZeros)
{
    std::size_t digits = 7;
    int decimals = z1 == "2" ? 1 : z1 == "3" ? 2 : 0;
    if (z1.size() == 3 && z1[1] == '.' && allDigits(z1.substr(0, 1)) && allDigits(z1.substr(2))) {
        digits = static_cast<std::size_t>(z1[0] - '0');
        decimals = z1[2] - '0';
    }
    return {leadingZeros ? digits : 1, digits, decimals};
}

NumberFormat numberFormat(const std::string& format, std::string_view z1, bool leadingZeros)
{
    if (format == "energy")
        return energyFormat(z1, leadingZeros);
    if (format == "secondary")
        return {leadingZeros ? std::size_t{5} : 1, 5, 2};
    if (format == "power")
        return {2, 6, 3};
    if (format == "voltage" || format == "percent")
        return {1, 8, 1};
    if (format == "current" || format == "factor" || format == "frequency")
        return {1, 7, 2};
    if (format == "id")
        return {8, 8, 0};
    return {1, fieldDigits, 0}; // "count"
}

/// Energies and powers are shown in kWh, kW …: three more digits behind the point.
bool isKilo(Unit unit)
{
    switch (unit) {
    case Unit::Watt:
    case Unit::VoltAmpere:
    case Unit::Var:
    case Unit::WattHour:
    case Unit::VoltAmpereHour:
    case Unit::VarHour:
        return true;
    default:
        return false;
    }
}

/// Cuts towards zero, as a register shows what has been counted in full, and keeps the low digits.
std::string formatted(const Quantity& quantity, const NumberFormat& format)
{
    std::string number =
        toDecimal(quantity.mantissa, quantity.scaler - (isKilo(quantity.unit) ? 3 : 0));
    const bool negative = number.starts_with('-');
    if (negative)
        number.erase(0, 1);
    const auto point = std::min(number.find('.'), number.size());
    std::string whole = number.substr(0, point);
    std::string decimals = point < number.size() ? number.substr(point + 1) : std::string();
    decimals.resize(static_cast<std::size_t>(format.decimals), '0');
    if (whole.size() > format.most)
        whole.erase(0, whole.size() - format.most);
    if (whole.size() < format.least)
        whole.insert(0, format.least - whole.size(), '0');
    const std::string shown = decimals.empty() ? whole : whole + "." + decimals;
    const bool zero = shown.find_first_not_of("0.") == std::string::npos;
    return negative && !zero ? "-" + shown : shown;
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
                 [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// "2026:11:21" from a date, "14:05:09" from a time, either from both ("2026-11-21 14:05:09").
std::string dateOrTime(const std::string& text, bool date)
{
    std::string digits = digitsOf(text);
    if (digits.size() == 14)
        digits = date ? digits.substr(0, 8) : digits.substr(8);
    const std::size_t year = date ? 4 : 2;
    if (digits.size() != year + 4)
        return text.substr(0, 10);
    return digits.substr(0, year) + ":" + digits.substr(year, 2) + ":" + digits.substr(year + 2);
}

std::string shownText(const std::string& format, const std::string& text)
{
    if (format == "date" || format == "time")
        return dateOrTime(text, format == "date");
    if (format == "id") {
        constexpr std::size_t digits = 8;
        if (text.size() > digits)
            return text.substr(text.size() - digits);
        return std::string(digits - text.size(), '0') + text;
    }
    return text.substr(0, fieldDigits);
}

std::string dashes(const std::string& format)
{
    if (format == "date")
        return "----:--:--";
    if (format == "time")
        return "--:--:--";
    return std::string(format == "id" ? 8 : 7, '-');
}

std::string unitOf(const DisplayReading& reading)
{
    if (reading.unit == Unit::None)
        return {};
    return (isKilo(reading.unit) ? "k" : "") + symbol(reading.unit);
}

void say(std::string& line, const std::string& words)
{
    if (!words.empty())
        line += (line.empty() ? "" : ", ") + words;
}

std::string phasesInWords(const DisplayState& state)
{
    std::string line;
    for (std::size_t i = 0; i < state.voltage.size(); ++i) {
        if (!state.voltage[i] && !state.currentForward[i] && !state.currentReverse[i])
            continue;
        std::string phase = "L" + std::to_string(i + 1);
        if (!state.voltage[i])
            phase += " without voltage";
        phase += state.currentForward[i]   ? " current +"
                 : state.currentReverse[i] ? " current -"
                                           : "";
        say(line, phase);
    }
    return line;
}

std::string symbolsInWords(const DisplayState& state)
{
    std::string line;
    const std::pair<bool, const char*> symbols[] = {
        {state.importActive, "+P"},
        {state.exportActive, "-P"},
        {state.importReactive, "+Q"},
        {state.exportReactive, "-Q"},
        {state.modules[0], "M1"},
        {state.modules[1], "M2"},
        {state.modules[2], "M3"},
        {state.modules[3], "M4"},
        {state.prepayment, "prepayment"},
        {state.error, "error"},
        {state.radio, "radio"},
        {state.tamper, "tamper"},
        {state.breaker == BreakerSymbol::Connected, "breaker connected"},
        {state.breaker == BreakerSymbol::Disconnected, "breaker disconnected"},
        {state.sequence == PhaseSequence::L1L2L3, "sequence L1 L2 L3"},
        {state.sequence == PhaseSequence::L1L3L2, "sequence L1 L3 L2"}};
    for (const auto& [lit, name] : symbols)
        if (lit)
            say(line, name);
    if (state.tariff > 0)
        say(line, "tariff T" + std::to_string(state.tariff));
    return line;
}

} // namespace

std::string toText(const DisplayState& state)
{
    if (!state.on)
        return "display off";
    if (state.allSegments)
        return "display test: every segment lit";
    std::string line;
    for (const auto& part : {state.identification, state.text, state.value, state.unit})
        if (!part.empty())
            line += (line.empty() ? "" : " ") + part;
    if (line.empty())
        line = "empty";
    say(line, phasesInWords(state));
    say(line, symbolsInWords(state));
    return state.list.empty() ? line : line + " (" + state.list + ")";
}

void showReading(DisplayState& state, const DisplayReading& reading, const ReadingValue& value,
                 std::string_view z1, bool leadingZeros)
{
    state.readingId = reading.id;
    state.identification = reading.shownId;
    state.text = reading.label.substr(0, 4);
    state.unit.clear();
    state.value.clear();
    state.allSegments = reading.format == "test";
    if (state.allSegments)
        return;
    if (const auto* quantity = std::get_if<Quantity>(&value)) {
        state.value = formatted(*quantity, numberFormat(reading.format, z1, leadingZeros));
        state.unit = unitOf(reading);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        state.value = shownText(reading.format, *text);
    } else {
        state.value = dashes(reading.format);
        state.unit = unitOf(reading);
    }
}

} // namespace metersmith::typecodes
