// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_LIST_EDITOR_H
#define METERSMITH_UI_DISPLAY_LIST_EDITOR_H

#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class DisplayListModel;

/// One display list of the draft: its readings in order, moved by drag and drop or the keyboard
/// (Alt+Up, Alt+Down), removed (Del), with the counter and what a refused edit breaks.
class DisplayListEditor : public QWidget
{
    Q_OBJECT

public:
    DisplayListEditor(Workspace& workspace, const std::string& path, QWidget* parent = nullptr);

    /// Puts readings behind the current one, or at the end.
    void add(const QStringList& readings);
    /// Makes a row the current one; out of range: none.
    void setRow(int row);
    int row() const;
    int count() const;
    const std::string& path() const { return m_path; }
    const typecodes::DisplayList* list() const;

signals:
    void explain(const QString& html);
    void rowChosen(int row); ///< by the user or by an edit
    void addingWanted();     ///< the Insert key: a reading is to be looked for
    void counted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTableView();
    QWidget* makeButtons();
    void removeChosen();
    void moveChosen(int by);
    void describe();
    void chosen();
    QList<int> selectedRows() const;
    void select(const QList<int>& rows);

    Workspace& m_workspace;
    std::string m_path;
    DisplayListModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_message = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_up = nullptr;
    QToolButton* m_down = nullptr;
};

} // namespace metersmith::ui

#endif
