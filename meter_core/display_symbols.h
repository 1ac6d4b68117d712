// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_DISPLAY_SYMBOLS_H
#define METERSMITH_METER_CORE_DISPLAY_SYMBOLS_H

#include "meter_core/core.h"
#include "typecodes/display_state.h"

namespace metersmith::meter_core
{

/// Sets the symbols around the reading: phases, power arrows, phase sequence, tariff, error, radio
/// (CT data sheet, "Display"; TD p35, figure 15). Breaker symbols stay off: a CT meter has none.
void showSymbols(typecodes::DisplayState& state, const Core& core);

} // namespace metersmith::meter_core

#endif
