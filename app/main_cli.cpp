// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "app/services/texts.h"

#include <QCoreApplication>

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("metersmith"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERSMITH_VERSION));
    metersmith::services::installTexts();
    // The raw arguments: Qt's own are decoded by the locale, file names are not.
    return metersmith::cli::runCommandLine(std::vector<std::string>(argv + 1, argv + argc));
}
