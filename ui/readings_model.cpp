// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readings_model.h"

#include "ui/text.h"
#include "ui/theme.h"

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
    connect(&workspace, &Workspace::draftChanged, this, &ReadingsModel::rebuild);
    rebuild();
}

void ReadingsModel::setList(const std::string& path)
{
    m_listPath = path;
    rebuild();
}

void ReadingsModel::setShowsAll(bool all)
{
    m_showsAll = all;
    rebuild();
}

std::vector<ReadingsModel::Row> ReadingsModel::rows() const
{
    std::vector<Row> found;
    const auto& family = m_workspace.family();
    const auto* list = family.displayList(m_listPath);
    const auto chosen =
        m_workspace.hasDraft() ? m_workspace.draft().list(m_listPath) : std::vector<std::string>();
    std::optional<typecodes::CodeView> view;
    if (m_workspace.hasDraft())
        view.emplace(m_workspace.draft(), family);
    for (const auto& reading : family.readings) {
        auto whyNot = whyNotShown(family, view ? &*view : nullptr, reading, list);
        const bool inList = std::find(chosen.begin(), chosen.end(), reading.id) != chosen.end();
        if (m_showsAll || whyNot.isEmpty())
            found.push_back({&reading, std::move(whyNot), inList});
    }
    return found;
}

void ReadingsModel::rebuild()
{
    auto now = rows();
    if (now == m_rows)
        return;
    const bool sameReadings =
        std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                   [](const Row& a, const Row& b) { return a.reading == b.reading; });
    if (sameReadings) {
        m_rows = std::move(now);
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(now);
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

QVariant ReadingsModel::text(const Row& row, int column) const
{
    switch (column) {
    case ShownId:
        return q(row.reading->shownId);
    case Label:
        return q(row.reading->label);
    default:
        return row.whyNot.isEmpty()
                   ? dataText(row.reading->meaning)
                   : tr("%1 – not possible: %2").arg(dataText(row.reading->meaning), row.whyNot);
    }
}

QVariant ReadingsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& reading = *row.reading;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case IdRole:
        return q(reading.id);
    case WhyNotRole:
        return row.whyNot;
    case SearchRole:
        return q(reading.shownId) + u' ' + q(reading.label) + u' ' + dataText(reading.meaning) +
               u' ' + q(reading.object.toString());
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2").arg(dataText(reading.meaning),
                                            !row.whyNot.isEmpty() ? row.whyNot
                                            : row.inList          ? tr("In the list already")
                                                                  : q(reading.object.toString()));
    case Qt::DecorationRole:
        if (index.column() == ShownId && row.inList)
            return markIcon(QStringLiteral("ok"), colors().muted);
        return {};
    case Qt::ForegroundRole:
        return row.inList || !row.whyNot.isEmpty() ? QVariant(colors().muted) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return row.inList ? tr("In the list already") : row.whyNot;
    default:
        return {};
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
    const auto usual = QAbstractTableModel::flags(index);
    const bool possible =
        index.isValid() && m_rows[static_cast<std::size_t>(index.row())].whyNot.isEmpty();
    return possible ? usual | Qt::ItemIsDragEnabled : usual;
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
