// SPDX-License-Identifier: Apache-2.0
#include "meter_core/optical_values.h"

#include "meter_core/cosem_object.h"
#include "meter_core/display_format.h"
#include "meter_core/identity.h"
#include "meter_core/reading_values.h"
#include "meter_core/register_values.h"

#include <algorithm>

namespace metersmith::meter_core
{

using iec62056_21::ReadoutValue;
using typecodes::DisplayReading;
using Values = std::vector<ReadoutValue>;

namespace
{

constexpr std::size_t counterDigits = 7; // "0119899*h"

std::string padded(int number, std::size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

std::string dateText(const CivilTime& time)
{
    return padded(time.year % 100, 2) + padded(time.month, 2) + padded(time.day, 2);
}

std::string timeText(const CivilTime& time)
{
    return padded(time.hour, 2) + padded(time.minute, 2) + padded(time.second, 2);
}

std::string statusText(std::uint8_t bits)
{
    std::string text;
    for (int bit = 7; bit >= 0; --bit)
        text += (bits >> bit & 1) != 0 ? '1' : '0';
    return text;
}

std::string typeText(const Core& core)
{
    const auto type = typecodes::parseTypeNumber(core.configuration().typeNumber, core.family());
    return type ? type->compact : std::string();
}

/// The display's format for a quantity of this kind.
std::string formatOf(const Obis& object, Unit unit)
{
    switch (unit) {
    case Unit::WattHour:
    case Unit::VarHour:
    case Unit::VoltAmpereHour:
        return object.f() == 129 ? "secondary" : "energy";
    case Unit::Watt:
    case Unit::Var:
    case Unit::VoltAmpere:
        return "power";
    case Unit::Volt:
        return "voltage";
    case Unit::Ampere:
        return "current";
    case Unit::Hertz:
        return "frequency";
    default:
        return object.c() == 13 || object.c() % 20 == 13 ? "factor" : "count";
    }
}

ReadoutValue quantityValue(const Core& core, const Obis& object, const Quantity& quantity)
{
    DisplayReading reading;
    reading.object = object;
    reading.unit = quantity.unit;
    reading.format = formatOf(object, quantity.unit);
    typecodes::DisplayState shown;
    typecodes::showReading(shown, reading, quantity,
                           displayFormat(core.configuration(), core.family()).energy, true);
    std::string text = shown.value;
    if (reading.format == "power" && text.size() > 1 && text[0] == '0' && text[1] != '.')
        text.erase(0, 1); // "1.078", not "01.078"
    if (reading.format == "count" && text.size() < counterDigits)
        text.insert(0, counterDigits - text.size(), '0');
    return {std::move(text), shown.unit};
}

std::optional<Values> registerValues(const Core& core, const Obis& object, std::uint16_t classId)
{
    if (const auto quantity = registerValue(core, object)) {
        Values values{quantityValue(core, object, *quantity)};
        const auto* maximum = maximumOf(core, object);
        if (maximum && maximum->utcSeconds != 0) {
            const auto at = toLocal(maximum->utcSeconds, core.zone()).time;
            values.push_back({dateText(at) + timeText(at).substr(0, 4), {}});
        }
        return values;
    }
    DisplayReading reading;
    reading.object = object;
    reading.classId = classId;
    const auto value = readingValue(core, reading);
    if (const auto* quantity = std::get_if<Quantity>(&value))
        return Values{quantityValue(core, object, *quantity)};
    if (const auto* text = std::get_if<std::string>(&value))
        return Values{{*text, {}}};
    return {};
}

std::optional<Values> namedValues(const Core& core, const typecodes::OpticalRegister& row)
{
    const auto now = core.localTime().time;
    if (row.shows == "fault") {
        const Bytes status{statusRegister(core)};
        return Values{{toHex(status), {}}};
    }
    if (row.shows == "serial")
        return Values{{core.state().serial, {}}};
    if (row.shows == "time")
        return Values{{timeText(now), {}}};
    if (row.shows == "date")
        return Values{{dateText(now), {}}};
    if (row.shows == "dateTime")
        return Values{{dateText(now) + timeText(now), {}}};
    if (row.shows == "status")
        return Values{{statusText(statusRegister(core)), {}}};
    if (row.shows == "typeNumber")
        return Values{{typeText(core), {}}};
    if (row.shows == "firmware")
        return Values{{firmwareName(core), {}}};
    return row.object ? registerValues(core, *row.object, 3) : std::nullopt;
}

/// `count` digits from `at` as a number; -1 if they are none.
int digits(std::string_view text, std::size_t at, std::size_t count)
{
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::optional<Values> opticalValues(const Core& core, const std::string& address)
{
    const auto& facts = core.family().opticalReadout;
    if (const auto* row = facts.find(address))
        return isMeasured(core, row->energyTypes) ? namedValues(core, *row) : std::nullopt;
    const auto* set = core.family().set(facts.set);
    const auto* entry = set ? set->find(address) : nullptr;
    if (!entry || !entry->object || !isMeasured(core, entry->energyTypes))
        return {};
    return registerValues(core, *entry->object, entry->classId);
}

Result<std::int64_t> clockSetting(const Core& core, std::string_view kind, std::string_view value)
{
    CivilTime time = core.localTime().time;
    const bool hasDate = kind != "time";
    const bool hasTime = kind != "date";
    constexpr std::size_t half = 6; // YYMMDD, hhmmss
    const auto refused = [&] {
        return fail(ErrorCode::OutOfRange, "clock", "no date or time of the calendar");
    };
    if (value.size() != (hasDate && hasTime ? 2 * half : half))
        return refused();
    if (hasDate) {
        time.year = 2000 + digits(value, 0, 2);
        time.month = digits(value, 2, 2);
        time.day = digits(value, 4, 2);
    }
    if (hasTime) {
        const std::size_t at = hasDate ? half : 0;
        time.hour = digits(value, at, 2);
        time.minute = digits(value, at + 2, 2);
        time.second = digits(value, at + 4, 2);
    }
    const bool plausible = time.year >= 2000 && time.month >= 1 && time.month <= 12 &&
                           time.day >= 1 && time.hour >= 0 && time.hour < 24 && time.minute >= 0 &&
                           time.minute < 60 && time.second >= 0 && time.second < 60;
    if (!plausible || fromSeconds(toSeconds(time)) != time) // the 31st of April is the 1st of May
        return refused();
    return toUtc(time, core.zone());
}

} // namespace metersmith::meter_core
