// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter_clock.h"

#include "dlms/cosem.h"

namespace metersmith::meter_core
{

namespace
{

constexpr std::int64_t secondsPerDay = 86400;
constexpr std::int16_t deviationNotSpecified = -0x8000;
constexpr std::uint8_t daylightSavingActive = 0x80;

/// 01:00 UTC of the last Sunday of a month with 31 days.
std::int64_t lastSundayAtOne(int year, int month)
{
    CivilTime last{year, month, 31, 1, 0, 0};
    const std::int64_t seconds = toSeconds(last);
    return seconds - dayOfWeek(last) % 7 * secondsPerDay;
}

std::uint8_t small(int value)
{
    return static_cast<std::uint8_t>(value);
}

} // namespace

bool isEuSummerTime(std::int64_t utcSeconds)
{
    const int year = fromSeconds(utcSeconds).year;
    return utcSeconds >= lastSundayAtOne(year, 3) && utcSeconds < lastSundayAtOne(year, 10);
}

LocalTime toLocal(std::int64_t utcSeconds, const TimeZone& zone)
{
    LocalTime local;
    local.summer = zone.daylightSaving && isEuSummerTime(utcSeconds);
    local.utcOffsetMinutes = zone.standardMinutes + (local.summer ? 60 : 0);
    local.time = fromSeconds(utcSeconds + local.utcOffsetMinutes * 60);
    return local;
}

std::int64_t toUtc(const CivilTime& local, const TimeZone& zone)
{
    const std::int64_t standard = toSeconds(local) - zone.standardMinutes * 60;
    const std::int64_t summer = standard - 3600;
    return zone.daylightSaving && isEuSummerTime(summer) ? summer : standard;
}

Bytes cosemDateTime(std::int64_t utcSeconds, const TimeZone& zone)
{
    const LocalTime local = toLocal(utcSeconds, zone);
    dlms::CosemDateTime time;
    time.year = static_cast<std::uint16_t>(local.time.year);
    time.month = small(local.time.month);
    time.dayOfMonth = small(local.time.day);
    time.dayOfWeek = small(dayOfWeek(local.time));
    time.hour = small(local.time.hour);
    time.minute = small(local.time.minute);
    time.second = small(local.time.second);
    time.hundredths = 0;
    time.deviation = static_cast<std::int16_t>(-local.utcOffsetMinutes);
    time.status = local.summer ? daylightSavingActive : 0;
    return time.toBytes();
}

Result<std::int64_t> utcOfCosemDateTime(BytesView bytes, const TimeZone& zone)
{
    const auto time = dlms::CosemDateTime::fromBytes(bytes);
    if (!time)
        return fail(time.error());
    if (time->year < 2000 || time->year > 2099 || time->month > 12 || time->dayOfMonth > 31 ||
        time->hour > 23 || time->minute > 59)
        return fail(ErrorCode::OutOfRange, "clock", "date and time must be given, 2000 to 2099");
    const CivilTime local{time->year, time->month,  time->dayOfMonth,
                          time->hour, time->minute, time->second > 59 ? 0 : time->second};
    if (fromSeconds(toSeconds(local)) != local)
        return fail(ErrorCode::OutOfRange, "clock", "no such day in the calendar");
    if (time->deviation == deviationNotSpecified)
        return toUtc(local, zone);
    return toSeconds(local) + time->deviation * 60;
}

} // namespace metersmith::meter_core
