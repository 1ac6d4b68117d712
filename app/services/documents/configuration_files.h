// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_CONFIGURATION_FILES_H
#define METERSMITH_SERVICES_DOCUMENTS_CONFIGURATION_FILES_H

#include "typecodes/configuration.h"

#include <QString>

namespace metersmith::services
{

/// Opens a configuration document. Errors: FileNotFound, FileUnreadable (also above 16 MB), and
/// those of typecodes::fromJson with the file's name put before the place.
Result<typecodes::MeterConfiguration> loadConfiguration(const QString& file);

/// Saves whole or not at all (a new file takes the old one's place). Errors: FileUnwritable.
Result<> saveConfiguration(const QString& file, const typecodes::MeterConfiguration& configuration);

} // namespace metersmith::services

#endif
