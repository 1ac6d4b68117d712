// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_index.h"

#include "ui/text.h"

namespace metersmith::ui
{

SettingsIndex::SettingsIndex(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::familyChanged, this, &SettingsIndex::rebuild);
    rebuild();
}

void SettingsIndex::rebuild()
{
    const auto& family = m_workspace.family();
    beginResetModel();
    m_rows.clear();
    if (m_workspace.hasDraft())
        m_rows.push_back({"comment", tr("Comment"), tr("Type number and identity")});
    for (const auto& field : family.positions)
        m_rows.push_back({field.id, dataText(field.name), tr("Type number and identity")});
    for (const auto& field : family.zCodes)
        m_rows.push_back({field.id, dataText(field.name), tr("Z-codes")});
    if (family.hasRatio)
        m_rows.push_back({"ct.ratio", tr("CT ratio"), tr("Current transformers")});
    for (const auto& list : family.displayLists)
        m_rows.push_back({list.path, dataText(list.name), tr("Display")});
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            m_rows.push_back(
                {item.path, q(typecodes::itemName(family, item.path)), dataText(group.name)});
    endResetModel();
}

int SettingsIndex::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SettingsIndex::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1  ·  %2").arg(row.name, row.group);
    case Qt::ToolTipRole:
    case PathRole:
        return q(row.path);
    case SearchRole:
        return QStringLiteral("%1 %2 %3").arg(q(row.path), row.name, row.group);
    default:
        return {};
    }
}

} // namespace metersmith::ui
