// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TRACE_MODELS_H
#define METERSMITH_UI_TRACE_MODELS_H

#include "app/services/trace_log.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// The frames of a trace log: number, time, direction, length, summary.
class TraceFramesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Direction, Length, Summary, ColumnCount };
    /// All that a frame says, for the filter.
    static constexpr int searchRole = Qt::UserRole;

    explicit TraceFramesModel(services::TraceLog& log, QObject* parent = nullptr);

    /// nullptr if the row is gone.
    const services::TraceFrame* frame(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    services::TraceLog& m_log;
    int m_rows = 0; ///< told to the views; the log may be ahead for a moment
};

/// The explanation of one frame as a tree: name and value.
class TraceTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    explicit TraceTreeModel(QObject* parent = nullptr);

    void show(const services::TraceNode& tree);
    void clear();
    const services::TraceNode* node(const QModelIndex& index) const;
    /// The innermost node that stands on a byte of a layer; invalid if there is none.
    QModelIndex at(int layer, std::size_t offset) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        const services::TraceNode* node = nullptr;
        int parent = -1;
        int row = 0;
        int firstChild = 0; ///< children stand one after the other
    };
    std::optional<services::TraceNode> m_tree;
    std::vector<Entry> m_entries;
};

} // namespace metersmith::ui

#endif
