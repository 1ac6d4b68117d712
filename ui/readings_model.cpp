// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readings_model.h"

#include "ui/text.h"

#include <QMimeData>

#include <algorithm>

namespace metersmith::ui
{

ReadingsModel::ReadingsModel(Workspace& workspace, const std::string& listPath, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_listPath(listPath)
{
    connect(&workspace, &Workspace::draftReplaced, this, &ReadingsModel::rebuild);
    rebuild();
}

void ReadingsModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto& family = m_workspace.family();
    const auto* list = family.displayList(m_listPath);
    std::string energyType;
    if (m_workspace.hasDraft())
        if (const auto type = typecodes::parseTypeNumber(m_workspace.draft().typeNumber, family))
            energyType = type->code("X9");
    for (const auto& reading : family.readings) {
        const auto& types = reading.energyTypes;
        const bool measured = energyType.empty() || types.empty() ||
                              std::find(types.begin(), types.end(), energyType) != types.end();
        if (measured && (!reading.historical || !list || list->allowsHistory))
            m_rows.push_back(&reading);
    }
    endResetModel();
}

int ReadingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& reading = *m_rows[static_cast<std::size_t>(index.row())];
    if (role == IdRole)
        return q(reading.id);
    if (role == SearchRole)
        return q(reading.shownId) + u' ' + q(reading.label) + u' ' + dataText(reading.meaning) +
               u' ' + q(reading.object.toString());
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1\n%2").arg(dataText(reading.meaning),
                                            q(reading.object.toString()));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ShownId:
        return q(reading.shownId);
    case Label:
        return q(reading.label);
    default:
        return dataText(reading.meaning);
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("OBIS"), tr("Text"), tr("Meaning")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags ReadingsModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList ReadingsModel::mimeTypes() const
{
    return {QString::fromLatin1(readingMime)};
}

QMimeData* ReadingsModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const auto& index : indexes)
        if (index.column() == 0)
            ids += index.data(IdRole).toString();
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(readingMime), ids.join(u'\n').toUtf8());
    return data;
}

} // namespace metersmith::ui
