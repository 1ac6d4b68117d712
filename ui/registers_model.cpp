// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers_model.h"

#include "ui/text.h"
#include "ui/theme.h"

namespace metersmith::ui
{

RegistersModel::RegistersModel(const QStringList& groups, QObject* parent)
    : QAbstractTableModel(parent)
    , m_groups(groups)
{
}

void RegistersModel::setValues(const std::vector<services::RegisterValue>& values)
{
    std::vector<services::RegisterValue> rows;
    for (const auto& value : values)
        if (m_groups.contains(q(value.group)))
            rows.push_back(value);
    // The usual refresh has the same rows: keep selection and scroll position then.
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RegistersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RegistersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Value)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ForegroundRole && index.column() == Unit)
        return colors().muted;
    if (role == Qt::ToolTipRole)
        return row.error ? q(toString(*row.error)) : q(row.object.toString());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return dataText(row.name);
    case Value:
        return row.error ? tr("refused") : q(row.reading.value);
    default:
        return q(row.reading.unit);
    }
}

QVariant RegistersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == Value)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Register"), tr("Value"), tr("Unit")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

} // namespace metersmith::ui
