// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/services/error_texts.h"
#include "ui/configuration_page.h"
#include "ui/connection_bar.h"
#include "ui/job_bar.h"
#include "ui/meter_page.h"
#include "ui/problems_panel.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/write_page.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

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
}

void MainWindow::build()
{
    m_actions->fill(*menuBar());
    m_recent = new QMenu(tr("&Recent documents"), this);
    auto* file = menuBar()->actions().first()->menu();
    file->insertMenu((*m_actions)[ActionId::Save], m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);

    m_connection = new ConnectionBar(m_workspace, *m_actions);
    m_meter = new MeterPage(m_workspace, *m_actions);
    m_configuration = new ConfigurationPage(m_workspace, *m_actions);
    m_write = new WritePage(m_workspace, *m_actions);
    m_pages = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(m_meter), static_cast<QWidget*>(m_configuration),
                          static_cast<QWidget*>(m_write)})
        m_pages->addWidget(page);
    auto* problems = new ProblemsPanel(m_workspace);
    connect(problems, &ProblemsPanel::jump, this, [this](const QString& path) {
        goTo(ActionId::GoConfiguration);
        m_configuration->jumpTo(path.toStdString());
    });
    m_message = new StatusBadge;
    m_message->show(Mood::Neutral, tr("Ready"));
    statusBar()->addWidget(m_message, 1);
    statusBar()->setSizeGripEnabled(false);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_connection);
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
    for (const auto id : {ActionId::GoMeter, ActionId::GoConfiguration, ActionId::GoWrite}) {
        auto* button = new QToolButton;
        button->setObjectName(QStringLiteral("railButton"));
        button->setDefaultAction((*m_actions)[id]);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize({units(6), units(6)});
        button->setMinimumWidth(units(26));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName((*m_actions)[id]->text());
        layout->addWidget(button);
    }
    layout->addStretch();
    return rail;
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::New, [this] { startNew(); });
    on(ActionId::Open, [this] {
        if (!mayDiscard())
            return;
        const auto file = QFileDialog::getOpenFileName(
            this, tr("Open configuration"),
            m_workspace.settings().value(Setting::LastFolder).toString(),
            tr("Configurations (*.json);;All files (*)"));
        if (!file.isEmpty())
            openDocument(file);
    });
    on(ActionId::Save, [this] { save(false); });
    on(ActionId::SaveAs, [this] { save(true); });
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::Undo, [this] { m_workspace.undoStack().undo(); });
    on(ActionId::Redo, [this] { m_workspace.undoStack().redo(); });
    on(ActionId::Read, [this] { readMeter(); });
    on(ActionId::Refresh, [this] { refreshValues(); });
    on(ActionId::Plan, [this] {
        if (const auto applied = m_connection->applyToService(); !applied)
            return showError(applied.error());
        goTo(ActionId::GoWrite);
        m_workspace.service().plan(m_workspace.draft());
    });
    on(ActionId::Write, [this] {
        goTo(ActionId::GoWrite);
        m_write->confirmAndWrite();
    });
    on(ActionId::SetClock, [this] {
        if (const auto applied = m_connection->applyToService(); !applied)
            return showError(applied.error());
        m_workspace.service().setClock();
    });
    on(ActionId::Cancel, [this] { m_workspace.service().cancel(); });
    for (const auto id : {ActionId::GoMeter, ActionId::GoConfiguration, ActionId::GoWrite})
        on(id, [this, id] { goTo(id); });
    on(ActionId::ThemeSystem, [this] { setTheme(QStringLiteral("system")); });
    on(ActionId::ThemeLight, [this] { setTheme(QStringLiteral("light")); });
    on(ActionId::ThemeDark, [this] { setTheme(QStringLiteral("dark")); });
    on(ActionId::ZoomIn, [this] { zoom(scaleFactor() + 0.25); });
    on(ActionId::ZoomOut, [this] { zoom(scaleFactor() - 0.25); });
    on(ActionId::ZoomReset, [this] { zoom(1.0); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] {
        QMessageBox::about(
            this, tr("About Metersmith"),
            tr("<h3>Metersmith %1</h3><p>Reads, writes and proves the configuration of "
               "electricity meters over DLMS/COSEM.</p><p>An independent project under "
               "GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks "
               "of their owner.</p>")
                .arg(QStringLiteral(METERSMITH_VERSION)));
    });
    connect(m_connection, &ConnectionBar::readRequested, this, &MainWindow::readMeter);
    connect(m_meter, &MeterPage::refreshRequested, this, &MainWindow::refreshValues);
}

void MainWindow::connectService()
{
    auto& service = m_workspace.service();
    connect(
        &service, &MeterService::stateChanged, this,
        [this](MeterService::State state) {
            allowActions();
            if (state != MeterService::State::Idle || m_next.empty())
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
    m_actions->allow(ActionId::Undo, undo.canUndo(), tr("nothing to undo"));
    m_actions->allow(ActionId::Redo, undo.canRedo(), tr("nothing to redo"));
    (*m_actions)[ActionId::Undo]->setText(undo.canUndo() ? tr("&Undo %1").arg(undo.undoText())
                                                         : tr("&Undo"));
    (*m_actions)[ActionId::Redo]->setText(undo.canRedo() ? tr("&Redo %1").arg(undo.redoText())
                                                         : tr("&Redo"));
    m_actions->allow(ActionId::Read, !busy, working);
    m_actions->allow(ActionId::Refresh, !busy, working);
    m_actions->allow(ActionId::SetClock, !busy, working);
    m_actions->allow(ActionId::Cancel, busy, tr("nothing is under way"));
    const bool sound = m_workspace.problems().empty();
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
    const auto text = services::errorText(error.code);
    m_message->show(error.code == ErrorCode::Cancelled ? Mood::Attention : Mood::Fault,
                    text.title + u' ' + text.remedy);
    m_message->setToolTip(q(toString(error)));
}

void MainWindow::choosePort(const QString& address)
{
    m_connection->choosePort(address);
}

void MainWindow::openDocument(const QString& file)
{
    if (const auto opened = m_workspace.open(file); !opened)
        return showError(opened.error());
    m_workspace.settings().setValue(Setting::LastFolder, QFileInfo(file).absolutePath());
    goTo(ActionId::GoConfiguration);
    m_message->show(Mood::Good, tr("%1 opened.").arg(QFileInfo(file).fileName()));
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
    const int index = page == ActionId::GoMeter ? 0 : page == ActionId::GoConfiguration ? 1 : 2;
    m_pages->setCurrentIndex(index);
    (*m_actions)[page]->setChecked(true);
}

void MainWindow::startNew()
{
    if (!mayDiscard())
        return;
    bool ok = false;
    const auto number =
        QInputDialog::getText(this, tr("New configuration"),
                              tr("Type number, as printed on the meter or the order form:"),
                              QLineEdit::Normal, q(m_workspace.family().defaultTypeNumber), &ok);
    if (!ok)
        return;
    if (const auto begun = m_workspace.startNew(number); !begun) {
        m_message->show(Mood::Fault, q(begun.error().detail));
        return;
    }
    goTo(ActionId::GoConfiguration);
}

bool MainWindow::save(bool askName)
{
    auto file = m_workspace.file();
    if (file.isEmpty() || askName)
        file = QFileDialog::getSaveFileName(this, tr("Save configuration"),
                                            file.isEmpty() ? tr("configuration.json") : file,
                                            tr("Configurations (*.json)"));
    if (file.isEmpty())
        return false;
    if (const auto saved = m_workspace.save(file); !saved) {
        showError(saved.error());
        return false;
    }
    m_message->show(Mood::Good, tr("Saved to %1.").arg(file));
    return true;
}

bool MainWindow::mayDiscard()
{
    if (!m_workspace.hasDraft() || !m_workspace.isModified())
        return true;
    const auto answer = QMessageBox::question(
        this, tr("Unsaved changes"), tr("The configuration has unsaved changes."),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save(false));
}

void MainWindow::fillRecent()
{
    m_recent->clear();
    const auto files = m_workspace.settings().value(Setting::RecentFiles).toStringList();
    for (const auto& file : files)
        m_recent->addAction(file, this, [this, file] {
            if (mayDiscard())
                openDocument(file);
        });
    if (files.isEmpty())
        m_recent->addAction(tr("No documents yet"))->setEnabled(false);
}

void MainWindow::setTheme(const QString& theme)
{
    m_workspace.settings().setValue(Setting::Theme, theme);
    emit appearanceChanged();
}

void MainWindow::zoom(double factor)
{
    m_workspace.settings().setValue(Setting::Scale, qRound(100 * qBound(1.0, factor, 2.0)));
    emit appearanceChanged();
}

void MainWindow::restore()
{
    auto& settings = m_workspace.settings();
    const auto theme = settings.value(Setting::Theme).toString();
    (*m_actions)[theme == QStringLiteral("dark")    ? ActionId::ThemeDark
                 : theme == QStringLiteral("light") ? ActionId::ThemeLight
                                                    : ActionId::ThemeSystem]
        ->setChecked(true);
    resize(units(320), units(206));
    if (const auto geometry = settings.value(Setting::WindowGeometry).toByteArray();
        !geometry.isEmpty())
        restoreGeometry(geometry);
    const int page = settings.value(Setting::CurrentPage).toInt();
    goTo(page == 1 ? ActionId::GoConfiguration : page == 2 ? ActionId::GoWrite : ActionId::GoMeter);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    m_workspace.service().cancel();
    auto& settings = m_workspace.settings();
    settings.setValue(Setting::WindowGeometry, saveGeometry());
    settings.setValue(Setting::CurrentPage, m_pages->currentIndex());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (mayDiscard())
        openDocument(event->mimeData()->urls().first().toLocalFile());
}

void MainWindow::showShortcuts()
{
    QString html = QStringLiteral("<table cellspacing='6'>");
    for (const auto& line : m_actions->shortcutLines()) {
        const auto parts = line.split(u'\t');
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(parts[0], parts[1]);
    }
    for (const auto& [keys, text] :
         {std::pair(tr("Enter"), tr("Add the chosen reading to a display list")),
          std::pair(tr("Del"), tr("Remove it from the list")),
          std::pair(tr("Alt+Up, Alt+Down"), tr("Move it within the list")),
          std::pair(tr("Left, Right"), tr("Step through a type number"))})
        html += QStringLiteral("<tr><td><b>%1</b></td><td>%2</td></tr>").arg(keys, text);
    QMessageBox::information(this, tr("Keyboard shortcuts"), html + QStringLiteral("</table>"));
}

} // namespace metersmith::ui
