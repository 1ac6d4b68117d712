// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/zcodes_model.h"

#include "ui/text.h"
#include "ui/theme.h"

namespace metersmith::ui
{

ZCodesModel::ZCodesModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    const auto refresh = [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    };
    connect(&workspace, &Workspace::draftChanged, this, refresh);
    connect(&workspace, &Workspace::meterChanged, this, refresh);
}

const typecodes::CodeField& ZCodesModel::field(int row) const
{
    return m_workspace.family().zCodes[static_cast<std::size_t>(row)];
}

int ZCodesModel::rowOf(const std::string& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (field(row).id == id)
            return row;
    return -1;
}

int ZCodesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_workspace.family().zCodes.size());
}

int ZCodesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ZCodesModel::readOnlyReason(const typecodes::CodeField& f) const
{
    if (f.readOnly)
        return dataText(f.readOnlyReason);
    if (const auto* item = m_workspace.family().item(f.id); item && !item->writable)
        return dataText(item->readOnlyReason);
    return {};
}

QVariant ZCodesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& f = field(index.row());
    const auto code = m_workspace.hasDraft() ? m_workspace.draft().text(f.id) : std::string();
    const auto reason = readOnlyReason(f);
    if (role == Qt::EditRole && index.column() == Code)
        return q(code);
    if (role == Qt::ToolTipRole)
        return reason.isEmpty() ? dataText(f.name) : reason;
    if (role == Qt::DecorationRole && index.column() == Code && !reason.isEmpty())
        return markIcon(QStringLiteral("lock"), colors().muted);
    if (role == Qt::ForegroundRole) {
        if (index.column() == Meter || (index.column() != Id && !reason.isEmpty()))
            return colors().muted;
        if (m_workspace.differsFromMeter(f.id) &&
            (index.column() == Code || index.column() == Meaning))
            return colors().accent;
    }
    if (role == Qt::FontRole && index.column() == Code)
        return scaledFont(1.0, m_workspace.differsFromMeter(f.id));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Id:
        return q(f.id);
    case Name:
        return dataText(f.name);
    case Code:
        return q(code);
    case Meaning:
        return q(typecodes::valueInWords(m_workspace.family(), f.id, code));
    default:
        return m_workspace.differsFromMeter(f.id) ? q(m_workspace.meterConfiguration()->text(f.id))
                                                  : QString();
    }
}

bool ZCodesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Code)
        return false;
    const auto& f = field(index.row());
    const auto code = value.toString();
    const auto edited = m_workspace.edit(tr("%1 = %2").arg(q(f.id), code), f.id,
                                         typecodes::ItemValue(code.toStdString()));
    emit refused(edited ? QString() : q(edited.error().detail));
    return edited.has_value();
}

QVariant ZCodesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Code"), tr("Name"), tr("Value"), tr("Meaning"),
                              tr("In the meter")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags ZCodesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Code && readOnlyReason(field(index.row())).isEmpty() &&
        m_workspace.hasDraft())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace metersmith::ui
