// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/object_tree_model.h"

#include "typecodes/obis_catalogue.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <algorithm>
#include <map>
#include <utility>

namespace metersmith::ui
{

namespace
{

constexpr quintptr groupId = 0; // children carry their group's row and 1

QString nameOf(const services::ObjectListEntry& object)
{
    return q(object.name.empty() ? object.object.toString() : object.name);
}

/// "2 r, 3 rw": what this client may do, short.
QString accessOf(const services::ObjectListEntry& object)
{
    int readable = 0;
    int writable = 0;
    for (const auto& [number, access] : object.attributes) {
        readable += services::mayRead(access) ? 1 : 0;
        writable += services::mayWrite(access) ? 1 : 0;
    }
    if (writable > 0)
        return ObjectTreeModel::tr("read %1, write %2").arg(readable).arg(writable);
    return readable > 0 ? ObjectTreeModel::tr("read %1").arg(readable)
                        : ObjectTreeModel::tr("none");
}

} // namespace

ObjectTreeModel::ObjectTreeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

void ObjectTreeModel::setObjects(const std::vector<services::ObjectListEntry>& objects)
{
    beginResetModel();
    m_objects = objects;
    m_values.clear();
    m_differing.clear();
    arrange();
    endResetModel();
}

void ObjectTreeModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void ObjectTreeModel::setValues(std::vector<QString> values)
{
    m_values = std::move(values);
    m_values.resize(m_objects.size());
    tellChanged();
}

void ObjectTreeModel::setDiffering(const std::set<int>& objects)
{
    m_differing = objects;
    tellChanged();
}

void ObjectTreeModel::tellChanged()
{
    for (int group = 0; group < rowCount(); ++group) {
        const auto parent = index(group, 0);
        const int last = rowCount(parent) - 1;
        emit dataChanged(index(0, 0, parent), index(last, ColumnCount - 1, parent));
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void ObjectTreeModel::arrange()
{
    m_groups.clear();
    if (m_order == Order::ByClass) {
        std::map<int, Group> groups;
        for (int i = 0; i < static_cast<int>(m_objects.size()); ++i) {
            const auto& object = m_objects[static_cast<std::size_t>(i)];
            auto& group = groups[object.classId];
            group.name = QStringLiteral("%1 · %2").arg(object.classId).arg(q(object.className));
            group.objects.push_back(i);
        }
        for (auto& [id, group] : groups)
            m_groups.push_back(std::move(group));
        return;
    }
    for (const auto& known : typecodes::ObisCatalogue::builtIn().groups()) {
        Group group{q(known.name), {}};
        for (int i = 0; i < static_cast<int>(m_objects.size()); ++i)
            if (m_objects[static_cast<std::size_t>(i)].group == known.id)
                group.objects.push_back(i);
        if (!group.objects.empty())
            m_groups.push_back(std::move(group));
    }
}

int ObjectTreeModel::objectAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return -1;
    const auto& group = m_groups[static_cast<std::size_t>(index.internalId() - 1)];
    return group.objects[static_cast<std::size_t>(index.row())];
}

QModelIndex ObjectTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, groupId);
    return createIndex(row, column, static_cast<quintptr>(parent.row()) + 1);
}

QModelIndex ObjectTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId() - 1), 0, groupId);
}

int ObjectTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != groupId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].objects.size());
}

int ObjectTreeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ObjectTreeModel::objectData(int place, int column, int role) const
{
    const auto& object = m_objects[static_cast<std::size_t>(place)];
    const bool differs = m_differing.contains(place);
    const auto value = m_values.empty() ? QString() : m_values[static_cast<std::size_t>(place)];
    if (role == ObjectRole)
        return place;
    if (role == DiffersRole)
        return differs;
    if (role == SearchRole)
        return QStringLiteral("%1 %2 %3 %4 %5")
            .arg(nameOf(object), q(object.object.toString()), q(object.className), value)
            .arg(object.classId);
    if (role == Qt::ToolTipRole)
        return column == Value    ? value
               : column == Access ? accessOf(object)
                                  : nameOf(object) + (differs ? u'\n' + tr("Differs from the other "
                                                                           "reading")
                                                              : QString());
    if (role == Qt::DecorationRole && column == Name && differs)
        return markIcon(QStringLiteral("attention"), colors().attention);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return nameOf(object);
    case Code:
        return q(object.object.toString());
    case Class:
        return q(object.className);
    case Value:
        return value;
    case Access:
        return accessOf(object);
    default:
        return {};
    }
}

QVariant ObjectTreeModel::groupData(int row, int column, int role) const
{
    const auto& group = m_groups[static_cast<std::size_t>(row)];
    const bool differs = std::any_of(group.objects.begin(), group.objects.end(),
                                     [this](int object) { return m_differing.contains(object); });
    if (role == ObjectRole)
        return -1;
    if (role == SearchRole)
        return group.name;
    if (role == Qt::FontRole)
        return scaledFont(1.0, true);
    if (column != Name)
        return {};
    if (role == Qt::DecorationRole && differs)
        return markIcon(QStringLiteral("attention"), colors().attention);
    if (role == Qt::DisplayRole)
        return QStringLiteral("%1 (%2)").arg(group.name).arg(group.objects.size());
    return {};
}

QVariant ObjectTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int object = objectAt(index);
    return object >= 0 ? objectData(object, index.column(), role)
                       : groupData(index.row(), index.column(), role);
}

QVariant ObjectTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Code:
        return tr("OBIS");
    case Class:
        return tr("Class");
    case Value:
        return tr("Value");
    case Access:
        return tr("Access");
    default:
        return {};
    }
}

} // namespace metersmith::ui
