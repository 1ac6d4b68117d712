// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_WHOLE_FILE_H
#define METERSMITH_SERVICES_DOCUMENTS_WHOLE_FILE_H

#include "protocol/result.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace metersmith::services
{

/// A whole file of at most 16 MB. Errors: FileNotFound, FileUnreadable (also a folder, or larger).
Result<QByteArray> readFile(const QString& fileName);

/// Writes whole or not at all: a new file takes the old one's place. What is no file, such as a
/// pipe or /dev/null, is written to and stays what it is. Errors: FileUnwritable.
Result<> writeFile(const QString& fileName, std::string_view bytes);

} // namespace metersmith::services

#endif
