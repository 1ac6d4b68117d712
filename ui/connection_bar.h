// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_CONNECTION_BAR_H
#define METERSMITH_UI_CONNECTION_BAR_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace metersmith::ui
{

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
    /// Hands port, client and password to the service. Errors: those of the address.
    Result<> applyToService();

signals:
    void readRequested();

private:
    void listPorts();
    void fillClients();
    void describe();
    void nameSignOn();
    void remember();

    Workspace& m_workspace;
    QComboBox* m_port = nullptr;
    QComboBox* m_client = nullptr;
    QLineEdit* m_password = nullptr;
    QToolButton* m_signOn = nullptr;
    SignOnPanel* m_panel = nullptr;
    QToolButton* m_read = nullptr;
    QToolButton* m_cancel = nullptr;
    StatusBadge* m_state = nullptr;
    std::optional<Error> m_lastError;
    bool m_reached = false;
};

} // namespace metersmith::ui

#endif
