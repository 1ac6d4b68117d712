// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_START_PAGE_H
#define METERSMITH_UI_START_PAGE_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace metersmith::ui
{

/// What the configuration page shows without a configuration: the ways to come to one.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    StartPage(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

signals:
    void openRequested(const QString& file);
    void newRequested(const QString& family);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBeginnings(Actions& actions);
    QWidget* makeFamilies();
    void fillRecent();

    Workspace& m_workspace;
    QVBoxLayout* m_recent = nullptr;
};

} // namespace metersmith::ui

#endif
