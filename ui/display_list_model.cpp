// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_list_model.h"

#include "ui/readings_model.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QMimeData>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

constexpr char rowsMime[] = "application/x-metersmith-rows";

} // namespace

DisplayListModel::DisplayListModel(Workspace& workspace, const std::string& path, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_path(path)
{
    connect(&workspace, &Workspace::draftChanged, this, &DisplayListModel::refresh);
    refresh();
}

const typecodes::DisplayList* DisplayListModel::list() const
{
    return m_workspace.family().displayList(m_path);
}

void DisplayListModel::refresh()
{
    auto ids =
        m_workspace.hasDraft() ? m_workspace.draft().list(m_path) : std::vector<std::string>();
    if (ids == m_ids)
        return;
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
}

bool DisplayListModel::isPinned(int row) const
{
    const auto* reading = m_workspace.family().reading(m_ids[static_cast<std::size_t>(row)]);
    return reading && reading->legal && list() && list()->requiresLegal;
}

bool DisplayListModel::apply(const QString& name, std::vector<std::string> ids)
{
    const auto edited = m_workspace.edit(name, m_path, typecodes::ItemValue(std::move(ids)));
    m_why = edited ? QString() : q(edited.error().detail);
    return edited.has_value();
}

bool DisplayListModel::insert(const QStringList& readings, int row)
{
    auto ids = m_ids;
    auto at = ids.begin() + std::clamp(row, 0, rowCount());
    QStringList added;
    for (const auto& reading : readings) {
        if (std::find(ids.begin(), ids.end(), reading.toStdString()) != ids.end())
            continue;
        at = ids.insert(at, reading.toStdString()) + 1;
        added += reading;
    }
    if (added.isEmpty()) {
        m_why = tr("This reading is in the list already.");
        return false;
    }
    if (list() && ids.size() > list()->maximum) {
        m_why = tr("This list holds at most %1 readings.").arg(list()->maximum);
        return false;
    }
    return apply(tr("Add %1").arg(added.join(QStringLiteral(", "))), std::move(ids));
}

bool DisplayListModel::remove(const QList<int>& rows)
{
    std::vector<std::string> ids;
    bool pinned = false;
    for (int row = 0; row < rowCount(); ++row) {
        const bool wanted = rows.contains(row);
        pinned = pinned || (wanted && isPinned(row));
        if (!wanted || isPinned(row))
            ids.push_back(m_ids[static_cast<std::size_t>(row)]);
    }
    if (ids.size() == m_ids.size()) {
        m_why = pinned ? tr("A legal reading cannot be removed from this list.")
                       : tr("Choose a reading first.");
        return false;
    }
    return apply(tr("Remove readings"), std::move(ids));
}

bool DisplayListModel::move(int from, int to)
{
    if (to < 0 || to >= rowCount() || from == to)
        return false;
    return moveTogether({from}, to > from ? to + 1 : to);
}

bool DisplayListModel::moveTogether(QList<int> rows, int before)
{
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() || rows.first() < 0 || rows.last() >= rowCount() || before < 0 ||
        before > rowCount())
        return false;
    std::vector<std::string> moved;
    std::vector<std::string> ids;
    std::size_t at = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const auto& id = m_ids[static_cast<std::size_t>(row)];
        (rows.contains(row) ? moved : ids).push_back(id);
        if (row < before)
            at = ids.size();
    }
    ids.insert(ids.begin() + static_cast<std::ptrdiff_t>(at), moved.begin(), moved.end());
    if (ids == m_ids)
        return false;
    return apply(rows.size() == 1 ? tr("Move %1").arg(q(moved.front())) : tr("Move readings"),
                 std::move(ids));
}

int DisplayListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int DisplayListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DisplayListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& id = m_ids[static_cast<std::size_t>(index.row())];
    const auto* reading = m_workspace.family().reading(id);
    if (role == ReadingsModel::IdRole)
        return q(id);
    if (role == Qt::DecorationRole && index.column() == Position && isPinned(index.row()))
        return markIcon(QStringLiteral("lock"), colors().muted);
    if (role == Qt::ToolTipRole && isPinned(index.row()))
        return tr(
            "A legal reading: the meter must always be able to show it, so it stays in this list.");
    if (role == Qt::ForegroundRole && !reading)
        return colors().fault;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Position:
        return index.row() + 1;
    case ShownId:
        return reading ? q(reading->shownId) : q(id);
    case Label:
        return reading ? q(reading->label) : QString();
    default:
        return reading ? dataText(reading->meaning) : tr("unknown reading");
    }
}

QVariant DisplayListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("No."), tr("OBIS"), tr("Text"), tr("Meaning")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags DisplayListModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) |
           (index.isValid() ? Qt::ItemIsDragEnabled : Qt::ItemIsDropEnabled);
}

QStringList DisplayListModel::mimeTypes() const
{
    return {QString::fromLatin1(rowsMime), QString::fromLatin1(readingMime)};
}

QMimeData* DisplayListModel::mimeData(const QModelIndexList& indexes) const
{
    QByteArray rows;
    for (const auto& index : indexes)
        if (index.column() == Position)
            rows += QByteArray::number(index.row()) + ' ';
    auto* data = new QMimeData;
    data->setData(QString::fromLatin1(rowsMime), rows.trimmed());
    return data;
}

bool DisplayListModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int,
                                    const QModelIndex& parent)
{
    const int at = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (data->hasFormat(QString::fromLatin1(rowsMime))) {
        QList<int> rows;
        for (const auto& number : data->data(QString::fromLatin1(rowsMime)).split(' '))
            rows += number.toInt();
        moveTogether(rows, at);
        return false; // moved already: the view must not remove the rows
    }
    const auto ids = QString::fromUtf8(data->data(QString::fromLatin1(readingMime)));
    return insert(ids.split(u'\n', Qt::SkipEmptyParts), at);
}

} // namespace metersmith::ui
