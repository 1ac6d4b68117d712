// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_model.h"

#include "ui/text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

using typecodes::DayType;

constexpr char workingDaysPath[] = "tariff.workingDays";
constexpr std::array<const char*, 7> weekdays = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr std::array<DayType, 3> allDays = {DayType::Working, DayType::NonWorking,
                                            DayType::Holiday};

const char* pathName(DayType day)
{
    switch (day) {
    case DayType::Working:
        return "working";
    case DayType::NonWorking:
        return "nonWorking";
    case DayType::Holiday:
        break;
    }
    return "holiday";
}

const QRegularExpression& dayPath()
{
    static const QRegularExpression form(
        QStringLiteral("^(.+)\\.season([0-9]+)\\.(working|nonWorking|holiday)$"));
    return form;
}

QString numberAtEnd(const std::string& prefix)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+$"));
    return digits.match(q(prefix)).captured();
}

} // namespace

TariffModel::TariffModel(Workspace& workspace, std::string groupId, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto& family = workspace.family();
    if (const auto* group = family.group(groupId)) {
        for (const auto& entry : group->items) {
            const auto match = dayPath().match(q(entry.path));
            if (!match.hasMatch() || entry.type != typecodes::PartType::Switches)
                continue;
            const auto prefix = match.captured(1).toStdString();
            auto plan = std::find_if(m_plans.begin(), m_plans.end(),
                                     [&](const Plan& known) { return known.prefix == prefix; });
            if (plan == m_plans.end()) {
                m_plans.push_back({prefix, {}, 0, family.part(prefix + ".starts")});
                plan = m_plans.end() - 1;
                m_kind = entry.minimum == 0 && entry.maximum == 1 ? SwitchKind::Relay
                                                                  : SwitchKind::Tariff;
                m_lowest = static_cast<int>(entry.minimum);
                m_highest = static_cast<int>(entry.maximum);
            }
            plan->seasons = std::max(plan->seasons, match.captured(2).toInt());
        }
    }
    for (auto& plan : m_plans)
        plan.name = (m_kind == SwitchKind::Relay ? tr("Relay %1") : tr("Plan %1"))
                        .arg(numberAtEnd(plan.prefix));
    connect(&workspace, &Workspace::draftChanged, this, &TariffModel::changed);
}

std::string TariffModel::path(const TariffPlace& place) const
{
    if (place.plan < 0 || place.plan >= static_cast<int>(m_plans.size()))
        return {};
    return m_plans[static_cast<std::size_t>(place.plan)].prefix + ".season" +
           std::to_string(place.season) + "." + pathName(place.day);
}

const typecodes::PartItem* TariffModel::item(const TariffPlace& place) const
{
    return m_workspace.family().part(path(place));
}

std::vector<DayType> TariffModel::dayTypes(int plan, int season) const
{
    std::vector<DayType> found;
    for (const auto day : allDays)
        if (item({plan, season, day}))
            found.push_back(day);
    return found;
}

Switches TariffModel::switches(const TariffPlace& place) const
{
    if (!m_workspace.hasDraft())
        return {};
    const auto read = typecodes::parseSwitches(m_workspace.draft().list(path(place)));
    return read ? sorted(*read) : Switches();
}

QString TariffModel::problem(const TariffPlace& place) const
{
    if (!m_workspace.hasDraft())
        return {};
    const auto read = typecodes::parseSwitches(m_workspace.draft().list(path(place)));
    return read ? QString() : q(read.error().detail);
}

std::optional<int> TariffModel::before(const TariffPlace& place) const
{
    const auto own = switches(place);
    return own.empty() ? std::nullopt : std::optional(own.back().value);
}

int TariffModel::maximumSwitches(const TariffPlace& place) const
{
    const auto* entry = item(place);
    return entry ? static_cast<int>(entry->maximumCount) : 0;
}

std::optional<TariffPlace> TariffModel::placeOf(const std::string& wanted) const
{
    const auto match = dayPath().match(q(wanted));
    for (std::size_t i = 0; match.hasMatch() && i < m_plans.size(); ++i) {
        if (q(m_plans[i].prefix) != match.captured(1))
            continue;
        for (const auto day : allDays)
            if (match.captured(3) == QLatin1String(pathName(day)))
                return TariffPlace{static_cast<int>(i), match.captured(2).toInt(), day};
    }
    return std::nullopt;
}

QString TariffModel::valueName(int value) const
{
    if (m_kind == SwitchKind::Relay)
        return value > 0 ? tr("on") : tr("off");
    return tr("T%1", "a tariff, as on the glass").arg(value);
}

QString TariffModel::dayName(DayType day)
{
    switch (day) {
    case DayType::Working:
        return tr("working days");
    case DayType::NonWorking:
        return tr("non-working days");
    case DayType::Holiday:
        break;
    }
    return tr("holidays");
}

QString TariffModel::placeName(const TariffPlace& place) const
{
    const auto name = tr("season %1, %2").arg(place.season).arg(dayName(place.day));
    if (m_plans.size() < 2 || place.plan >= static_cast<int>(m_plans.size()))
        return name;
    return tr("%1, %2", "plan, place in it")
        .arg(m_plans[static_cast<std::size_t>(place.plan)].name, name);
}

bool TariffModel::refuse(const QString& why)
{
    m_why = why;
    emit refused(why);
    return false;
}

bool TariffModel::apply(const QString& name, const Edits& edits)
{
    const auto done = m_workspace.editMany(name, edits);
    if (!done)
        return refuse(q(done.error().detail));
    m_why.clear();
    emit refused({});
    return true;
}

bool TariffModel::fits(const TariffPlace& place, const Switches& switches)
{
    const auto most = maximumSwitches(place);
    const auto count = static_cast<int>(switches.size());
    if (most <= 0 || count <= most)
        return true;
    return refuse(tr("That would make %1 switches a day for %2; the meter takes at most %3. Remove "
                     "one first, or let two neighbouring stretches have the same value.")
                      .arg(count)
                      .arg(placeName(place))
                      .arg(most));
}

bool TariffModel::setDay(const QString& name, const TariffPlace& place, const Switches& switches)
{
    if (!item(place))
        return refuse(tr("This meter has no plan for %1.").arg(placeName(place)));
    if (!fits(place, switches))
        return false;
    typecodes::ItemValue value;
    if (!switches.empty())
        value = typecodes::formatSwitches(switches);
    Edits edits{{path(place), value}};
    // The first thing painted makes the plan hold: its season from the first day of the year.
    const auto* starts = m_plans[static_cast<std::size_t>(place.plan)].starts;
    if (starts && !switches.empty() && m_workspace.draft().list(starts->path).empty())
        edits.emplace_back(starts->path, typecodes::formatSeasonStarts({{1, 1, place.season}}));
    return apply(name, edits);
}

bool TariffModel::paint(const TariffPlace& place, int from, int to, int value)
{
    const auto painted = paintDay(switches(place), from, to, value, m_lowest);
    return setDay(tr("Paint %1 %2, %3").arg(valueName(value), spanText(from, to), placeName(place)),
                  place, painted);
}

bool TariffModel::move(const TariffPlace& place, int index, int minute)
{
    const auto old = switches(place);
    const auto moved = moveSwitch(old, index, minute);
    if (moved == old)
        return true;
    const auto at = static_cast<std::size_t>(index);
    return setDay(tr("Move %1 to %2, %3")
                      .arg(timeText(old[at].minute), timeText(moved[at].minute), placeName(place)),
                  place, moved);
}

bool TariffModel::moveTo(const TariffPlace& place, int index, int minute)
{
    auto all = switches(place);
    const auto at = static_cast<std::size_t>(index);
    const bool taken = std::any_of(all.begin(), all.end(),
                                   [&](const auto& known) { return known.minute == minute; });
    if (taken)
        return refuse(tr("There is a switch at %1 already.").arg(timeText(minute)));
    const auto from = std::exchange(all[at].minute, minute);
    return setDay(tr("Move %1 to %2, %3").arg(timeText(from), timeText(minute), placeName(place)),
                  place, sorted(std::move(all)));
}

bool TariffModel::remove(const TariffPlace& place, int index)
{
    const auto old = switches(place);
    if (index < 0 || index >= static_cast<int>(old.size()))
        return refuse(tr("No switch begins here: the value comes over from the day before."));
    return setDay(tr("Remove %1, %2")
                      .arg(timeText(old[static_cast<std::size_t>(index)].minute), placeName(place)),
                  place, withoutSwitch(old, index));
}

bool TariffModel::insert(const TariffPlace& place, const typecodes::Switch& entry)
{
    auto all = switches(place);
    const bool taken = std::any_of(all.begin(), all.end(),
                                   [&](const auto& known) { return known.minute == entry.minute; });
    if (taken)
        return refuse(tr("There is a switch at %1 already.").arg(timeText(entry.minute)));
    all.push_back(entry);
    return setDay(
        tr("Add %1 %2, %3").arg(timeText(entry.minute), valueName(entry.value), placeName(place)),
        place, sorted(std::move(all)));
}

bool TariffModel::setValue(const TariffPlace& place, int index, int value)
{
    auto all = switches(place);
    if (index < 0 || index >= static_cast<int>(all.size()))
        return refuse(tr("No switch begins here: the value comes over from the day before."));
    auto& entry = all[static_cast<std::size_t>(index)];
    entry.value = value;
    return setDay(
        tr("%1 from %2, %3").arg(valueName(value), timeText(entry.minute), placeName(place)), place,
        merged(all));
}

bool TariffModel::clear(const TariffPlace& place)
{
    return setDay(tr("Clear %1").arg(placeName(place)), place, {});
}

bool TariffModel::copyDay(const TariffPlace& from, const std::vector<TariffPlace>& to)
{
    const auto source = switches(from);
    Edits edits;
    for (const auto& place : to) {
        if (place == from || !item(place))
            continue;
        if (!fits(place, source))
            return false;
        typecodes::ItemValue value;
        if (!source.empty())
            value = typecodes::formatSwitches(source);
        edits.emplace_back(path(place), value);
    }
    return edits.empty() || apply(tr("Copy %1").arg(placeName(from)), edits);
}

bool TariffModel::copySeason(int plan, int from, const std::vector<int>& to)
{
    Edits edits;
    for (const int season : to)
        for (const auto day : dayTypes(plan, season)) {
            if (season == from)
                continue;
            const auto* value = m_workspace.draft().find(path({plan, from, day}));
            edits.emplace_back(path({plan, season, day}), value ? *value : typecodes::ItemValue());
        }
    return edits.empty() || apply(tr("Copy season %1").arg(from), edits);
}

bool TariffModel::copyPlan(int from, int to)
{
    const auto& source = m_plans[static_cast<std::size_t>(from)];
    const auto& target = m_plans[static_cast<std::size_t>(to)];
    const auto valueOf = [this](const std::string& at) {
        const auto* value = m_workspace.draft().find(at);
        return value ? *value : typecodes::ItemValue();
    };
    Edits edits;
    if (source.starts && target.starts)
        edits.emplace_back(target.starts->path, valueOf(source.starts->path));
    for (int season = 1; season <= std::min(source.seasons, target.seasons); ++season)
        for (const auto day : dayTypes(to, season))
            edits.emplace_back(path({to, season, day}), valueOf(path({from, season, day})));
    return edits.empty() || apply(tr("Copy %1 to %2").arg(source.name, target.name), edits);
}

const typecodes::PartItem* TariffModel::workingDaysItem() const
{
    return m_workspace.family().part(workingDaysPath);
}

std::array<bool, 7> TariffModel::workingDays() const
{
    std::array<bool, 7> working{};
    if (!m_workspace.hasDraft())
        return working;
    const auto* given = m_workspace.draft().find(workingDaysPath);
    if (!given)
        return {true, true, true, true, true, false, false};
    const auto listed = m_workspace.draft().list(workingDaysPath);
    for (std::size_t i = 0; i < working.size(); ++i)
        working[i] = std::find(listed.begin(), listed.end(), weekdays[i]) != listed.end();
    return working;
}

bool TariffModel::setWorkingDay(int weekday, bool working)
{
    if (!workingDaysItem())
        return refuse(tr("This meter's working days cannot be chosen."));
    auto days = workingDays();
    days[static_cast<std::size_t>(weekday)] = working;
    std::vector<std::string> listed;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days[i])
            listed.emplace_back(weekdays[i]);
    if (listed.empty())
        return refuse(tr("At least one day of the week stays a working day."));
    const auto name = QLocale().standaloneDayName(weekday + 1);
    return apply((working ? tr("%1 is a working day") : tr("%1 is a non-working day")).arg(name),
                 {{workingDaysPath, listed}});
}

DayType TariffModel::dayType(int weekday) const
{
    return workingDays()[static_cast<std::size_t>(weekday)] ? DayType::Working
                                                            : DayType::NonWorking;
}

} // namespace metersmith::ui
