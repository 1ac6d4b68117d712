// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_TEXTS_TEXTS_H
#define METERSMITH_SERVICES_TEXTS_TEXTS_H

#include <QString>
#include <QStringList>

namespace metersmith::services
{

/// Installs the program's texts into the application object; English has its plural forms there.
/// Call once, after the application object is made and before any text is shown.
void installTexts();

/// Installs the texts of a language ("en", "sv", "fr", "da"; "system" for that of the environment)
/// in place of those installed before, with Qt's own texts where they are
/// found. A language without texts is English.
void installTexts(const QString& language);

/// The languages that installTexts() knows, English first.
QStringList textLanguages();

/// The language of this choice: "system" becomes one of textLanguages().
QString resolvedLanguage(const QString& choice);

} // namespace metersmith::services

#endif
