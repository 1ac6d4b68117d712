// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_METER_WORDS_H
#define METERSMITH_APP_CLI_METER_WORDS_H

#include "app/services/meter_values.h"

#include <string>

namespace metersmith::cli
{

/// "2026-11-21 04:30:00 UTC+01:00, 2.0 s ahead of this computer".
std::string clockInWords(const services::ClockReading& clock);

/// The plan as a table: item, meter now, new, what to know.
std::string planInWords(const services::WritePlan& plan);

/// The proof item by item.
std::string reportInWords(const services::WriteReport& report);

} // namespace metersmith::cli

#endif
