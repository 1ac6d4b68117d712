// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_OPTICAL_VALUES_H
#define METERSMITH_METER_CORE_OPTICAL_VALUES_H

#include "iec62056_21/data_readout.h"
#include "meter_core/core.h"

namespace metersmith::meter_core
{

/// The values of a register of the family's readout, as a meter sends them: energies with the
/// digits and decimals of the glass ("0001234", "kWh"), powers in kW with three decimals, maxima
/// followed by the time of their capture (YYMMDDhhmm), dates as YYMMDD, times as hhmmss. Nothing
/// for an address that the meter does not know or has no value for.
std::optional<std::vector<iec62056_21::ReadoutValue>> opticalValues(const Core& core,
                                                                    const std::string& address);

/// A clock setting as UTC: hhmmss for "time", YYMMDD for "date", YYMMDDhhmmss for "dateTime"; what
/// it leaves out stays as it is. Errors: OutOfRange for what is no date or time.
Result<std::int64_t> clockSetting(const Core& core, std::string_view kind, std::string_view value);

} // namespace metersmith::meter_core

#endif
