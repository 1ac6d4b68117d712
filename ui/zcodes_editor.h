// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ZCODES_EDITOR_H
#define METERSMITH_UI_ZCODES_EDITOR_H

#include "ui/group_editor.h"

#include <QStyledItemDelegate>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace metersmith::ui
{

class ZCodesModel;

/// Offers the values that a Z-code may have, with their meanings.
class ZCodeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ZCodeDelegate(ZCodesModel& model, QObject* parent = nullptr);
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;

private:
    ZCodesModel& m_model;
};

/// All Z-codes as a table to search and edit.
class ZCodesEditor : public GroupEditor
{
    Q_OBJECT

public:
    explicit ZCodesEditor(Workspace& workspace, QWidget* parent = nullptr);
    bool edits(const std::string& path) const override;
    void showPath(const std::string& path) override;

private:
    void explainRow(int row);

    ZCodesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace metersmith::ui

#endif
