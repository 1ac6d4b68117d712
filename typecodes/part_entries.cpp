// SPDX-License-Identifier: Apache-2.0
#include "typecodes/part_entries.h"
#include "typecodes/family.h"
#include "typecodes/part_values.h"
#include "typecodes/tariff_calendar.h"
#include "typecodes/words.h"

#include <algorithm>
#include <set>

namespace metersmith::typecodes
{

namespace
{

using Entries = std::vector<std::string>;

/// "MM-DD" and the like: `length` digits at `at`; -1 if there are none.
int digitsAt(std::string_view text, std::size_t at, std::size_t length)
{
    if (at + length > text.size() || !allDigits(text.substr(at, length)))
        return -1;
    return static_cast<int>(*parseWhole(text.substr(at, length)));
}

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// Splits "06:00=2" at the equals sign.
std::optional<std::pair<std::string, int>> splitPair(const std::string& entry)
{
    const auto equals = entry.find('=');
    if (equals == std::string::npos)
        return std::nullopt;
    const auto number = parseWhole(trimmed(std::string_view(entry).substr(equals + 1)));
    if (!number || *number < 0 || *number > 255)
        return std::nullopt;
    return std::pair{trimmed(std::string_view(entry).substr(0, equals)), static_cast<int>(*number)};
}

Result<Entries> switchEntries(const PartItem& item, const Entries& entries)
{
    auto switches = parseSwitches(entries);
    if (!switches)
        return fail(switches.error());
    std::sort(switches->begin(), switches->end(),
              [](const Switch& a, const Switch& b) { return a.minute < b.minute; });
    for (std::size_t i = 0; i < switches->size(); ++i) {
        const Switch& one = (*switches)[i];
        const std::string printed = formatSwitches({one}).front();
        if (one.value < item.minimum || one.value > item.maximum)
            return fail(ErrorCode::OutOfRange, {},
                        inQuotes(printed) + ": the value may be " + std::to_string(item.minimum) +
                            " to " + std::to_string(item.maximum));
        if (i > 0 && (*switches)[i - 1].minute == one.minute)
            return fail(ErrorCode::Malformed, {},
                        inQuotes(printed) + ": two switches stand at the same minute");
    }
    return formatSwitches(*switches);
}

Result<Entries> seasonEntries(const PartItem& item, const Entries& entries)
{
    auto starts = parseSeasonStarts(entries);
    if (!starts)
        return fail(starts.error());
    const auto key = [](const SeasonStart& start) { return start.month * 32 + start.day; };
    std::sort(starts->begin(), starts->end(),
              [&](const SeasonStart& a, const SeasonStart& b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < starts->size(); ++i) {
        const SeasonStart& one = (*starts)[i];
        const std::string printed = formatSeasonStarts({one}).front();
        if (one.season < 1 || (item.maximum > 0 && one.season > item.maximum))
            return fail(ErrorCode::OutOfRange, {},
                        inQuotes(printed) + ": the season may be 1 to " +
                            std::to_string(item.maximum));
        if (i > 0 && key((*starts)[i - 1]) == key(one))
            return fail(ErrorCode::Malformed, {},
                        inQuotes(printed) + ": two seasons begin on the same day");
    }
    return formatSeasonStarts(*starts);
}

Result<Entries> dateEntries(const Entries& entries)
{
    std::set<std::string> dates;
    for (const auto& entry : entries) {
        if (!dayNumber(entry))
            return fail(ErrorCode::Malformed, {},
                        inQuotes(entry) + " is no date; write 2027-12-25 (years 2000 to 2199)");
        if (!dates.insert(entry).second)
            return fail(ErrorCode::Malformed, {}, inQuotes(entry) + " stands twice");
    }
    return Entries(dates.begin(), dates.end());
}

Result<Entries> rangeEntries(const Entries& entries)
{
    Entries sorted = entries;
    std::sort(sorted.begin(), sorted.end());
    std::optional<std::int64_t> last;
    for (const auto& entry : sorted) {
        const auto slash = std::min(entry.find('/'), entry.size());
        const auto from = dayNumber(std::string_view(entry).substr(0, slash));
        const auto to = slash < entry.size() ? dayNumber(std::string_view(entry).substr(slash + 1))
                                             : std::nullopt;
        if (!from || !to || *to < *from)
            return fail(ErrorCode::Malformed, {},
                        inQuotes(entry) + " is no range of dates; write 2027-03-28/2027-10-31");
        if (last && *from <= *last)
            return fail(ErrorCode::Malformed, {},
                        inQuotes(entry) + " overlaps the range before it");
        last = to;
    }
    return sorted;
}

bool isEntry(const PartItem& item, const Family& family, const std::string& code)
{
    if (item.set == "readings")
        return family.reading(code) != nullptr;
    if (const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set))
        return set->find(code) != nullptr;
    return std::any_of(item.choices.begin(), item.choices.end(),
                       [&](const PartChoice& choice) { return choice.code == code; });
}

std::vector<std::string> allEntries(const PartItem& item, const Family& family)
{
    std::vector<std::string> codes;
    if (item.set == "readings")
        for (const auto& reading : family.readings)
            codes.push_back(reading.id);
    else if (const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set))
        for (const auto& entry : set->entries)
            codes.push_back(entry.id);
    else
        for (const auto& choice : item.choices)
            codes.push_back(choice.code);
    return codes;
}

Result<Entries> listEntries(const PartItem& item, const Family& family, const Entries& entries)
{
    std::set<std::string> seen;
    for (const auto& entry : entries) {
        if (!isEntry(item, family, entry)) {
            const auto near = nearest(entry, allEntries(item, family));
            return fail(ErrorCode::UnknownCode, {},
                        inQuotes(entry) + " is none of its entries" +
                            (near.empty() ? "; it takes " + orList(allEntries(item, family), 20)
                                          : "; did you mean " + orList(near) + "?"));
        }
        if (!seen.insert(entry).second)
            return fail(ErrorCode::Malformed, {}, inQuotes(entry) + " stands twice");
    }
    return entries;
}

} // namespace

std::optional<std::int64_t> dayNumber(std::string_view isoDate)
{
    const int year = digitsAt(isoDate, 0, 4);
    const int month = digitsAt(isoDate, 5, 2);
    const int day = digitsAt(isoDate, 8, 2);
    if (isoDate.size() != 10 || isoDate[4] != '-' || isoDate[7] != '-' || year < 2000 ||
        year > 2199 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return std::nullopt;
    // Days from the civil calendar with the year beginning in March.
    const std::int64_t y = month <= 2 ? year - 1 : year;
    const std::int64_t era = y / 400;
    const std::int64_t ofEra = y - era * 400;
    const std::int64_t ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
}

Result<std::vector<Switch>> parseSwitches(const std::vector<std::string>& entries)
{
    std::vector<Switch> switches;
    for (const auto& entry : entries) {
        const auto pair = splitPair(entry);
        const std::string time = pair ? pair->first : std::string();
        const int hour = digitsAt(time, 0, 2);
        const int minute = digitsAt(time, 3, 2);
        if (time.size() != 5 || time[2] != ':' || hour < 0 || hour > 23 || minute < 0 ||
            minute > 59)
            return fail(ErrorCode::Malformed, {},
                        inQuotes(entry) + " is no switch; write the time and the value from then "
                                          "on, such as 06:00=2");
        switches.push_back({hour * 60 + minute, pair->second});
    }
    return switches;
}

std::vector<std::string> formatSwitches(const std::vector<Switch>& switches)
{
    std::vector<std::string> entries;
    for (const auto& one : switches)
        entries.push_back(twoDigits(one.minute / 60) + ":" + twoDigits(one.minute % 60) + "=" +
                          std::to_string(one.value));
    return entries;
}

Result<std::vector<SeasonStart>> parseSeasonStarts(const std::vector<std::string>& entries)
{
    std::vector<SeasonStart> starts;
    for (const auto& entry : entries) {
        const auto pair = splitPair(entry);
        const std::string date = pair ? pair->first : std::string();
        const int month = digitsAt(date, 0, 2);
        const int day = digitsAt(date, 3, 2);
        // A season that begins on 29 February begins on 1 March in other years.
        if (date.size() != 5 || date[2] != '-' || month < 1 || month > 12 || day < 1 ||
            day > daysInMonth(2000, month))
            return fail(ErrorCode::Malformed, {},
                        inQuotes(entry) + " is no season start; write month, day and season, such "
                                          "as 04-01=2");
        starts.push_back({month, day, pair->second});
    }
    return starts;
}

std::vector<std::string> formatSeasonStarts(const std::vector<SeasonStart>& starts)
{
    std::vector<std::string> entries;
    for (const auto& one : starts)
        entries.push_back(twoDigits(one.month) + "-" + twoDigits(one.day) + "=" +
                          std::to_string(one.season));
    return entries;
}

Result<std::vector<std::string>> checkedEntries(const PartItem& item, const Family& family,
                                                const std::vector<std::string>& entries)
{
    if (item.maximumCount > 0 && entries.size() > item.maximumCount)
        return fail(ErrorCode::LimitExceeded, {},
                    std::to_string(entries.size()) + " entries; it takes at most " +
                        std::to_string(item.maximumCount));
    switch (item.type) {
    case PartType::Switches:
        return switchEntries(item, entries);
    case PartType::SeasonStarts:
        return seasonEntries(item, entries);
    case PartType::Dates:
        return dateEntries(entries);
    case PartType::DateRanges:
        return rangeEntries(entries);
    default:
        return listEntries(item, family, entries);
    }
}

std::vector<std::string> possibleEntries(const PartItem& item, const Family& family,
                                         const CodeView& view)
{
    const std::string type = view.code("X9");
    const auto measured = [&](const std::vector<std::string>& types) {
        return types.empty() || type.empty() ||
               std::find(types.begin(), types.end(), type) != types.end();
    };
    std::vector<std::string> codes;
    if (item.set == "readings") {
        for (const auto& reading : family.readings)
            if (measured(reading.energyTypes) && view.meets(reading.needs))
                codes.push_back(reading.id);
    } else if (const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set)) {
        for (const auto& entry : set->entries)
            if (measured(entry.energyTypes) && view.meets(entry.needs))
                codes.push_back(entry.id);
    } else {
        for (const auto& choice : item.choices)
            if (view.meets(choice.needs))
                codes.push_back(choice.code);
    }
    return codes;
}

} // namespace metersmith::typecodes
