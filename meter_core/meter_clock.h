// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_METER_CLOCK_H
#define METERSMITH_METER_CORE_METER_CLOCK_H

#include "protocol/bytes.h"
#include "protocol/civil_time.h"

namespace metersmith::meter_core
{

/// How a meter's local time follows from UTC: Z11 and Z15.
struct TimeZone {
    int standardMinutes = 60;    ///< local standard time minus UTC
    bool daylightSaving = false; ///< summer time by the rule of the EU
    friend bool operator==(const TimeZone&, const TimeZone&) = default;
};

struct LocalTime {
    CivilTime time;
    int utcOffsetMinutes = 0; ///< local minus UTC, summer time included
    bool summer = false;
    friend bool operator==(const LocalTime&, const LocalTime&) = default;
};

/// From the last Sunday of March, 01:00 UTC, to the last Sunday of October, 01:00 UTC
/// (directive 2000/84/EC).
bool isEuSummerTime(std::int64_t utcSeconds);

LocalTime toLocal(std::int64_t utcSeconds, const TimeZone& zone);

/// The UTC of a local time. Of the hour that comes twice in autumn the first (summer) one is
/// taken; a time in the hour that is left out in spring counts as standard time.
std::int64_t toUtc(const CivilTime& local, const TimeZone& zone);

/// The 12 bytes of the clock's attribute 2: with deviation (local + deviation = UTC) and the
/// daylight saving bit (Blue Book, 4.1.6.1).
Bytes cosemDateTime(std::int64_t utcSeconds, const TimeZone& zone);

/// Reads a date-time that a client sets. Uses the deviation if there is one, else the zone.
/// Errors: Malformed; OutOfRange if date or time are not specified or not of the calendar, or
/// outside 2000 to 2099.
Result<std::int64_t> utcOfCosemDateTime(BytesView bytes, const TimeZone& zone);

} // namespace metersmith::meter_core

#endif
