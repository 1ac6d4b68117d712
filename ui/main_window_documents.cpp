// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/configuration_page.h"
#include "ui/draft_keeper.h"
#include "ui/kept_layout.h"
#include "ui/recovery_bar.h"
#include "ui/status_badge.h"
#include "ui/text.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace metersmith::ui
{

using services::Setting;

void MainWindow::openDocument(const QString& file)
{
    if (const auto opened = m_workspace.open(file); !opened)
        return showError(opened.error());
    m_workspace.settings().setValue(Setting::LastFolder, QFileInfo(file).absolutePath());
    goTo(ActionId::GoConfiguration);
    m_message->show(Mood::Good, tr("%1 opened.").arg(QFileInfo(file).fileName()));
}

void MainWindow::create(const typecodes::MeterConfiguration& configuration)
{
    if (!mayDiscard())
        return;
    m_workspace.startNew(configuration);
    m_configuration->showEditors();
    m_message->show(Mood::Good, tr("New configuration for %1.").arg(q(configuration.typeNumber)));
}

void MainWindow::offerRecovery(DraftKeeper& keeper)
{
    m_keeper = &keeper;
    m_recovery->setKeeper(keeper);
    connect(&keeper, &DraftKeeper::failed, this, &MainWindow::showError);
}

void MainWindow::recover(const services::KeptDraft& draft)
{
    if (!m_keeper || !mayDiscard())
        return;
    m_keeper->recover(draft);
    goTo(ActionId::GoConfiguration);
    m_configuration->showEditors();
    m_message->show(Mood::Good, tr("The unsaved configuration is back; save it to keep it."));
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
    QMessageBox box(this);
    box.setWindowTitle(tr("Unsaved changes"));
    box.setIconPixmap(iconPixmap(QStringLiteral("attention"), colors().attention, units(10)));
    box.setText(tr("The configuration has unsaved changes."));
    auto* keep = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.setDefaultButton(keep);
    box.exec();
    return box.clickedButton() == discard || (box.clickedButton() == keep && save(false));
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
    settings.setValue(Setting::WindowState, layoutOf(*this));
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

} // namespace metersmith::ui
