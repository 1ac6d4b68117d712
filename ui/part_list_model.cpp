// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_list_model.h"

#include "typecodes/part_values.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>

namespace metersmith::ui
{

PartListModel::PartListModel(const Workspace& workspace, const typecodes::PartItem& item,
                             QObject* parent)
    : QAbstractTableModel(parent)
    , m_item(item)
    , m_family(&workspace.family())
{
    setPossible(workspace);
}

void PartListModel::setPossible(const Workspace& workspace)
{
    if (!workspace.hasDraft())
        return;
    m_possible = typecodes::possibleEntries(
        m_item, *m_family, typecodes::CodeView(workspace.draft(), workspace.family()));
    setChosen(m_chosen);
}

void PartListModel::setChosen(const std::vector<std::string>& codes)
{
    m_chosen = codes;
    auto fresh = rows();
    if (fresh == m_rows) {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(fresh);
    endResetModel();
}

std::vector<PartListModel::Row> PartListModel::rows() const
{
    std::vector<Row> made;
    for (const auto& code : m_possible)
        made.push_back({code, dataText(typecodes::entryMeaning(m_item, *m_family, code)), true});
    for (const auto& code : m_chosen) // what stands in the document is shown, possible or not
        if (std::find(m_possible.begin(), m_possible.end(), code) == m_possible.end())
            made.push_back(
                {code, dataText(typecodes::entryMeaning(m_item, *m_family, code)), false});
    return made;
}

int PartListModel::placeOf(const std::string& code) const
{
    const auto found = std::find(m_chosen.begin(), m_chosen.end(), code);
    return found == m_chosen.end() ? -1 : static_cast<int>(found - m_chosen.begin());
}

bool PartListModel::move(int row, int by)
{
    if (row < 0 || row >= rowCount())
        return false;
    const int from = placeOf(m_rows[static_cast<std::size_t>(row)].code);
    const int to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(m_chosen.size()))
        return false;
    auto codes = m_chosen;
    std::swap(codes[static_cast<std::size_t>(from)], codes[static_cast<std::size_t>(to)]);
    emit edited(codes);
    return true;
}

int PartListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PartListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const int place = placeOf(row.code);
    switch (role) {
    case Qt::CheckStateRole:
        return index.column() == Name
                   ? QVariant(static_cast<int>(place >= 0 ? Qt::Checked : Qt::Unchecked))
                   : QVariant();
    case Qt::DisplayRole:
        return index.column() == Name   ? row.meaning
               : index.column() == Code ? q(row.code)
               : place >= 0             ? QVariant(place + 1)
                                        : QVariant();
    case Qt::ToolTipRole:
        return row.possible ? row.meaning : tr("%1: this meter does not have it").arg(row.meaning);
    case Qt::ForegroundRole:
        if (!row.possible)
            return colors().attention;
        return index.column() == Name ? QVariant() : QVariant(colors().muted);
    case Qt::DecorationRole:
        return !row.possible && index.column() == Name
                   ? markIcon(QStringLiteral("attention"), colors().attention)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Place ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SearchRole:
        return QString(q(row.code) + QLatin1Char(' ') + row.meaning);
    case ChosenRole:
        return place >= 0;
    case CodeRole:
        return q(row.code);
    default:
        return {};
    }
}

bool PartListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != Name)
        return false;
    const auto code = m_rows[static_cast<std::size_t>(index.row())].code;
    const bool wanted = value.toInt() == Qt::Checked;
    auto codes = m_chosen;
    codes.erase(std::remove(codes.begin(), codes.end(), code), codes.end());
    if (wanted) {
        if (maximum() > 0 && static_cast<int>(codes.size()) >= maximum()) {
            emit refused(
                tr("The list holds %n entries at most; take one out first.", nullptr, maximum()));
            return false;
        }
        codes.push_back(code);
    }
    emit refused({});
    emit edited(codes);
    return true;
}

QVariant PartListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Meaning"), tr("Code"), tr("Place")};
    return section >= 0 && section < ColumnCount ? titles[section] : QVariant();
}

Qt::ItemFlags PartListModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace metersmith::ui
