// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_PULSE_LED_H
#define METERSMITH_METER_CORE_PULSE_LED_H

#include "meter_core/core.h"

namespace metersmith::meter_core
{

/// The meter-constant LED: 10 000 pulses of 30 ms per kWh of secondary active energy, import and
/// export (CT data sheet, technical data).
double pulsesPerSecond(const Core& core);

/// Lit now: within a pulse, or without consumption where Z2 says so.
bool pulseLedLit(const Core& core);

} // namespace metersmith::meter_core

#endif
