// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_PRINTING_WRITE_PDF_H
#define METERSMITH_APP_PRINTING_WRITE_PDF_H

#include "protocol/result.h"

#include <QString>

namespace metersmith::printing
{

/// Writes a page of HTML (what QTextDocument lays out) as A4 with margins; every page carries
/// `title` at its top and its number at the bottom. The file appears whole or not at all. Needs a
/// QGuiApplication, for its fonts. Errors: FileUnwritable naming the file.
Result<> writePdf(const QString& html, const QString& title, const QString& file);

} // namespace metersmith::printing

#endif
