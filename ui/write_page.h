// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_WRITE_PAGE_H
#define METERSMITH_UI_WRITE_PAGE_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace metersmith::ui
{

class PlanModel;
class StatusBadge;

/// Plan, confirmation, proof: what a write will do, and what it has done.
class WritePage : public QWidget
{
    Q_OBJECT

public:
    WritePage(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

    /// Asks, and starts the write on yes. The only question that stops the user's work.
    void confirmAndWrite();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void describe();
    void saveReport();
    QString planInWords() const;

    Workspace& m_workspace;
    Actions& m_actions;
    PlanModel* m_model = nullptr;
    QTableView* m_table = nullptr;
    QStackedWidget* m_whole = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_title = nullptr;
    StatusBadge* m_state = nullptr;
    QLabel* m_details = nullptr;
    QToolButton* m_save = nullptr;
};

} // namespace metersmith::ui

#endif
