// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_MAIN_WINDOW_H
#define METERSMITH_UI_MAIN_WINDOW_H

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;

namespace metersmith::ui
{

class ConfigurationPage;
class ConnectionBar;
class MeterPage;
class StatusBadge;
class WritePage;

/// The window: rail, connection bar, pages, problems, job. Made anew when theme or size change.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);

    void choosePort(const QString& address);
    void openDocument(const QString& file);
    void readMeter();
    void goTo(ActionId page);
    Actions& actions() { return *m_actions; }
    Workspace& workspace() { return m_workspace; }

signals:
    /// Theme or size was chosen; the application applies it and rebuilds the window.
    void appearanceChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    QWidget* makeRail();
    void connectActions();
    void connectService();
    void allowActions();
    void showError(const Error& error);
    void refreshValues();
    void startNew();
    bool save(bool askName);
    bool mayDiscard();
    void fillRecent();
    void setTheme(const QString& theme);
    void zoom(double factor);
    void restore();
    void showShortcuts();

    Workspace& m_workspace;
    Actions* m_actions = nullptr;
    ConnectionBar* m_connection = nullptr;
    QStackedWidget* m_pages = nullptr;
    MeterPage* m_meter = nullptr;
    ConfigurationPage* m_configuration = nullptr;
    WritePage* m_write = nullptr;
    StatusBadge* m_message = nullptr;
    QMenu* m_recent = nullptr;
    std::vector<std::function<void()>> m_next; ///< operations that follow the one under way
};

} // namespace metersmith::ui

#endif
