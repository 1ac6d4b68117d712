// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "app/services/texts/texts.h"
#include "ui/configuration_page.h"
#include "ui/connection_bar.h"
#include "ui/meter_page.h"
#include "ui/status_badge.h"
#include "ui/text.h"
#include "ui/text_dialog.h"
#include "ui/write_page.h"

#include <QActionGroup>
#include <QFileDialog>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>

namespace metersmith::ui
{

using services::Setting;

void MainWindow::makeMenus()
{
    m_actions->fill(*menuBar());
    m_recent = new QMenu(tr("&Recent documents"), this);
    auto* file = menuBar()->actions().first()->menu();
    file->insertMenu((*m_actions)[ActionId::Save], m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
    m_languages = new QMenu(tr("Lan&guage"), this);
    for (auto* entry : menuBar()->actions())
        if (entry->menu()->actions().contains((*m_actions)[ActionId::ZoomIn]))
            entry->menu()->addMenu(m_languages);
    fillLanguages();
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto&& slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(ActionId::New, [this] {
        goTo(ActionId::GoConfiguration);
        m_configuration->beginNew({});
    });
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
    on(ActionId::Find, [this] {
        goTo(ActionId::GoConfiguration);
        m_configuration->showEditors();
        m_configuration->find();
    });
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
    on(ActionId::Doctor, [this] { examineConnection(); });
    on(ActionId::Cancel, [this] { m_workspace.service().cancel(); });
    for (const auto id : pageActions)
        on(id, [this, id] { goTo(id); });
    on(ActionId::ThemeSystem, [this] { setTheme(QStringLiteral("system")); });
    on(ActionId::ThemeLight, [this] { setTheme(QStringLiteral("light")); });
    on(ActionId::ThemeDark, [this] { setTheme(QStringLiteral("dark")); });
    connect((*m_actions)[ActionId::QualitySound], &QAction::toggled, this, [this](bool wanted) {
        m_workspace.settings().setValue(Setting::QualitySound, wanted ? 1 : 0);
    });
    on(ActionId::ZoomIn, [this] { zoom(scaleFactor() + 0.25); });
    on(ActionId::ZoomOut, [this] { zoom(scaleFactor() - 0.25); });
    on(ActionId::ZoomReset, [this] { zoom(1.0); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::About, [this] { showAbout(); });
    connect(m_connection, &ConnectionBar::readRequested, this, &MainWindow::readMeter);
    connect(m_meter, &MeterPage::refreshRequested, this, &MainWindow::refreshValues);
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

void MainWindow::fillLanguages()
{
    auto* group = new QActionGroup(m_languages);
    const auto add = [&](const QString& text, const QString& code) {
        auto* action = m_languages->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_workspace.settings().value(Setting::Language).toString() == code);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            m_workspace.settings().setValue(Setting::Language, code);
            emit appearanceChanged();
        });
    };
    add(tr("Language of the system"), QStringLiteral("system"));
    m_languages->addSeparator();
    // Each language by its own name, so that it is found whatever language is shown.
    for (const auto& code : services::textLanguages()) {
        auto name = QLocale(code).nativeLanguageName();
        if (code == QStringLiteral("en"))
            name = QStringLiteral("English");
        else if (!name.isEmpty())
            name[0] = name[0].toUpper();
        add(name, code);
    }
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

void MainWindow::showShortcuts()
{
    const auto row = [](const QString& keys, const QString& text) {
        return QStringLiteral("<tr><td><b>%1</b></td><td style='padding-left:%2px'>%3</td></tr>")
            .arg(keys.toHtmlEscaped())
            .arg(units(4))
            .arg(text.toHtmlEscaped());
    };
    const auto title = [](const QString& text) {
        return QStringLiteral("<tr><td colspan='2' style='padding-top:%1px'><h3>%2</h3></td></tr>")
            .arg(units(2))
            .arg(text.toHtmlEscaped());
    };
    QString columns[2];
    QString menu;
    int filled = 0;
    const auto lines = m_actions->shortcutLines();
    for (const auto& line : lines) {
        const auto parts = line.split(u'\t');
        if (parts[0] != menu) {
            menu = parts[0];
            filled = columns[0].count(QStringLiteral("<tr>")) * 2 > lines.size() ? 1 : 0;
            columns[filled] += title(menu);
        }
        columns[filled] += row(parts[1], parts[2]);
    }
    columns[1] += title(tr("Lists and tables"));
    for (const auto& [keys, text] :
         {std::pair(QStringLiteral("Ctrl+C"), tr("Copy the chosen rows as text")),
          std::pair(tr("Enter"), tr("Add the chosen reading to a display list")),
          std::pair(tr("Del"), tr("Remove it from the list")),
          std::pair(tr("Alt+Up, Alt+Down"), tr("Move it within the list")),
          std::pair(tr("Left, Right"), tr("Step through a type number")),
          std::pair(tr("Enter"),
                    tr("Take a value of the type number and go to the next position"))})
        columns[1] += row(keys, text);
    auto* dialog = new TextDialog(tr("Keyboard shortcuts"), this);
    dialog->setHtml(QStringLiteral("<table width='100%'><tr><td><table>%1</table></td>"
                                   "<td><table>%2</table></td></tr></table>")
                        .arg(columns[0], columns[1]));
    dialog->open();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Metersmith"),
        tr("<h3>Metersmith %1</h3><p>Reads, writes and proves the configuration of "
           "electricity meters over DLMS/COSEM.</p><p>An independent project under "
           "GPL-3.0-or-later; its cores are Apache-2.0. OMNIPOWER and OMNIA are marks "
           "of their owner.</p>")
            .arg(QStringLiteral(METERSMITH_VERSION)));
}

} // namespace metersmith::ui
