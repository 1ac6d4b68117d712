// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_bar.h"

#include "app/services/texts/error_texts.h"
#include "protocol/secret_text.h"
#include "ui/port_chooser.h"
#include "ui/sign_on_panel.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProcess>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{

using services::MeterService;
using services::Setting;

ConnectionBar::ConnectionBar(Workspace& workspace, Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    m_port = new PortChooser(workspace.settings().value(Setting::LastHead).toString(),
                             workspace.settings().value(Setting::LastPort).toString());
    m_port->setAccessibleName(tr("Port or virtual meter"));
    m_port->setMinimumWidth(units(52));
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
    m_state->setNeutralIcon(QStringLiteral("connect"));
    m_fix = new QToolButton;
    m_fix->setIcon(icon(QStringLiteral("copy")));
    m_fix->setText(tr("Copy"));
    m_fix->setAccessibleName(tr("Copy what mends it"));
    m_fix->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fix->setFocusPolicy(Qt::StrongFocus);
    m_fix->hide();
    connect(m_fix, &QToolButton::clicked, this, [this] {
        if (const auto* head = m_port->head())
            QGuiApplication::clipboard()->setText(head->fix);
    });
    m_heads = new services::HeadList(this);
    auto* doctor = new QToolButton;
    doctor->setDefaultAction(actions[ActionId::Doctor]);
    doctor->setAutoRaise(true);
    doctor->setFocusPolicy(Qt::StrongFocus);
    doctor->setAccessibleName(tr("Why does it not answer?"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(2), units(4), units(2));
    layout->setSpacing(0);
    m_controls = new QHBoxLayout;
    m_controls->setSpacing(units(2));
    m_below = new QHBoxLayout;
    layout->addLayout(m_controls);
    layout->addLayout(m_below);
    for (QWidget* widget : {static_cast<QWidget*>(m_port), static_cast<QWidget*>(refresh),
                            static_cast<QWidget*>(m_client), static_cast<QWidget*>(m_password),
                            static_cast<QWidget*>(m_signOn), static_cast<QWidget*>(m_read),
                            static_cast<QWidget*>(m_cancel)})
        m_controls->addWidget(widget);
    m_controls->addWidget(m_state, 1);
    m_controls->addWidget(m_fix);
    m_controls->addWidget(doctor);

    connect(refresh, &QToolButton::clicked, m_heads, &services::HeadList::watch);
    connect(m_client, &QComboBox::currentIndexChanged, this, [this] {
        m_password->setEnabled(m_client->currentData(Qt::UserRole + 1).toString() !=
                               QStringLiteral("none"));
    });
    connect(m_port, &PortChooser::portChanged, this, [this] {
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
    connect(m_heads, &services::HeadList::changed, this, [this] { showHeads(m_heads->heads()); });
    m_heads->watch();
    showHeads(m_heads->heads());
    fillClients();
    const int client = m_client->findData(workspace.settings().value(Setting::LastClient));
    if (client >= 0)
        m_client->setCurrentIndex(client);
    describe();
}

void ConnectionBar::choosePort(const QString& address)
{
    m_port->choose(address);
}

QString ConnectionBar::port() const
{
    return m_port->address();
}

void ConnectionBar::showHeads(const std::vector<services::Head>& heads)
{
    m_port->showHeads(heads);
}

QStringList ConnectionBar::useOptions(const QString& options)
{
    QStringList rest;
    auto words = QProcess::splitCommand(options);
    while (!words.isEmpty()) {
        const auto option = words.takeFirst();
        const auto value = words.isEmpty() || words.front().startsWith(QStringLiteral("--"))
                               ? QString()
                               : words.takeFirst();
        const int client =
            option == QStringLiteral("--client") ? m_client->findData(value.toInt()) : -1;
        if (option == QStringLiteral("--port") && !value.isEmpty())
            m_port->choose(value);
        else if (client >= 0)
            m_client->setCurrentIndex(client);
        else if (!m_panel->take(option, value))
            rest += value.isEmpty() ? option : option + QLatin1Char(' ') + value;
    }
    m_lastError.reset();
    nameSignOn();
    describe();
    return rest;
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
    const auto* head = m_port->head();
    if (head && !head->usable)
        return fail(ErrorCode::PortPermission, head->name.toStdString(),
                    (head->problem + QStringLiteral("; ") + head->fix).toStdString());
    if (m_port->address().isEmpty() || m_port->state() == PortChooser::State::Absent)
        return fail(ErrorCode::PortNotFound, m_port->name().toStdString(), "not plugged in");
    const auto address = services::PortAddress::parse(m_port->address().toStdString());
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
    if (!m_password->text().isEmpty() && settings.mechanism != "none") {
        std::string password = m_password->text().toStdString();
        settings.password = Secret::fromText(password);
        wipe(password);
    }
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
    m_port->keep();
    settings.setValue(Setting::LastPort, m_port->address());
    settings.setValue(Setting::LastHead, m_port->headToRemember());
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
    const auto* head = m_port->head();
    m_fix->setVisible(!busy && head && !head->usable && !head->fix.isEmpty());
    m_fix->setToolTip(head ? tr("Copies: %1").arg(head->fix) : QString());
    if (busy) {
        m_state->show(Mood::Busy, service.stateInWords());
    } else if (m_lastError && m_lastError->code == ErrorCode::EchoOnly) {
        m_state->show(Mood::Fault, tr("The head echoes, the meter is silent: see doctor (F9)"));
    } else if (m_lastError) {
        const auto text = services::errorText(*m_lastError);
        m_state->show(m_lastError->code == ErrorCode::Cancelled ? Mood::Attention : Mood::Fault,
                      text.title);
    } else if (m_reached && m_workspace.identity()) {
        const auto& identity = *m_workspace.identity();
        m_state->show(
            Mood::Good,
            tr("Connected as %1: meter %2").arg(m_client->currentText(), q(identity.serial)));
    } else {
        describePort();
    }
    arrange();
}

/// The state is never cut short where a line of its own has room for it.
void ConnectionBar::arrange()
{
    int controls = 0;
    for (int i = 0; i < m_controls->count(); ++i)
        if (const auto* widget = m_controls->itemAt(i)->widget();
            widget && widget != m_state && !widget->isHidden())
            controls += std::max(widget->sizeHint().width(), widget->minimumWidth()) + units(2);
    const auto margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - controls;
    // As wide as the usual words need, so that the page does not jump from state to state.
    const bool below = room < std::max(units(76), m_state->sizeHint().width());
    m_below->setContentsMargins(0, below ? units(1) : 0, 0, 0);
    auto* from = below ? m_controls : m_below;
    if (from->indexOf(m_state) < 0)
        return;
    from->removeWidget(m_state);
    if (below) {
        m_controls->insertStretch(m_controls->indexOf(m_fix), 1);
        m_below->addWidget(m_state, 1);
    } else {
        const int stretch = m_controls->indexOf(m_fix) - 1;
        delete m_controls->takeAt(stretch);
        m_controls->insertWidget(stretch, m_state, 1);
    }
}

void ConnectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// Before anything was tried: what the port is, and the next step.
void ConnectionBar::describePort()
{
    const auto* head = m_port->head();
    switch (m_port->state()) {
    case PortChooser::State::None:
        m_state->show(Mood::Attention,
                      tr("No optical head found. Plug one in, or choose a virtual meter."));
        break;
    case PortChooser::State::Trouble:
        m_state->show(
            Mood::Attention,
            tr("Head found, but it cannot be used: %1. To mend it: %2")
                .arg(head->problem, head->fix.isEmpty() ? tr("plug it in again") : head->fix));
        break;
    case PortChooser::State::Absent:
        m_state->show(Mood::Attention,
                      m_port->anyHead()
                          ? tr("%1 is not plugged in. Plug it in, or choose another head.")
                                .arg(m_port->name())
                          : tr("No optical head found: %1 is not plugged in.").arg(m_port->name()));
        break;
    case PortChooser::State::Head:
        m_state->show(Mood::Neutral, tr("Head found, waiting for a meter"));
        break;
    case PortChooser::State::Virtual:
        m_state->show(Mood::Neutral, tr("Virtual meter, ready to be read"));
        break;
    case PortChooser::State::Other:
        m_state->show(Mood::Neutral, tr("Ready. Place the head on the meter and read it."));
        break;
    }
}

} // namespace metersmith::ui
