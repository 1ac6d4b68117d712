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
    // The system's own country is kept where it speaks the language.
    QLocale::setDefault(system.name().section(u'_', 0, 0) == code ? system : QLocale(code));
}

} // namespace metersmith::ui
