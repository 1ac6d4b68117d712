// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_CIVIL_TIME_H
#define METERSMITH_PROTOCOL_CIVIL_TIME_H

#include <compare>
#include <cstdint>
#include <string>

namespace metersmith
{

/// A date and time of the proleptic Gregorian calendar, without a zone. The process's own time zone
/// is never used below the screen.
struct CivilTime {
    int year = 2000;
    int month = 1; ///< 1 to 12
    int day = 1;   ///< 1 to 31
    int hour = 0;
    int minute = 0;
    int second = 0;

    friend auto operator<=>(const CivilTime&, const CivilTime&) = default;
};

/// Seconds since 1970-01-01 00:00:00 in the same (unnamed) zone, and back.
std::int64_t toSeconds(const CivilTime& time);
CivilTime fromSeconds(std::int64_t seconds);

/// 1 = Monday … 7 = Sunday, as COSEM counts (Blue Book, 4.1.6.1).
int dayOfWeek(const CivilTime& time);

/// "2026-11-21 03:20:00".
std::string toString(const CivilTime& time);

} // namespace metersmith

#endif
