// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_READOUT_DOCUMENTS_H
#define METERSMITH_SERVICES_READOUT_READOUT_DOCUMENTS_H

#include "app/services/readout/readout_values.h"

#include <string>

namespace metersmith::services
{

/// Who answered and how, in one line: "KAM · MT382 · mode C · 9600 baud".
QString readoutHead(const Readout& readout);

/// A row of names, then one row a value: address, obis, name, value, unit, historical, part,
/// error. UTF-8, commas, CR LF, quotes where needed (RFC 4180). Numbers stand as the meter sent
/// them.
std::string readoutCsv(const Readout& readout);

/// The document "metersmith.readout/1"; indented, ends with a line feed.
std::string readoutJson(const Readout& readout);

/// A page to print: who answered, the values, what was tolerated. Translated. `when`: date and time
/// as they are to be printed.
QString readoutHtml(const Readout& readout, const QString& when);

} // namespace metersmith::services

#endif
