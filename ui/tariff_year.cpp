// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_year.h"

#include "ui/text.h"

#include <QLocale>

#include <map>
#include <tuple>

namespace metersmith::ui
{
namespace
{

QString shortDay(const QDate& day)
{
    return QLocale().toString(day, QStringLiteral("d MMM"));
}

QString dayRange(const QDate& from, const QDate& to)
{
    return from == to ? shortDay(from) : shortDay(from) + QChar(0x2013) + shortDay(to);
}

} // namespace

TariffYear::TariffYear(const TariffModel& model, int plan, int year)
    : m_model(model)
    , m_plan(plan)
    , m_year(year)
{
    if (!model.workspace().hasDraft() || plan < 0 ||
        plan >= static_cast<int>(model.plans().size())) {
        m_why = TariffModel::tr("There is no plan to show.");
        return;
    }
    const auto& chosen = model.plans()[static_cast<std::size_t>(plan)];
    const auto calendar = typecodes::TariffCalendar::make(model.workspace().draft(), chosen.prefix);
    if (!calendar) {
        m_why = q(calendar.error().detail);
        const auto place = model.placeOf(calendar.error().where);
        m_findings.push_back(
            {m_why, place ? Where::Days : Where::Seasons, place.value_or(TariffPlace{}), {}, true});
        return;
    }
    if (calendar->season(1, 1) == 0) {
        m_why = TariffModel::tr("No season has a start, so this plan never holds. Paint a day, or "
                                "begin a season on the year bar.");
        m_findings.push_back({m_why, Where::Seasons, {plan, 1, {}}, {}, true});
        return;
    }
    fillDays(*calendar);
    sum(*calendar);
    findEmptyPlaces();
    findUnusedSeasons();
    findIdleSwitches();
}

void TariffYear::fillDays(const typecodes::TariffCalendar& calendar)
{
    const int count = QDate(m_year, 1, 1).daysInYear();
    const QDate before(m_year - 1, 12, 31);
    const auto switchesOf = [&](const QDate& day) {
        return m_model.switches({m_plan, calendar.season(day.month(), day.day()),
                                 calendar.dayType(day.year(), day.month(), day.day())});
    };
    auto last = switchesOf(before);
    for (int i = 0; i < count; ++i) {
        const QDate date = dateOf(i);
        const auto all = switchesOf(date);
        const auto over = last.empty() ? std::nullopt : std::optional(last.back().value);
        m_days.push_back({calendar.season(date.month(), date.day()),
                          calendar.dayType(m_year, date.month(), date.day()), daySpans(all, over)});
        last = all;
    }
}

void TariffYear::sum(const typecodes::TariffCalendar& calendar)
{
    std::map<int, qint64> minutes;
    for (const auto& day : m_days)
        for (const auto& span : day.spans) {
            if (span.value)
                minutes[*span.value] += span.to - span.from;
            else
                m_gapMinutes += span.to - span.from;
        }
    const double whole = static_cast<double>(m_days.size()) * minutesPerDay;
    for (const auto& [value, count] : minutes)
        m_shares.push_back({value, count, 100.0 * static_cast<double>(count) / whole});
    if (m_gapMinutes > 0 && m_model.kind() == SwitchKind::Tariff)
        findGaps(calendar.year(m_year));
}

/// Runs of days in the calendar's own list of gaps, each with the kinds of day it comes from.
void TariffYear::findGaps(const typecodes::TariffCalendar::Year& year)
{
    std::map<std::tuple<int, int, int>, std::vector<QDate>> byCause; // season, kind, minutes
    for (const auto& gap : year.gaps) {
        const QDate date(m_year, gap.month, gap.day);
        const auto& day = m_days[static_cast<std::size_t>(date.dayOfYear() - 1)];
        byCause[{day.season, static_cast<int>(day.type), gap.minutes}].push_back(date);
    }
    for (const auto& [cause, days] : byCause) {
        const TariffPlace place{m_plan, std::get<0>(cause),
                                static_cast<typecodes::DayType>(std::get<1>(cause))};
        if (m_model.switches(place).empty())
            continue; // said by findEmptyPlaces()
        m_findings.push_back(
            {TariffModel::tr("Gap: %1 without a tariff on %n day(s) (%2), %3.", nullptr,
                             static_cast<int>(days.size()))
                 .arg(timeText(std::get<2>(cause)), dayRange(days.front(), days.back()),
                      m_model.placeName(place)),
             Where::Days, place, days.front(), true});
    }
}

void TariffYear::findEmptyPlaces()
{
    std::map<std::pair<int, int>, std::vector<int>> used;
    for (int i = 0; i < days(); ++i) {
        const auto& day = m_days[static_cast<std::size_t>(i)];
        used[{day.season, static_cast<int>(day.type)}].push_back(i);
    }
    for (const auto& [key, days] : used) {
        const TariffPlace place{m_plan, key.first, static_cast<typecodes::DayType>(key.second)};
        if (!m_model.switches(place).empty())
            continue;
        m_findings.push_back(
            {TariffModel::tr("Gap: %1 has no switches, but is used on %n day(s) (first %2).",
                             nullptr, static_cast<int>(days.size()))
                 .arg(m_model.placeName(place), shortDay(dateOf(days.front()))),
             Where::Days, place, dateOf(days.front()), true});
    }
}

void TariffYear::findUnusedSeasons()
{
    const auto& plan = m_model.plans()[static_cast<std::size_t>(m_plan)];
    for (int season = 1; season <= plan.seasons; ++season) {
        bool starts = false;
        for (const auto& day : m_days)
            starts = starts || day.season == season;
        bool filled = false;
        for (const auto day : m_model.dayTypes(m_plan, season))
            filled = filled || !m_model.switches({m_plan, season, day}).empty();
        if (filled && !starts)
            m_findings.push_back(
                {TariffModel::tr("Season %1 has day plans but never starts.").arg(season),
                 Where::Seasons,
                 {m_plan, season, {}},
                 {},
                 false});
    }
}

void TariffYear::findIdleSwitches()
{
    const auto& plan = m_model.plans()[static_cast<std::size_t>(m_plan)];
    for (int season = 1; season <= plan.seasons; ++season)
        for (const auto kind : m_model.dayTypes(m_plan, season)) {
            const TariffPlace place{m_plan, season, kind};
            const auto all = m_model.switches(place);
            for (std::size_t i = 1; i < all.size(); ++i)
                if (all[i].value == all[i - 1].value)
                    m_findings.push_back(
                        {TariffModel::tr("Overlap: %1 is switched to at %2 where it holds "
                                         "already, %3.")
                             .arg(m_model.valueName(all[i].value), timeText(all[i].minute),
                                  m_model.placeName(place)),
                         Where::Days,
                         place,
                         {},
                         false});
        }
}

std::optional<int> TariffYear::value(int dayOfYear, int minute) const
{
    if (dayOfYear < 0 || dayOfYear >= days())
        return std::nullopt;
    for (const auto& span : m_days[static_cast<std::size_t>(dayOfYear)].spans)
        if (minute < span.to)
            return span.value;
    return std::nullopt;
}

int TariffYear::season(int dayOfYear) const
{
    return dayOfYear < 0 || dayOfYear >= days()
               ? 0
               : m_days[static_cast<std::size_t>(dayOfYear)].season;
}

TariffPlace TariffYear::place(int dayOfYear) const
{
    if (dayOfYear < 0 || dayOfYear >= days())
        return {m_plan, 1, typecodes::DayType::Working};
    const auto& day = m_days[static_cast<std::size_t>(dayOfYear)];
    return {m_plan, day.season, day.type};
}

QString TariffYear::describe(int dayOfYear, int minute) const
{
    if (dayOfYear < 0 || dayOfYear >= days())
        return {};
    const auto& day = m_days[static_cast<std::size_t>(dayOfYear)];
    const auto held = value(dayOfYear, minute);
    return TariffModel::tr("%1, %2: %3 (%4)", "date, time, value, where it is said")
        .arg(QLocale().toString(dateOf(dayOfYear), QStringLiteral("ddd d MMM")), timeText(minute),
             held ? m_model.valueName(*held) : TariffModel::tr("nothing is said"),
             m_model.placeName({m_plan, day.season, day.type}));
}

} // namespace metersmith::ui
