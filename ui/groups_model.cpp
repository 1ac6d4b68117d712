// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups_model.h"

#include "ui/item_help.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>

namespace metersmith::ui
{
namespace
{

bool startsWith(const std::string& text, std::string_view start)
{
    return text.compare(0, start.size(), start) == 0;
}

bool isCode(const std::string& path, char letter)
{
    return path.size() > 1 && path[0] == letter && path[1] >= '0' && path[1] <= '9';
}

/// The options of the display are edited beside its lists.
bool isOfDisplay(const typecodes::PartGroup& group)
{
    return !group.items.empty() &&
           std::all_of(group.items.begin(), group.items.end(),
                       [](const auto& item) { return startsWith(item.path, "display."); });
}

} // namespace

GroupsModel::GroupsModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    const auto refresh = [this] {
        m_standings.clear();
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    };
    connect(&workspace, &Workspace::familyChanged, this, &GroupsModel::rebuild);
    connect(&workspace, &Workspace::draftChanged, this, refresh);
    connect(&workspace, &Workspace::meterChanged, this, refresh);
    rebuild();
}

void GroupsModel::rebuild()
{
    beginResetModel();
    m_standings.clear();
    m_rows.clear();
    if (m_workspace.hasDraft()) {
        const auto& family = m_workspace.family();
        m_rows.push_back({GroupKind::Identity, {}, tr("Type number and identity")});
        if (!family.zCodes.empty())
            m_rows.push_back({GroupKind::ZCodes, {}, tr("Z-codes")});
        if (family.hasRatio)
            m_rows.push_back({GroupKind::Ratio, {}, tr("Current transformers")});
        if (!family.displayLists.empty())
            m_rows.push_back({GroupKind::Display, {}, tr("Display")});
        for (const auto& group : family.groups)
            if (!isOfDisplay(group))
                m_rows.push_back({GroupKind::Part, group.id, dataText(group.name)});
        m_rows.push_back({GroupKind::Compare, {}, tr("Compare")});
        m_rows.push_back({GroupKind::OrderForm, {}, tr("Order form")});
    }
    endResetModel();
}

int GroupsModel::rowOf(const std::string& path) const
{
    const auto find = [&](auto&& fits) {
        const auto found = std::find_if(m_rows.begin(), m_rows.end(), fits);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    };
    const auto ofKind = [&](GroupKind kind) {
        return find([kind](const Row& row) { return row.kind == kind; });
    };
    if (path == "typeNumber" || path == "comment" || isCode(path, 'X'))
        return ofKind(GroupKind::Identity);
    if (isCode(path, 'Z'))
        return ofKind(GroupKind::ZCodes);
    if (startsWith(path, "ct."))
        return ofKind(GroupKind::Ratio);
    if (startsWith(path, "display."))
        return ofKind(GroupKind::Display);
    const auto* group = m_workspace.family().groupOf(path);
    return group ? find([&](const Row& row) { return row.id == group->id; }) : -1;
}

const GroupsModel::Standing& GroupsModel::standing(int row) const
{
    if (m_standings.empty())
        judge();
    return m_standings[static_cast<std::size_t>(row)];
}

void GroupsModel::judge() const
{
    struct Facts {
        bool changed = false;
        bool differs = false;
        bool advice = false;
        bool inMeter = false;
    };
    const auto& family = m_workspace.family();
    const auto& meter = m_workspace.meterConfiguration();
    std::vector<Facts> facts(m_rows.size());
    m_standings.assign(m_rows.size(), {});
    auto paths = typecodes::comparedPaths(family);
    paths.insert(paths.end(), {"typeNumber", "comment"});
    for (const auto& path : paths) {
        const int row = rowOf(path);
        if (row < 0)
            continue;
        auto& of = facts[static_cast<std::size_t>(row)];
        of.changed = of.changed || m_workspace.isChanged(path);
        of.differs = of.differs || m_workspace.differsFromMeter(path);
        of.inMeter = of.inMeter || (meter && meter->find(path));
    }
    for (const auto& problem : m_workspace.problems()) {
        const int row = rowOf(problem.path);
        if (row < 0)
            continue;
        if (problem.advice)
            facts[static_cast<std::size_t>(row)].advice = true;
        else
            ++m_standings[static_cast<std::size_t>(row)].problems;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto* group = family.group(m_rows[i].id);
        auto& standing = m_standings[i];
        standing.state = standing.problems > 0 ? GroupState::Problem
                         : group && !whyNotApplicable(m_workspace, group->needs).isEmpty()
                             ? GroupState::NotApplicable
                         : facts[i].changed ? GroupState::Changed
                         : facts[i].differs ? GroupState::Differs
                         : facts[i].advice  ? GroupState::Advice
                         : facts[i].inMeter ? GroupState::AsInMeter
                                            : GroupState::Plain;
    }
}

QString GroupsModel::stateInWords(int index) const
{
    switch (state(index)) {
    case GroupState::NotApplicable:
        return whyNotApplicable(m_workspace, m_workspace.family().group(row(index).id)->needs);
    case GroupState::Problem:
        return tr("%n problems", nullptr, problemCount(index));
    case GroupState::Changed:
        return tr("Changed");
    case GroupState::Differs:
        return tr("Differs from the meter");
    case GroupState::Advice:
        return tr("Worth a look");
    case GroupState::AsInMeter:
        return tr("As in the meter");
    case GroupState::Plain:
        return {};
    }
    return {};
}

QIcon GroupsModel::stateIcon(int index) const
{
    switch (state(index)) {
    case GroupState::NotApplicable:
        return markIcon(QStringLiteral("remove"), colors().muted);
    case GroupState::Problem:
        return markIcon(QStringLiteral("attention"), colors().attention);
    case GroupState::Changed:
        return markIcon(QStringLiteral("write"), colors().accent);
    case GroupState::Differs:
        return markIcon(QStringLiteral("meter"), colors().accent);
    case GroupState::Advice:
        return markIcon(QStringLiteral("question"), colors().accent);
    case GroupState::AsInMeter:
        return markIcon(QStringLiteral("ok"), colors().good);
    case GroupState::Plain:
        break;
    }
    QPixmap blank(units(4), units(4)); // keeps the names in one line
    blank.fill(Qt::transparent);
    return blank;
}

int GroupsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GroupsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return state(index.row()) == GroupState::Problem
                   ? tr("%1 (%2)").arg(at.name).arg(problemCount(index.row()))
                   : at.name;
    case Qt::DecorationRole:
        return stateIcon(index.row());
    case Qt::ToolTipRole:
        return stateInWords(index.row());
    case Qt::AccessibleTextRole: {
        const auto words = stateInWords(index.row());
        return words.isEmpty() ? at.name : QString(at.name + QStringLiteral(", ") + words);
    }
    case Qt::ForegroundRole:
        return state(index.row()) == GroupState::NotApplicable ? QVariant(colors().muted)
                                                               : QVariant();
    default:
        return {};
    }
}

} // namespace metersmith::ui
