// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connection_bar.h"
#include "ui/doctor_dialog.h"
#include "ui/main_window.h"
#include "ui/status_badge.h"

namespace metersmith::ui
{

// The connection doctor, beside the window.

DoctorDialog& MainWindow::doctor()
{
    if (!m_doctor) {
        m_doctor = new DoctorDialog(
            m_workspace, [this] { return m_connection->applyToService(); }, this);
        connect(m_doctor, &DoctorDialog::settingsChosen, this, &MainWindow::useSettings);
    }
    return *m_doctor;
}

void MainWindow::examineConnection()
{
    doctor().show();
    doctor().raise();
    doctor().activateWindow();
    doctor().examine();
}

void MainWindow::useSettings(const QString& options)
{
    const auto rest = m_connection->useOptions(options);
    if (rest.isEmpty())
        m_message->show(Mood::Good,
                        tr("The settings are in use: %1. Read the meter (F5).").arg(options));
    else
        m_message->show(Mood::Attention,
                        tr("Not chosen in this window: %1").arg(rest.join(QLatin1Char(' '))));
}

} // namespace metersmith::ui
