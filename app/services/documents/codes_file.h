// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_CODES_FILE_H
#define METERSMITH_SERVICES_DOCUMENTS_CODES_FILE_H

#include "typecodes/code_catalogue.h"

#include <QString>

namespace metersmith::services
{

/// Opens the catalogue of an organisation's order-form codes. Errors: FileNotFound, FileUnreadable,
/// those of typecodes::codeCatalogueFromJson with the file's name before the place.
Result<typecodes::CodeCatalogue> loadCodes(const QString& file);

/// As loadCodes(), but a file that does not exist is an empty catalogue.
Result<typecodes::CodeCatalogue> loadOrBeginCodes(const QString& file);

/// Saves whole or not at all. Errors: FileUnwritable.
Result<> saveCodes(const QString& file, const typecodes::CodeCatalogue& catalogue);

} // namespace metersmith::services

#endif
