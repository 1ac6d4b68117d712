// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_READING_VALUES_H
#define METERSMITH_METER_CORE_READING_VALUES_H

#include "meter_core/core.h"
#include "typecodes/display_state.h"

namespace metersmith::meter_core
{

/// The meter's status, 8 bits; the lowest is number 1: 2 memory error (162M status, TD Table 31).
std::uint8_t statusRegister(const Core& core);

/// What the display shows for a reading: a quantity, or text for identifiers, dates and times.
/// Nothing (dashes on the glass) for what the emulated meter does not measure or has not yet.
typecodes::ReadingValue readingValue(const Core& core, const typecodes::DisplayReading& reading);

} // namespace metersmith::meter_core

#endif
