// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_day.h"

#include <QRegularExpression>

#include <algorithm>

namespace metersmith::ui
{

std::vector<DaySpan> daySpans(const Switches& switches, std::optional<int> before)
{
    std::vector<DaySpan> spans;
    if (switches.empty())
        spans.push_back({});
    else if (switches.front().minute > 0)
        spans.push_back({0, switches.front().minute, before, -1});
    for (std::size_t i = 0; i < switches.size(); ++i) {
        const int to = i + 1 < switches.size() ? switches[i + 1].minute : minutesPerDay;
        spans.push_back({switches[i].minute, to, switches[i].value, static_cast<int>(i)});
    }
    return spans;
}

DaySpan spanAt(const Switches& switches, int minute, std::optional<int> before)
{
    const auto spans = daySpans(switches, before);
    for (const auto& span : spans)
        if (minute < span.to)
            return span;
    return spans.back();
}

Switches paintDay(const Switches& switches, int from, int to, int value, int base)
{
    from = std::clamp(from, 0, minutesPerDay - 1);
    to = std::clamp(to, from + 1, minutesPerDay);
    const Switches old = switches.empty() ? Switches{{0, base}} : switches;
    Switches painted;
    for (const auto& entry : old)
        if (entry.minute < from || entry.minute >= to)
            painted.push_back(entry);
    painted.push_back({from, value});
    const bool takenUp =
        std::any_of(old.begin(), old.end(), [to](const auto& entry) { return entry.minute == to; });
    if (to < minutesPerDay && !takenUp) {
        // Before the first switch the day before goes on; a day of the same kind ends like this
        // one.
        const auto after = spanAt(old, to).value.value_or(old.back().value);
        painted.push_back({to, after});
    }
    return merged(sorted(std::move(painted)));
}

Switches moveSwitch(const Switches& switches, int index, int minute)
{
    if (index < 0 || index >= static_cast<int>(switches.size()))
        return switches;
    auto moved = switches;
    const auto at = static_cast<std::size_t>(index);
    const int lowest = at > 0 ? switches[at - 1].minute + 1 : 0;
    const int highest = at + 1 < switches.size() ? switches[at + 1].minute - 1 : minutesPerDay - 1;
    moved[at].minute = std::clamp(minute, lowest, highest);
    return moved;
}

Switches withoutSwitch(const Switches& switches, int index)
{
    auto left = switches;
    if (index >= 0 && index < static_cast<int>(left.size()))
        left.erase(left.begin() + index);
    return merged(left);
}

Switches merged(const Switches& switches)
{
    Switches kept;
    for (const auto& entry : switches)
        if (kept.empty() || kept.back().value != entry.value)
            kept.push_back(entry);
    return kept;
}

Switches sorted(Switches switches)
{
    std::stable_sort(switches.begin(), switches.end(),
                     [](const auto& a, const auto& b) { return a.minute < b.minute; });
    Switches once;
    for (const auto& entry : switches) {
        if (!once.empty() && once.back().minute == entry.minute)
            once.back() = entry;
        else
            once.push_back(entry);
    }
    return once;
}

QString timeText(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString spanText(int from, int to)
{
    return timeText(from) + QChar(0x2013) + timeText(to);
}

std::optional<int> timeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})(?:[:.]?([0-9]{2}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

} // namespace metersmith::ui
