// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_OBJECT_TREE_MODEL_H
#define METERSMITH_UI_OBJECT_TREE_MODEL_H

#include "app/services/objects/object_values.h"

#include <QAbstractItemModel>

#include <set>

namespace metersmith::ui
{

/// The objects of a meter as a tree of two levels: by class, or by what they mean.
class ObjectTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Order { ByMeaning, ByClass };
    enum Column { Name, Code, Value, Class, Access, ColumnCount };
    enum Role { ObjectRole = Qt::UserRole, SearchRole, DiffersRole };

    explicit ObjectTreeModel(QObject* parent = nullptr);

    void setObjects(const std::vector<services::ObjectListEntry>& objects);
    /// What each of objects() holds, in words, in the same order; "" where nothing was read.
    void setValues(std::vector<QString> values);
    void setOrder(Order order);
    Order order() const { return m_order; }
    /// The objects (by place in objects()) of which an attribute differs from another reading.
    void setDiffering(const std::set<int>& objects);
    const std::vector<services::ObjectListEntry>& objects() const { return m_objects; }
    /// The object's place in objects(); -1 for a group.
    int objectAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    struct Group {
        QString name;
        std::vector<int> objects;
    };
    void arrange();
    void tellChanged();
    QVariant objectData(int object, int column, int role) const;
    QVariant groupData(int group, int column, int role) const;

    Order m_order = Order::ByMeaning;
    std::vector<services::ObjectListEntry> m_objects;
    std::vector<QString> m_values; ///< as many as objects, or none
    std::vector<Group> m_groups;
    std::set<int> m_differing;
};

} // namespace metersmith::ui

#endif
