// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_LANGUAGE_H
#define METERSMITH_UI_LANGUAGE_H

#include <QString>

namespace metersmith::ui
{

/// Texts, names of days and months, and numbers in a language as services::installTexts() takes it.
/// Windows made before keep what they show.
void applyLanguage(const QString& choice);

} // namespace metersmith::ui

#endif
