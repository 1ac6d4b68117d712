// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TARIFF_CALENDAR_H
#define METERSMITH_TYPECODES_TARIFF_CALENDAR_H

#include "typecodes/configuration.h"
#include "typecodes/part_values.h"

#include <array>

namespace metersmith::typecodes
{

enum class DayType { Working, NonWorking, Holiday };

/// One plan of a document's tariff or relay calendar, ready to be asked. Value 0 means: nothing is
/// said (a gap); in a relay's plan also off.
class TariffCalendar
{
public:
    /// `prefix` as in the paths: "tariff.plan1" or "loadControl.relay1". Reads
    /// <prefix>.starts, <prefix>.season{n}.working/nonWorking/holiday, tariff.workingDays and
    /// calendar.exceptionDays. Errors: Malformed naming the path.
    static Result<TariffCalendar> make(const MeterConfiguration& configuration,
                                       const std::string& prefix);

    /// Season (1…) of a day of the year; 0 when no season has a start.
    int season(int month, int day) const;
    DayType dayType(int year, int month, int day) const;
    /// What holds at each minute of the day, 1440 values; before the first switch holds what the
    /// day before ended with. A day whose day plan has no switch is a gap from end to end.
    std::array<std::uint8_t, 1440> day(int year, int month, int day) const;

    struct Year {
        std::array<std::int64_t, 9> minutes{}; ///< by value; [0] is the gap, or a relay off
        struct Gap {
            int month = 0;
            int day = 0;
            int minutes = 0;
        };
        std::vector<Gap> gaps; ///< days with minutes that nothing covers, at most 366
    };
    /// Minutes of a whole year (standard time) per value.
    Year year(int year) const;

private:
    const std::vector<Switch>& switches(int year, int month, int day) const;
    /// What the day before ended with; negative: nothing was said.
    int valueBefore(int year, int month, int day) const;

    std::vector<SeasonStart> m_starts;
    std::array<std::array<std::vector<Switch>, 3>, 9> m_days; ///< season, day type
    std::array<bool, 7> m_working{};                          ///< Monday first
    std::vector<std::string> m_exceptions;                    ///< ISO dates, sorted
};

/// Day of the week, 0 Monday to 6 Sunday (proleptic Gregorian).
int weekday(int year, int month, int day);
int daysInMonth(int year, int month);

} // namespace metersmith::typecodes

#endif
