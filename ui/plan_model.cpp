// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_model.h"

#include "app/services/texts/error_texts.h"
#include "ui/text.h"
#include "ui/theme.h"

namespace metersmith::ui
{
namespace
{

QColor moodColor(Mood mood)
{
    switch (mood) {
    case Mood::Good:
        return colors().good;
    case Mood::Attention:
        return colors().attention;
    case Mood::Fault:
        return colors().fault;
    default:
        return colors().muted;
    }
}

} // namespace

OutcomeText outcomeText(services::Outcome outcome)
{
    using services::Outcome;
    switch (outcome) {
    case Outcome::Proven:
        return {PlanModel::tr("proven: written and read back"), QStringLiteral("ok"), Mood::Good};
    case Outcome::Differs:
        return {PlanModel::tr("differs: the meter shows another value"), QStringLiteral("fault"),
                Mood::Fault};
    case Outcome::Refused:
        return {PlanModel::tr("refused by the meter, the old value stands"),
                QStringLiteral("fault"), Mood::Fault};
    case Outcome::NotWritten:
        return {PlanModel::tr("not written"), QStringLiteral("attention"), Mood::Attention};
    case Outcome::Unknown:
        return {PlanModel::tr("unknown: old or new, the line was cut"), QStringLiteral("question"),
                Mood::Attention};
    case Outcome::RolledBack:
        return {PlanModel::tr("set back to the old value and proven"), QStringLiteral("undo"),
                Mood::Attention};
    case Outcome::Pending:
        break;
    }
    return {PlanModel::tr("waiting"), QStringLiteral("clock"), Mood::Neutral};
}

PlanModel::PlanModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::planChanged, this, &PlanModel::rebuild);
    connect(&workspace, &Workspace::reportChanged, this, &PlanModel::rebuild);
    rebuild();
}

void PlanModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_report = m_workspace.report().has_value();
    if (m_report)
        m_rows = m_workspace.report()->items;
    else if (m_workspace.plan())
        for (const auto& item : m_workspace.plan()->items)
            m_rows.push_back({item, services::Outcome::Pending, {}, {}});
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto outcome = outcomeText(row.outcome);
    QString note;
    QString iconName;
    Mood mood = Mood::Neutral;
    if (m_report) {
        note = outcome.word;
        if (row.error)
            note += QStringLiteral(". ") + services::errorText(*row.error).title;
        iconName = outcome.icon;
        mood = outcome.mood;
    } else if (row.item.blocked) {
        note = tr("will be refused: %1").arg(q(row.item.blockedReason));
        iconName = QStringLiteral("fault");
        mood = Mood::Fault;
    } else if (row.item.risk) {
        note = dataText(row.item.riskText);
        iconName = QStringLiteral("attention");
        mood = Mood::Attention;
    }
    if (index.column() == Note && role == Qt::DecorationRole && !iconName.isEmpty())
        return markIcon(iconName, moodColor(mood));
    if (index.column() == Note && role == Qt::ForegroundRole && mood != Mood::Neutral)
        return moodColor(mood);
    if (role == Qt::FontRole && index.column() == New)
        return scaledFont(1.0, true);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Item:
        return dataText(row.item.name);
    case Now:
        return q(row.item.nowWords);
    case New:
        return q(row.item.wantedWords);
    default:
        return note;
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Item"), m_report ? tr("Before") : tr("Meter now"), tr("New"),
                              m_report ? tr("Proof") : tr("Note")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
