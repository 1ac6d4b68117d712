// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_LIST_MODEL_H
#define METERSMITH_UI_DISPLAY_LIST_MODEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace metersmith::ui
{

/// One display list of the draft, in order; readings are dropped in, moved and removed. Every edit
/// is one undo step of the workspace.
class DisplayListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Position, ShownId, Label, Meaning, ColumnCount };
    DisplayListModel(Workspace& workspace, const std::string& path, QObject* parent = nullptr);

    const typecodes::DisplayList* list() const;
    const std::vector<std::string>& ids() const { return m_ids; }
    bool isPinned(int row) const; ///< a legal reading that this list must keep

    /// Each returns false (and changes nothing) where it cannot be done; `why` then says so.
    bool insert(const QStringList& readings, int row);
    bool remove(const QList<int>& rows);
    bool move(int from, int to);
    /// Puts the rows, kept in their order, before the row `before` (rowCount(): at the end).
    bool moveTogether(QList<int> rows, int before);
    QString why() const { return m_why; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    void refresh();
    bool apply(const QString& name, std::vector<std::string> ids);

    Workspace& m_workspace;
    std::string m_path;
    std::vector<std::string> m_ids;
    QString m_why;
};

} // namespace metersmith::ui

#endif
