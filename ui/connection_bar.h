// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CONNECTION_BAR_H
#define METERSMITH_UI_CONNECTION_BAR_H

#include "app/services/line/head_list.h"
#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QToolButton;

namespace metersmith::ui
{

class PortChooser;
class SignOnPanel;
class StatusBadge;

/// Where the meter is, as whom to sign on, and how things stand, in words.
class ConnectionBar : public QWidget
{
    Q_OBJECT

public:
    ConnectionBar(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

    /// Chooses a port by address; adds it to the list if it is not there.
    void choosePort(const QString& address);
    QString port() const; ///< the address chosen, "" if there is none that can be used
    /// The heads that are plugged in; the bar's own list of them tells it by itself.
    void showHeads(const std::vector<services::Head>& heads);
    /// Takes options of the command line such as "--protocol mode-e --server 16/1"; what it does
    /// not know is handed back.
    QStringList useOptions(const QString& options);
    /// Hands port, client and password to the service. Errors: those of the address.
    Result<> applyToService();

signals:
    void readRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fillClients();
    void describe();
    void describePort();
    void nameSignOn();
    void remember();

    Workspace& m_workspace;
    services::HeadList* m_heads = nullptr;
    PortChooser* m_port = nullptr;
    QComboBox* m_client = nullptr;
    QLineEdit* m_password = nullptr;
    QToolButton* m_signOn = nullptr;
    SignOnPanel* m_panel = nullptr;
    QToolButton* m_read = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_fix = nullptr;
    StatusBadge* m_state = nullptr;
    QHBoxLayout* m_controls = nullptr;
    QHBoxLayout* m_below = nullptr; ///< where the state stands in a narrow window
    std::optional<Error> m_lastError;
    bool m_reached = false;
};

} // namespace metersmith::ui

#endif
