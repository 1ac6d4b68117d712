// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/texts.h"

#include <QCoreApplication>
#include <QTranslator>

namespace metersmith::services
{

void installTexts()
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/texts/metersmith_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace metersmith::services
