// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_bar.h"

#include "app/services/error_texts.h"
#include "app/services/port_list.h"
#include "ui/sign_on_panel.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QToolButton>

namespace metersmith::ui
{

using services::MeterService;
using services::Setting;

ConnectionBar::ConnectionBar(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_port = new QComboBox;
    m_port->setAccessibleName(tr("Port or virtual meter"));
    m_port->setMinimumWidth(units(60));
    m_port->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* refresh = new QToolButton;
    refresh->setIcon(icon(QStringLiteral("refresh")));
    refresh->setAutoRaise(true);
    refresh->setToolTip(tr("Look for ports and heads again"));
    refresh->setAccessibleName(refresh->toolTip());
    refresh->setFocusPolicy(Qt::StrongFocus);
    m_client = new QComboBox;
    m_client->setAccessibleName(tr("Access level"));
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Factory password"));
    m_password->setToolTip(
        tr("Password of this access level. Empty: the maker’s published default. "
           "It is never saved."));
    m_password->setAccessibleName(tr("Password"));
    m_password->setFixedWidth(units(30));
    m_signOn = new QToolButton;
    m_signOn->setIcon(icon(QStringLiteral("lock")));
    m_signOn->setAutoRaise(true);
    m_signOn->setFocusPolicy(Qt::StrongFocus);
    m_signOn->setAccessibleName(tr("Sign-on: authentication, keys and protection"));
    m_panel = new SignOnPanel(workspace.settings(), this);
    connect(m_signOn, &QToolButton::clicked, this, [this] { m_panel->popUpBelow(*m_signOn); });
    connect(m_panel, &SignOnPanel::changed, this, &ConnectionBar::nameSignOn);
    nameSignOn();
    m_read = new QToolButton;
    m_read->setDefaultAction(actions[ActionId::Read]);
    m_read->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_read->setFocusPolicy(Qt::StrongFocus);
    m_read->setAccessibleName(tr("Read meter"));
    m_cancel = new QToolButton;
    m_cancel->setDefaultAction(actions[ActionId::Cancel]);
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    m_cancel->setAccessibleName(tr("Cancel"));
    m_state = new StatusBadge;

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(units(4), units(2), units(4), units(2));
    layout->setSpacing(units(2));
    for (QWidget* widget : {static_cast<QWidget*>(m_port), static_cast<QWidget*>(refresh),
                            static_cast<QWidget*>(m_client), static_cast<QWidget*>(m_password),
                            static_cast<QWidget*>(m_signOn), static_cast<QWidget*>(m_read),
                            static_cast<QWidget*>(m_cancel)})
        layout->addWidget(widget);
    layout->addWidget(m_state, 1);

    connect(refresh, &QToolButton::clicked, this, &ConnectionBar::listPorts);
    connect(m_client, &QComboBox::currentIndexChanged, this, [this] {
        m_password->setEnabled(m_client->currentData(Qt::UserRole + 1).toString() !=
                               QStringLiteral("none"));
    });
    connect(m_port, &QComboBox::currentIndexChanged, this, [this] {
        m_reached = false;
        m_lastError.reset();
        describe();
    });
    connect(m_password, &QLineEdit::returnPressed, this, &ConnectionBar::readRequested);
    auto& service = workspace.service();
    connect(&service, &MeterService::stateChanged, this, &ConnectionBar::describe);
    connect(&service, &MeterService::failed, this, [this](const Error& error) {
        m_lastError = error;
        describe();
    });
    connect(&workspace, &Workspace::meterChanged, this, [this] {
        m_reached = m_workspace.identity().has_value();
        m_lastError.reset();
        describe();
    });
    fillClients();
    listPorts();
    choosePort(workspace.settings().value(Setting::LastPort).toString());
    const int client = m_client->findData(workspace.settings().value(Setting::LastClient));
    if (client >= 0)
        m_client->setCurrentIndex(client);
    describe();
}

void ConnectionBar::listPorts()
{
    const auto chosen = m_port->currentData().toString();
    m_port->clear();
    for (const auto& choice : services::listPorts()) {
        m_port->addItem(icon(choice.address.startsWith(QStringLiteral("emulator:"))
                                 ? QStringLiteral("meter")
                                 : QStringLiteral("head")),
                        choice.name, choice.address);
        const int row = m_port->count() - 1;
        m_port->setItemData(row, choice.problem.isEmpty() ? choice.address : choice.problem,
                            Qt::ToolTipRole);
        if (!choice.usable)
            if (auto* model = qobject_cast<QStandardItemModel*>(m_port->model()))
                model->item(row)->setEnabled(false);
    }
    choosePort(chosen);
}

void ConnectionBar::choosePort(const QString& address)
{
    if (address.isEmpty())
        return;
    int row = m_port->findData(address);
    if (row < 0) {
        m_port->addItem(icon(QStringLiteral("head")), address, address);
        row = m_port->count() - 1;
    }
    m_port->setCurrentIndex(row);
}

void ConnectionBar::fillClients()
{
    // The clients that any family knows; the meter on the line is not known yet.
    for (const auto& family : typecodes::Catalogue::installed().families()) {
        for (const auto& client : family.access.clients) {
            if (m_client->findData(client.client) >= 0)
                continue;
            m_client->addItem(dataText(client.name), client.client);
            m_client->setItemData(m_client->count() - 1, q(client.mechanism), Qt::UserRole + 1);
            if (client.client == family.access.client && m_client->currentIndex() <= 0)
                m_client->setCurrentIndex(m_client->count() - 1);
        }
    }
}

Result<> ConnectionBar::applyToService()
{
    const auto address =
        services::PortAddress::parse(m_port->currentData().toString().toStdString());
    if (!address)
        return fail(address.error());
    auto settings = m_workspace.service().connection();
    settings.port = *address;
    settings.client = m_client->currentData().toInt();
    const auto usual = m_client->currentData(Qt::UserRole + 1).toString().toStdString();
    settings.mechanism = usual;
    if (auto applied = m_panel->applyTo(settings); !applied)
        return applied;
    if (settings.mechanism == usual && usual == "lls" && !m_panel->choosesMechanism())
        settings.mechanism.reset(); // keys are used instead if they are there
    settings.password.reset();
    if (!m_password->text().isEmpty() && settings.mechanism != "none")
        settings.password = m_password->text().toStdString();
    m_workspace.service().setConnection(settings);
    remember();
    return {};
}

void ConnectionBar::nameSignOn()
{
    const auto chosen = m_panel->summary();
    m_signOn->setToolTip(chosen.isEmpty()
                             ? tr("Sign-on: authentication, keys and protection. Now all as the "
                                  "access level says.")
                             : tr("Sign-on: %1").arg(chosen));
    m_signOn->setText(chosen.isEmpty() ? QString() : QStringLiteral("•"));
    m_signOn->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ConnectionBar::remember()
{
    auto& settings = m_workspace.settings();
    settings.setValue(Setting::LastPort, m_port->currentData());
    settings.setValue(Setting::LastClient, m_client->currentData());
}

void ConnectionBar::describe()
{
    auto& service = m_workspace.service();
    const bool busy = service.isBusy();
    for (QWidget* widget : {static_cast<QWidget*>(m_port), static_cast<QWidget*>(m_client)})
        widget->setEnabled(!busy);
    // Never both at once: a window as narrow as it can be would grow.
    if (busy)
        m_read->hide();
    m_cancel->setVisible(busy);
    m_read->setVisible(!busy);
    m_password->setEnabled(!busy && m_client->currentData(Qt::UserRole + 1).toString() !=
                                        QStringLiteral("none"));
    if (busy) {
        m_state->show(Mood::Busy, service.stateInWords());
    } else if (m_lastError) {
        const auto text = services::errorText(*m_lastError);
        m_state->show(m_lastError->code == ErrorCode::Cancelled ? Mood::Attention : Mood::Fault,
                      text.title);
    } else if (m_reached && m_workspace.identity()) {
        const auto& identity = *m_workspace.identity();
        m_state->show(
            Mood::Good,
            tr("Connected as %1: meter %2").arg(m_client->currentText(), q(identity.serial)));
    } else if (m_port->count() == 0) {
        m_state->show(Mood::Attention,
                      tr("No optical head found. Plug one in, or choose a virtual meter."));
    } else {
        m_state->show(Mood::Neutral, tr("Ready. Place the head on the meter and read it."));
    }
}

} // namespace metersmith::ui
