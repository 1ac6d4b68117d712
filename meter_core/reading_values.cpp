// SPDX-License-Identifier: Apache-2.0
#include "meter_core/reading_values.h"

#include "meter_core/identity.h"
#include "meter_core/register_values.h"

namespace metersmith::meter_core
{

using typecodes::DisplayReading;
using typecodes::ReadingValue;

namespace
{

std::string twoDigits(int number)
{
    std::string text = std::to_string(number);
    return text.size() < 2 ? "0" + text : text;
}

std::string dateText(const CivilTime& time)
{
    return std::to_string(time.year) + ":" + twoDigits(time.month) + ":" + twoDigits(time.day);
}

std::string timeText(const CivilTime& time)
{
    return twoDigits(time.hour) + ":" + twoDigits(time.minute) + ":" + twoDigits(time.second);
}

std::string binaryText(std::uint8_t bits)
{
    std::string text;
    for (int bit = 7; bit >= 0; --bit)
        text += (bits >> bit & 1) != 0 ? '1' : '0';
    return text;
}

/// The capture time of a maximum: dates of extended registers are readings of attribute 5.
ReadingValue captureTime(const Core& core, const DisplayReading& reading)
{
    const auto* maximum = maximumOf(core, reading.object);
    if (!maximum || maximum->utcSeconds == 0)
        return {};
    const auto local = toLocal(maximum->utcSeconds, core.zone()).time;
    return reading.format == "time" ? timeText(local) : dateText(local);
}

ReadingValue dataValue(const Core& core, const Obis& object)
{
    // Objects of class Data that are readings (TD Table 31), by logical name.
    if (object == Obis(1, 1, 0, 0, 1) || object == Obis(1, 1, 96, 1, 0))
        return core.state().serial;
    if (object == Obis(1, 1, 0, 4, 2))
        return Quantity{ctRatio(core.configuration()), 0, Unit::None};
    if (object == Obis(1, 1, 96, 54, 1))
        return programChecksum(core);
    if (object == Obis(1, 1, 0, 2, 0))
        return software(core).number;
    if (object == Obis(1, 1, 97, 97, 0))
        return binaryText(statusRegister(core));
    return {};
}

} // namespace

std::uint8_t statusRegister(const Core& core)
{
    constexpr std::uint8_t memoryError = 0x02;
    return core.memoryFailed() ? memoryError : 0;
}

ReadingValue readingValue(const Core& core, const DisplayReading& reading)
{
    constexpr std::uint16_t extendedRegister = 4;
    constexpr std::int8_t captureTimeAttribute = 5;
    if (reading.classId == extendedRegister && reading.attribute == captureTimeAttribute)
        return captureTime(core, reading);
    if (reading.format == "date")
        return dateText(core.localTime().time);
    if (reading.format == "time")
        return timeText(core.localTime().time);
    if (const auto value = registerValue(core, reading.object))
        return *value;
    return dataValue(core, reading.object);
}

} // namespace metersmith::meter_core
