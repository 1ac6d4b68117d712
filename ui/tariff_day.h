// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_DAY_H
#define METERSMITH_UI_TARIFF_DAY_H

#include "typecodes/part_values.h"

#include <QString>

#include <optional>
#include <vector>

// A day plan as a person paints it: pure functions over its switches.
namespace metersmith::ui
{

using Switches = std::vector<typecodes::Switch>;
constexpr int minutesPerDay = 1440;

/// A stretch of the day with one value.
struct DaySpan {
    int from = 0;
    int to = minutesPerDay;
    std::optional<int> value; ///< nullopt: nothing is said
    int index = -1;           ///< the switch that begins it; -1: comes over from the day before
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// The whole day in stretches, 00:00 to 24:00. `before` is what the day before ended with; of a day
/// without switches nothing is said.
std::vector<DaySpan> daySpans(const Switches& switches, std::optional<int> before);

/// The stretch that holds at `minute` (0 to 1439).
DaySpan spanAt(const Switches& switches, int minute, std::optional<int> before = std::nullopt);

/// Lets `value` hold from `from` up to `to` (0 to 1440, to > from); what held at `to` holds again
/// from there. On an empty day `base` holds around it. Switches that change nothing are dropped.
Switches paintDay(const Switches& switches, int from, int to, int value, int base);

/// Moves a switch in time, at least one minute away from its neighbours.
Switches moveSwitch(const Switches& switches, int index, int minute);

/// Takes a switch away: what held before it goes on.
Switches withoutSwitch(const Switches& switches, int index);

/// Without the switches that change nothing; the first one stays.
Switches merged(const Switches& switches);

/// Ascending, each minute once: of two at one minute the later given holds.
Switches sorted(Switches switches);

/// "06:00"; 1440 is "24:00".
QString timeText(int minute);
/// "06:00–22:00"
QString spanText(int from, int to);
/// Reads "6", "6:30", "06:30" or "0630". nullopt: not a time of the day.
std::optional<int> timeFromText(const QString& text);

} // namespace metersmith::ui

#endif
