// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_MAIN_WINDOW_H
#define METERSMITH_UI_MAIN_WINDOW_H

#include "app/services/documents/autosave.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/workspace.h"

#include <QMainWindow>

#include <functional>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace metersmith::ui
{

class ConfigurationPage;
class ConnectionBar;
class CosemBrowser;
class DoctorDialog;
class DraftKeeper;
class MeterPage;
class ReadoutPage;
class RecoveryBar;
class StatusBadge;
class TracePage;
class WritePage;

/// The window: rail, connection bar, pages, problems, job. Made anew when theme, size or language
/// change.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace, QWidget* parent = nullptr);

    void choosePort(const QString& address);
    void openDocument(const QString& file);
    void readMeter();
    void goTo(ActionId page);
    /// Opens the connection doctor, which begins at once.
    void examineConnection();
    DoctorDialog& doctor();
    /// Offers what the keeper found unsaved; it must outlive the window.
    void offerRecovery(DraftKeeper& keeper);
    /// Shows the same place as the window that this one replaces.
    void takePlaceOf(const MainWindow& other);
    ConfigurationPage& configurationPage() { return *m_configuration; }
    TracePage& tracePage() { return *m_trace; }
    CosemBrowser& objectsPage() { return *m_objects; }
    ReadoutPage& readoutPage() { return *m_readout; }
    ConnectionBar& connectionBar() { return *m_connection; }
    Actions& actions() { return *m_actions; }
    Workspace& workspace() { return m_workspace; }

signals:
    /// Theme, size or language was chosen; the application applies it and rebuilds the window.
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
    void useSettings(const QString& options);
    void create(const typecodes::MeterConfiguration& configuration);
    void recover(const services::KeptDraft& draft);
    bool save(bool askName);
    bool mayDiscard();
    void makeMenus();
    void fillRecent();
    void fillLanguages();
    void setTheme(const QString& theme);
    void zoom(double factor);
    void restore();
    void showShortcuts();
    void showAbout();
    void countProblems();

    Workspace& m_workspace;
    Actions* m_actions = nullptr;
    ConnectionBar* m_connection = nullptr;
    QStackedWidget* m_pages = nullptr;
    MeterPage* m_meter = nullptr;
    ConfigurationPage* m_configuration = nullptr;
    WritePage* m_write = nullptr;
    CosemBrowser* m_objects = nullptr;
    TracePage* m_trace = nullptr;
    ReadoutPage* m_readout = nullptr;
    DoctorDialog* m_doctor = nullptr; ///< made when it is first asked for
    StatusBadge* m_message = nullptr;
    RecoveryBar* m_recovery = nullptr;
    DraftKeeper* m_keeper = nullptr;
    QToolButton* m_problems = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_languages = nullptr;
    std::vector<std::function<void()>> m_next; ///< operations that follow the one under way
    bool m_continues = false;                  ///< the operation follows another of the same read
};

} // namespace metersmith::ui

#endif
