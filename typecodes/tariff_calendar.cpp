// SPDX-License-Identifier: Apache-2.0
#include "typecodes/tariff_calendar.h"
#include "protocol/civil_time.h"

#include <algorithm>
#include <cstdio>

namespace metersmith::typecodes
{

namespace
{

constexpr int minutesOfDay = 1440;
constexpr int highestValue = 8;
constexpr std::size_t firstWorkingDays = 5; ///< Monday to Friday, where a document says nothing
constexpr std::string_view dayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr int gap = -1; ///< nothing is said; 0 may be a relay that is off
constexpr const char* dayTypeNames[] = {"working", "nonWorking", "holiday"};

struct Date {
    int year = 0;
    int month = 0;
    int day = 0;
};

Date dayBefore(Date date)
{
    if (--date.day > 0)
        return date;
    if (--date.month == 0) {
        date.month = 12;
        --date.year;
    }
    date.day = daysInMonth(date.year, date.month);
    return date;
}

std::string isoDate(int year, int month, int day)
{
    char text[40];
    const int length = std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return {text, static_cast<std::size_t>(std::max(length, 0))};
}

Result<std::array<bool, 7>> workingDays(const MeterConfiguration& configuration)
{
    constexpr const char* path = "tariff.workingDays";
    std::array<bool, 7> working{};
    if (!configuration.find(path)) {
        std::fill_n(working.begin(), firstWorkingDays, true);
        return working;
    }
    for (const auto& name : configuration.list(path)) {
        const auto* found = std::find(std::begin(dayNames), std::end(dayNames), name);
        if (found == std::end(dayNames))
            return fail(ErrorCode::Malformed, path,
                        "\"" + name + "\" is no day of the week; they are mon to sun");
        working[static_cast<std::size_t>(found - std::begin(dayNames))] = true;
    }
    return working;
}

/// The switches at `path`, ascending. Errors: Malformed naming the path.
Result<std::vector<Switch>> switchesAt(const MeterConfiguration& configuration,
                                       const std::string& path)
{
    auto switches = parseSwitches(configuration.list(path));
    if (!switches)
        return fail(ErrorCode::Malformed, path, switches.error().detail);
    for (const Switch& entry : *switches)
        if (entry.minute < 0 || entry.minute >= minutesOfDay || entry.value < 0 ||
            entry.value > highestValue)
            return fail(ErrorCode::Malformed, path,
                        "a switch to " + std::to_string(entry.value) + " at minute " +
                            std::to_string(entry.minute) +
                            "; values go from 0 to 8, times to 23:59");
    std::stable_sort(switches->begin(), switches->end(),
                     [](const Switch& a, const Switch& b) { return a.minute < b.minute; });
    return switches;
}

} // namespace

int daysInMonth(int year, int month)
{
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[std::clamp(month, 1, 12) - 1];
}

int weekday(int year, int month, int day)
{
    return dayOfWeek(CivilTime{year, month, day, 0, 0, 0}) - 1;
}

Result<TariffCalendar> TariffCalendar::make(const MeterConfiguration& configuration,
                                            const std::string& prefix)
{
    TariffCalendar made;
    const std::string startsPath = prefix + ".starts";
    auto starts = parseSeasonStarts(configuration.list(startsPath));
    if (!starts)
        return fail(ErrorCode::Malformed, startsPath, starts.error().detail);
    for (const SeasonStart& start : *starts)
        if (start.season < 1 || static_cast<std::size_t>(start.season) >= made.m_days.size())
            return fail(ErrorCode::Malformed, startsPath,
                        "there is no season " + std::to_string(start.season) +
                            "; seasons are counted from 1");
    made.m_starts = *std::move(starts);
    std::stable_sort(made.m_starts.begin(), made.m_starts.end(),
                     [](const SeasonStart& a, const SeasonStart& b) {
                         return std::pair(a.month, a.day) < std::pair(b.month, b.day);
                     });
    for (std::size_t season = 1; season < made.m_days.size(); ++season)
        for (std::size_t type = 0; type < std::size(dayTypeNames); ++type) {
            auto switches = switchesAt(configuration, prefix + ".season" + std::to_string(season) +
                                                          "." + dayTypeNames[type]);
            if (!switches)
                return fail(switches.error());
            made.m_days[season][type] = *std::move(switches);
        }
    const auto working = workingDays(configuration);
    if (!working)
        return fail(working.error());
    made.m_working = *working;
    made.m_exceptions = configuration.list("calendar.exceptionDays");
    std::sort(made.m_exceptions.begin(), made.m_exceptions.end());
    return made;
}

int TariffCalendar::season(int month, int day) const
{
    if (m_starts.empty())
        return 0;
    const auto after = std::find_if(m_starts.begin(), m_starts.end(), [&](const SeasonStart& s) {
        return std::pair(s.month, s.day) > std::pair(month, day);
    });
    // Before the year's first start the last one of the year before still holds.
    return after == m_starts.begin() ? m_starts.back().season : std::prev(after)->season;
}

DayType TariffCalendar::dayType(int year, int month, int day) const
{
    if (std::binary_search(m_exceptions.begin(), m_exceptions.end(), isoDate(year, month, day)))
        return DayType::Holiday;
    return m_working[static_cast<std::size_t>(weekday(year, month, day))] ? DayType::Working
                                                                          : DayType::NonWorking;
}

const std::vector<Switch>& TariffCalendar::switches(int year, int month, int day) const
{
    return m_days[static_cast<std::size_t>(season(month, day))]
                 [static_cast<std::size_t>(dayType(year, month, day))];
}

int TariffCalendar::valueBefore(int year, int month, int day) const
{
    const Date before = dayBefore({year, month, day});
    const auto& list = switches(before.year, before.month, before.day);
    return list.empty() ? gap : list.back().value;
}

std::array<std::uint8_t, 1440> TariffCalendar::day(int year, int month, int day) const
{
    std::array<std::uint8_t, 1440> values{};
    const auto& list = switches(year, month, day);
    if (list.empty())
        return values; // nothing is said of this day
    auto value = static_cast<std::uint8_t>(std::max(valueBefore(year, month, day), 0));
    auto next = list.begin();
    for (int minute = 0; minute < minutesOfDay; ++minute) {
        for (; next != list.end() && next->minute <= minute; ++next)
            value = static_cast<std::uint8_t>(next->value);
        values[static_cast<std::size_t>(minute)] = value;
    }
    return values;
}

TariffCalendar::Year TariffCalendar::year(int year) const
{
    Year sums;
    int before = valueBefore(year, 1, 1);
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= daysInMonth(year, month); ++day) {
            const auto& list = switches(year, month, day);
            int value = list.empty() ? gap : before;
            int from = 0;
            int open = 0;
            const auto count = [&](int until) {
                sums.minutes[static_cast<std::size_t>(std::max(value, 0))] += until - from;
                open += value == gap ? until - from : 0;
                from = until;
            };
            for (const Switch& entry : list) {
                count(entry.minute);
                value = entry.value;
            }
            count(minutesOfDay);
            before = value;
            if (open > 0)
                sums.gaps.push_back({month, day, open});
        }
    return sums;
}

} // namespace metersmith::typecodes
