// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "app/services/texts/texts.h"

#include <QLocale>

namespace metersmith::ui
{

void applyLanguage(const QString& choice)
{
    services::installTexts(choice);
    const auto code = services::resolvedLanguage(choice);
    const auto system = QLocale::system();
    // The system's own country is kept where it speaks the language. English alone would mean
    // weeks from Sunday and the month before the day; the meters' weeks begin on Monday.
    const auto own = code == QStringLiteral("en")
                         ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                         : QLocale(code);
    QLocale::setDefault(system.name().section(u'_', 0, 0) == code ? system : own);
}

} // namespace metersmith::ui
