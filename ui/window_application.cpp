// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window_application.h"

#include "ui/draft_keeper.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <memory>

namespace metersmith::ui
{
namespace
{

ThemeMode themeMode(const services::Settings& settings)
{
    const auto theme = settings.value(services::Setting::Theme).toString();
    return theme == QStringLiteral("dark")    ? ThemeMode::Dark
           : theme == QStringLiteral("light") ? ThemeMode::Light
                                              : ThemeMode::System;
}

/// Makes the window, and makes it anew when its appearance changes; the workspace stays.
class WindowKeeper : public QObject
{
public:
    WindowKeeper(Workspace& workspace, DraftKeeper& drafts)
        : m_workspace(workspace)
        , m_drafts(drafts)
    {
        show();
    }
    MainWindow& window() { return *m_window; }

private:
    void show()
    {
        const auto& settings = m_workspace.settings();
        applyTheme(*qApp, themeMode(settings),
                   settings.value(services::Setting::Scale).toDouble() / 100);
        applyLanguage(settings.value(services::Setting::Language).toString());
        auto next = std::make_unique<MainWindow>(m_workspace);
        if (m_window)
            next->takePlaceOf(*m_window);
        else
            next->offerRecovery(m_drafts);
        next->show();
        m_window = std::move(next);
        connect(m_window.get(), &MainWindow::appearanceChanged, this, &WindowKeeper::show,
                Qt::QueuedConnection);
    }

    Workspace& m_workspace;
    DraftKeeper& m_drafts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("metersmith"));
    QApplication::setApplicationDisplayName(QStringLiteral("Metersmith"));
    QApplication::setOrganizationName(QStringLiteral("metersmith"));
    QApplication::setApplicationVersion(QStringLiteral(METERSMITH_VERSION));

    services::Settings settings;
    applyLanguage(settings.value(services::Setting::Language).toString());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("window", "Reads, writes and proves meter configurations."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(
        QStringLiteral("port"),
        QCoreApplication::translate(
            "window", "Choose this port and read the meter, e.g. emulator:omnipower-ct."),
        QStringLiteral("address"));
    parser.addOption(port);
    parser.addPositionalArgument(QStringLiteral("document"),
                                 QCoreApplication::translate("window", "A configuration to open."),
                                 QStringLiteral("[document]"));
    parser.process(application);

    services::MeterService service;
    Workspace workspace(service, settings);
    DraftKeeper drafts(workspace);
    WindowKeeper keeper(workspace, drafts);
    if (!parser.positionalArguments().isEmpty())
        keeper.window().openDocument(parser.positionalArguments().constFirst());
    if (parser.isSet(port)) {
        keeper.window().choosePort(parser.value(port));
        QTimer::singleShot(0, &keeper.window(), &MainWindow::readMeter);
    }
    const int code = QApplication::exec();
    drafts.end(); // closed in order: what was not saved is not wanted
    return code;
}

} // namespace metersmith::ui
