// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_seasons.h"

#include "ui/tariff_delegate.h"

#include <QLocale>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

using typecodes::SeasonStart;

bool earlier(const SeasonStart& a, const SeasonStart& b)
{
    return std::pair(a.month, a.day) < std::pair(b.month, b.day);
}

} // namespace

QString dayAndMonth(const QDate& day)
{
    return QLocale().toString(day, YearSeasons::tr("d MMMM", "a day of every year"));
}

YearSeasons::YearSeasons(TariffModel& model, QObject* parent)
    : QAbstractTableModel(parent)
    , m_model(model)
{
    connect(&model, &TariffModel::changed, this, &YearSeasons::refresh);
    refresh();
}

void YearSeasons::setPlan(int plan)
{
    m_plan = plan;
    refresh();
}

bool YearSeasons::hasSeasons() const
{
    const auto at = static_cast<std::size_t>(m_plan);
    return at < m_model.plans().size() && m_model.plans()[at].starts;
}

void YearSeasons::refresh()
{
    std::vector<SeasonStart> starts;
    const auto& workspace = m_model.workspace();
    if (hasSeasons() && workspace.hasDraft()) {
        const auto& path = m_model.plans()[static_cast<std::size_t>(m_plan)].starts->path;
        if (const auto read = typecodes::parseSeasonStarts(workspace.draft().list(path)))
            starts = *read;
    }
    std::sort(starts.begin(), starts.end(), earlier);
    if (starts == m_starts)
        return;
    beginResetModel();
    m_starts = std::move(starts);
    endResetModel();
}

QDate YearSeasons::date(int row) const
{
    const auto& start = m_starts[static_cast<std::size_t>(row)];
    return {year, start.month, start.day};
}

int YearSeasons::season(const QDate& day) const
{
    if (m_starts.empty())
        return 0;
    int season = m_starts.back().season; // the year before goes on
    for (const auto& start : m_starts)
        if (std::pair(start.month, start.day) <= std::pair(day.month(), day.day()))
            season = start.season;
    return season;
}

int YearSeasons::maximumStarts() const
{
    if (!hasSeasons())
        return 0;
    return static_cast<int>(m_model.plans()[static_cast<std::size_t>(m_plan)].starts->maximumCount);
}

int YearSeasons::maximumSeason() const
{
    if (!hasSeasons())
        return 0;
    const auto& plan = m_model.plans()[static_cast<std::size_t>(m_plan)];
    return plan.starts->maximum > 0 ? static_cast<int>(plan.starts->maximum) : plan.seasons;
}

bool YearSeasons::put(const QString& name, std::vector<SeasonStart> starts)
{
    if (!hasSeasons())
        return m_model.refuse(tr("This plan has no seasons."));
    std::sort(starts.begin(), starts.end(), earlier);
    typecodes::ItemValue value;
    if (!starts.empty())
        value = typecodes::formatSeasonStarts(starts);
    return m_model.apply(name,
                         {{m_model.plans()[static_cast<std::size_t>(m_plan)].starts->path, value}});
}

bool YearSeasons::add(const QDate& day, int season)
{
    if (rowCount() >= maximumStarts())
        return m_model.refuse(tr("The meter takes at most %1 season starts a year. Remove one "
                                 "first.")
                                  .arg(maximumStarts()));
    for (int row = 0; row < rowCount(); ++row)
        if (date(row) == QDate(year, day.month(), day.day()))
            return m_model.refuse(tr("A season starts on %1 already.").arg(dayAndMonth(day)));
    auto starts = m_starts;
    starts.push_back({day.month(), day.day(), season});
    return put(tr("Season %1 from %2").arg(season).arg(dayAndMonth(day)), std::move(starts));
}

bool YearSeasons::removeStart(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    auto starts = m_starts;
    starts.erase(starts.begin() + row);
    return put(tr("Remove the season start of %1").arg(dayAndMonth(date(row))), std::move(starts));
}

bool YearSeasons::moveStart(int row, const QDate& day)
{
    if (row < 0 || row >= rowCount() || !day.isValid())
        return false;
    const QDate wanted(year, day.month(), day.day());
    if (wanted == date(row))
        return true;
    for (int other = 0; other < rowCount(); ++other)
        if (other != row && date(other) == wanted)
            return m_model.refuse(tr("A season starts on %1 already.").arg(dayAndMonth(wanted)));
    auto starts = m_starts;
    auto& start = starts[static_cast<std::size_t>(row)];
    start.month = wanted.month();
    start.day = wanted.day();
    return put(tr("Season %1 from %2").arg(start.season).arg(dayAndMonth(wanted)),
               std::move(starts));
}

bool YearSeasons::setSeason(int row, int season)
{
    if (row < 0 || row >= rowCount())
        return false;
    if (season < 1 || season > maximumSeason())
        return m_model.refuse(tr("Seasons go from 1 to %1.").arg(maximumSeason()));
    auto starts = m_starts;
    starts[static_cast<std::size_t>(row)].season = season;
    return put(tr("Season %1 from %2").arg(season).arg(dayAndMonth(date(row))), std::move(starts));
}

QDate YearSeasons::nextFree() const
{
    if (m_starts.empty())
        return {year, 1, 1};
    QDate best;
    qint64 longest = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const QDate from = date(row);
        const QDate to = row + 1 < rowCount() ? date(row + 1) : QDate(year + 1, 1, 1);
        if (from.daysTo(to) > longest) {
            longest = from.daysTo(to);
            best = from.addDays(qMax<qint64>(1, longest / 2));
        }
    }
    return {year, best.month(), 1 < best.day() && longest > 62 ? 1 : best.day()};
}

int YearSeasons::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_starts.size());
}

int YearSeasons::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

QVariant YearSeasons::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const auto& start = m_starts[static_cast<std::size_t>(row)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (index.column() == Date)
            return dayAndMonth(date(row));
        if (index.column() == Season)
            return tr("Season %1").arg(start.season);
        const QDate next = row + 1 < rowCount() ? date(row + 1) : date(0).addYears(1);
        return tr("%n day(s)", nullptr, static_cast<int>(date(row).daysTo(next)));
    }
    if (role == Qt::EditRole && index.column() == Date)
        return date(row);
    if (role == Qt::EditRole && index.column() == Season)
        return start.season;
    if (role == EntryDelegate::MinimumRole)
        return 1;
    if (role == EntryDelegate::MaximumRole)
        return maximumSeason();
    return {};
}

QVariant YearSeasons::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Date:
        return tr("From");
    case Season:
        return tr("Season");
    case Days:
        return tr("Lasts");
    default:
        return {};
    }
}

Qt::ItemFlags YearSeasons::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != Days)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool YearSeasons::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    return index.column() == Date ? moveStart(index.row(), value.toDate())
                                  : setSeason(index.row(), value.toInt());
}

} // namespace metersmith::ui
