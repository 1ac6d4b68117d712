// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_TEXTS_H
#define METERSMITH_APP_SERVICES_TEXTS_H

namespace metersmith::services
{

/// Installs the program's texts into the application object; English has its plural forms there.
/// Call once, after the application object is made and before any text is shown.
void installTexts();

} // namespace metersmith::services

#endif
