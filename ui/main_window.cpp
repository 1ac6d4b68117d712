// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/services/texts/error_texts.h"
#include "ui/card.h"
#include "ui/configuration_page.h"
#include "ui/connection_bar.h"
#include "ui/cosem_browser.h"
#include "ui/job_bar.h"
#include "ui/kept_layout.h"
#include "ui/meter_page.h"
#include "ui/no_link_bar.h"
#include "ui/problems_panel.h"
#include "ui/readout_page.h"
#include "ui/recovery_bar.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/trace_page.h"
#include "ui/write_page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace metersmith::ui
{

using services::MeterService;
using services::Setting;

MainWindow::MainWindow(Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Metersmith"));
    setWindowIcon(icon(QStringLiteral("meter")));
    setAcceptDrops(true);
    m_actions = new Actions(this);
    build();
    connectActions();
    connectService();
    restore();
    allowActions();
    countProblems();
}

void MainWindow::build()
{
    makeMenus();
    m_connection = new ConnectionBar(m_workspace, *m_actions);
    m_meter = new MeterPage(m_workspace, *m_actions);
    m_configuration = new ConfigurationPage(m_workspace, *m_actions);
    m_write = new WritePage(m_workspace, *m_actions);
    m_pages = new QStackedWidget;
    m_pages->addWidget(scrolled(m_meter));
    m_pages->addWidget(m_configuration);
    m_pages->addWidget(scrolled(m_write));
    m_objects = new CosemBrowser(m_workspace);
    m_objects->signOnWith([this] { return m_connection->applyToService(); });
    m_pages->addWidget(scrolled(m_objects));
    m_trace = new TracePage(m_workspace);
    m_pages->addWidget(scrolled(m_trace));
    m_readout = new ReadoutPage(m_workspace);
    m_readout->signOnWith([this] { return m_connection->applyToService(); });
    m_pages->addWidget(scrolled(m_readout));
    auto* problems = new ProblemsPanel(m_workspace);
    connect(problems, &ProblemsPanel::jump, this, [this](const QString& path) {
        goTo(ActionId::GoConfiguration);
        m_configuration->jumpTo(path.toStdString());
    });
    m_message = new StatusBadge;
    m_message->show(Mood::Neutral, tr("Ready"));
    statusBar()->addWidget(m_message, 1);
    m_problems = new QToolButton;
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setFocusPolicy(Qt::StrongFocus);
    m_problems->setToolTip(tr("Shows or hides the list of problems"));
    statusBar()->addPermanentWidget(m_problems);
    statusBar()->setSizeGripEnabled(false);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_recovery = new RecoveryBar;
    connect(m_recovery, &RecoveryBar::recoverRequested, this, &MainWindow::recover);
    connect(m_problems, &QToolButton::clicked, problems, &ProblemsPanel::toggle);
    column->addWidget(m_recovery);
    column->addWidget(m_connection);
    column->addWidget(new NoLinkBar(m_workspace, *m_actions));
    column->addWidget(m_pages, 1);
    column->addWidget(problems);
    column->addWidget(new JobBar(m_workspace, *m_actions));
    auto* central = new QWidget;
    auto* layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeRail());
    layout->addLayout(column, 1);
    setCentralWidget(central);
}

QWidget* MainWindow::makeRail()
{
    auto* rail = new QWidget;
    rail->setObjectName(QStringLiteral("rail"));
    rail->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(rail);
    layout->setContentsMargins(units(2), units(3), units(2), units(3));
    layout->setSpacing(units(2));
    for (const auto id : pageActions) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("railButton"));
        button->setDefaultAction((*m_actions)[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({units(6), units(6)});
        button->setSizePolicy(QSizePolicy::Minimum,
                              QSizePolicy::Fixed); // all as wide as the widest
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName((*m_actions)[id]->text());
        layout->addWidget(button);
    }
    layout->addStretch();
    return rail;
}

void MainWindow::connectService()
{
    auto& service = m_workspace.service();
    connect(
        &service, &MeterService::stateChanged, this,
        [this](MeterService::State state) {
            allowActions();
            const bool idle = state == MeterService::State::Idle;
            // What the last job said is not the word on this one; the job's own bar has that.
            if (!idle && !m_continues)
                m_message->show(Mood::Neutral, tr("Ready"));
            m_message->setVisible(idle);
            if (!idle)
                return;
            m_continues = !m_next.empty();
            if (!m_continues)
                return;
            const auto next = m_next.front();
            m_next.erase(m_next.begin());
            next();
        },
        Qt::QueuedConnection);
    connect(&service, &MeterService::failed, this, [this](const Error& error) {
        m_next.clear();
        showError(error);
    });
    connect(&service, &MeterService::written, this, [this](const services::WriteReport& report) {
        if (report.allProven())
            m_message->show(Mood::Good, tr("Meter %1: written and proven.").arg(q(report.serial)));
        else if (report.error)
            showError(*report.error);
    });
    connect(&service, &MeterService::configurationRead, this,
            [this] { m_message->show(Mood::Good, tr("Configuration read.")); });
    connect(&m_workspace, &Workspace::draftChanged, this, &MainWindow::allowActions);
    connect(&m_workspace, &Workspace::draftChanged, this, &MainWindow::countProblems);
    connect(m_configuration, &ConfigurationPage::createRequested, this, &MainWindow::create);
    connect(m_configuration, &ConfigurationPage::openRequested, this, [this](const QString& file) {
        if (mayDiscard())
            openDocument(file);
    });
    connect(&m_workspace, &Workspace::planChanged, this, &MainWindow::allowActions);
    connect(&m_workspace, &Workspace::reportChanged, this, &MainWindow::allowActions);
    auto& undo = m_workspace.undoStack();
    connect(&undo, &QUndoStack::indexChanged, this, &MainWindow::allowActions);
}

void MainWindow::allowActions()
{
    const bool busy = m_workspace.service().isBusy();
    const bool draft = m_workspace.hasDraft();
    const auto& undo = m_workspace.undoStack();
    const auto working = tr("wait until the present job has ended");
    const auto noDraft = tr("there is no configuration yet");
    m_actions->allow(ActionId::Save, draft, noDraft);
    m_actions->allow(ActionId::SaveAs, draft, noDraft);
    m_actions->allow(ActionId::Find, draft, noDraft);
    m_actions->allow(ActionId::Undo, undo.canUndo(), tr("nothing to undo"));
    m_actions->allow(ActionId::Redo, undo.canRedo(), tr("nothing to redo"));
    (*m_actions)[ActionId::Undo]->setText(undo.canUndo() ? tr("&Undo %1").arg(undo.undoText())
                                                         : tr("&Undo"));
    (*m_actions)[ActionId::Redo]->setText(undo.canRedo() ? tr("&Redo %1").arg(undo.redoText())
                                                         : tr("&Redo"));
    m_actions->allow(ActionId::Read, !busy, working);
    m_actions->allow(ActionId::Refresh, !busy, working);
    m_actions->allow(ActionId::SetClock, !busy, working);
    m_actions->allow(ActionId::Doctor, !busy, working);
    m_actions->allow(ActionId::Cancel, busy, tr("nothing is under way"));
    const bool sound = m_workspace.faultCount() == 0;
    m_actions->allow(ActionId::Plan, draft && sound && !busy,
                     !draft ? noDraft
                     : busy ? working
                            : tr("mend the problems first"));
    const auto& plan = m_workspace.plan();
    const bool writable = plan && !plan->items.empty() && !plan->blocked() && !m_workspace.report();
    m_actions->allow(ActionId::Write, writable && !busy,
                     busy    ? working
                     : !plan ? tr("compare with the meter first")
                             : tr("there is nothing to write"));
    const auto name = m_workspace.file().isEmpty() ? tr("Unsaved configuration")
                                                   : QFileInfo(m_workspace.file()).fileName();
    setWindowTitle(draft ? tr("%1[*] – Metersmith").arg(name) : tr("Metersmith"));
    setWindowModified(draft && m_workspace.isModified());
}

void MainWindow::showError(const Error& error)
{
    const auto text = services::errorText(error);
    // What to do about a meter that was not reached stands below the connection bar.
    constexpr int noLink = 3;
    const bool told = services::exitCode(error.code) == noLink;
    m_message->show(error.code == ErrorCode::Cancelled ? Mood::Attention : Mood::Fault,
                    told ? text.title : text.title + u' ' + text.remedy);
    m_message->setToolTip(q(toString(error)));
}

void MainWindow::choosePort(const QString& address)
{
    m_connection->choosePort(address);
}

void MainWindow::readMeter()
{
    if (m_workspace.service().isBusy())
        return;
    if (const auto applied = m_connection->applyToService(); !applied)
        return showError(applied.error());
    auto& service = m_workspace.service();
    const bool publicClient = service.connection().mechanism == std::optional<std::string>("none");
    m_next.clear();
    if (publicClient) {
        m_next.emplace_back([&service] { service.readClock(); });
        service.identify();
        return;
    }
    m_next.emplace_back([&service] { service.readRegisters(); });
    m_next.emplace_back([&service] { service.readClock(); });
    service.readConfiguration();
}

void MainWindow::refreshValues()
{
    if (m_workspace.service().isBusy())
        return;
    if (const auto applied = m_connection->applyToService(); !applied)
        return showError(applied.error());
    auto& service = m_workspace.service();
    m_next.clear();
    m_next.emplace_back([&service] { service.readClock(); });
    service.readRegisters();
}

void MainWindow::goTo(ActionId page)
{
    const auto* place = std::find(std::begin(pageActions), std::end(pageActions), page);
    const auto* focus = focusWidget();
    const bool inRail = focus && focus->objectName() == QStringLiteral("railButton");
    m_pages->setCurrentIndex(static_cast<int>(place - std::begin(pageActions)));
    (*m_actions)[page]->setChecked(true);
    if (!inRail)
        return;
    for (auto* button : findChildren<QToolButton*>(QStringLiteral("railButton")))
        if (button->defaultAction() == (*m_actions)[page])
            button->setFocus(); // not left behind on the page before
}

void MainWindow::restore()
{
    auto& settings = m_workspace.settings();
    const auto theme = settings.value(Setting::Theme).toString();
    (*m_actions)[theme == QStringLiteral("dark")    ? ActionId::ThemeDark
                 : theme == QStringLiteral("light") ? ActionId::ThemeLight
                                                    : ActionId::ThemeSystem]
        ->setChecked(true);
    (*m_actions)[ActionId::QualitySound]->setChecked(
        settings.value(Setting::QualitySound).toInt() != 0);
    resize(units(320), units(206));
    if (const auto geometry = settings.value(Setting::WindowGeometry).toByteArray();
        !geometry.isEmpty())
        restoreGeometry(geometry);
    restoreLayout(*this, settings.value(Setting::WindowState).toByteArray());
    const int page = settings.value(Setting::CurrentPage).toInt();
    const auto pages = static_cast<int>(std::size(pageActions));
    goTo(pageActions[page >= 0 && page < pages ? page : 0]);
}

void MainWindow::countProblems()
{
    const int faults = m_workspace.faultCount();
    const int advice = m_workspace.adviceCount();
    m_problems->setVisible(m_workspace.hasDraft());
    const auto faultText = faults > 0 ? tr("%n problems", nullptr, faults) : tr("No problems");
    m_problems->setText(
        advice > 0 ? tr("%1, %2").arg(faultText, tr("%n to look at", nullptr, advice)) : faultText);
    m_problems->setIcon(faults > 0 ? markIcon(QStringLiteral("attention"), colors().attention)
                                   : markIcon(QStringLiteral("ok"), colors().good));
    // The rail warns on every page; the menu has room for the number.
    auto* page = (*m_actions)[ActionId::GoConfiguration];
    page->setText(faults > 0 ? tr("Configuration (%1)").arg(faults) : tr("Configuration"));
    page->setIconText(tr("Configuration"));
    page->setIcon(icon(faults > 0 ? QStringLiteral("attention") : QStringLiteral("configuration")));
    page->setToolTip(faultText);
}

void MainWindow::takePlaceOf(const MainWindow& other)
{
    setGeometry(other.geometry());
    m_pages->setCurrentIndex(other.m_pages->currentIndex());
    m_configuration->setCurrentGroup(other.m_configuration->currentGroup());
    m_objects->takePlaceOf(*other.m_objects);
    m_readout->takePlaceOf(*other.m_readout);
    if (const auto port = other.m_connection->port(); !port.isEmpty())
        m_connection->choosePort(port);
    if (other.m_keeper)
        offerRecovery(*other.m_keeper);
}

} // namespace metersmith::ui
