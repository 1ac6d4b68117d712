// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PROBLEMS_PANEL_H
#define METERSMITH_UI_PROBLEMS_PANEL_H

#include "ui/workspace.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QTreeView;

namespace metersmith::ui
{

/// The draft's broken rules: place, what is wrong, what to do; advice after what blocks a write.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, What, Mend, ColumnCount };
    explicit ProblemsModel(Workspace& workspace, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::string pathAt(int row) const;
    bool isAdvice(int row) const;

private:
    Workspace& m_workspace;
    std::vector<typecodes::Violation> m_rows;
};

/// The problems under the page; a double click or Enter jumps to the place.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the list, or hides it until a problem is added.
    void toggle();

signals:
    void jump(const QString& path);

private:
    void refresh();

    Workspace& m_workspace;
    ProblemsModel* m_model = nullptr;
    bool m_hidden = false;
    int m_shown = 0; ///< problems when the list was last brought up to date
    QTreeView* m_view = nullptr;
    QLabel* m_title = nullptr;
};

} // namespace metersmith::ui

#endif
