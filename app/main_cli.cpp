// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/services/texts/texts.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

namespace
{

/// Only what lays out pages needs fonts, and no screen even then.
std::unique_ptr<QCoreApplication> makeApplication(bool fonts, int& argc, char** argv)
{
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Qt's remarks about a session that is not needed.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    // The raw arguments: Qt's own are decoded by the locale, file names are not.
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto application = makeApplication(metersmith::cli::needsFonts(arguments), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("metersmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERSMITH_VERSION));
    metersmith::services::installTexts();
    return metersmith::cli::runCommandLine(arguments);
}
