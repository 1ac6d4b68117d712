// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/object_filter.h"

#include "ui/object_tree_model.h"

namespace metersmith::ui
{
namespace
{

/// With numbers of equal length: 1.1.9.8.0.255 stands before 1.1.10.8.0.255.
QString sortable(const QString& text)
{
    constexpr int digits = 6;
    QString padded;
    QString number;
    for (const auto character : text + QLatin1Char(' ')) {
        if (character.isDigit()) {
            number += character;
            continue;
        }
        if (!number.isEmpty())
            padded += number.rightJustified(digits, QLatin1Char('0'));
        number.clear();
        padded += character;
    }
    return padded;
}

} // namespace

ObjectFilter::ObjectFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setFilterRole(ObjectTreeModel::SearchRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

void ObjectFilter::setOnlyDiffering(bool only)
{
    m_onlyDiffering = only;
    invalidateFilter();
}

bool ObjectFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto index = sourceModel()->index(row, 0, parent);
    const bool isGroup = !parent.isValid();
    // A group comes along with the objects in it that are shown.
    if (m_onlyDiffering && (isGroup || !index.data(ObjectTreeModel::DiffersRole).toBool()))
        return false;
    return QSortFilterProxyModel::filterAcceptsRow(row, parent);
}

bool ObjectFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    if (!left.parent().isValid())
        return (left.row() < right.row()) == (sortOrder() == Qt::AscendingOrder);
    const auto a = sortable(left.data().toString());
    const auto b = sortable(right.data().toString());
    return a.compare(b, Qt::CaseInsensitive) < 0;
}

} // namespace metersmith::ui
