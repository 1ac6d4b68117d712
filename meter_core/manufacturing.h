// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_MANUFACTURING_H
#define METERSMITH_METER_CORE_MANUFACTURING_H

#include "meter_core/meter_state.h"

namespace metersmith::meter_core
{

/// The state that a meter leaves the factory with: the family's defaults, and what `setup` has of
/// its own on top. Errors: Malformed for the serial; RuleBroken, naming place, rule and remedy;
/// those of typecodes::setItem for values that the family does not have.
Result<MeterState> factoryState(const MeterSetup& setup, const typecodes::Family& family);

/// The load as far as the family has terminals for it: a family whose registers and readings know
/// no second phase carries nothing on L2 and L3.
Load fittedLoad(Load load, const typecodes::Family& family);

} // namespace metersmith::meter_core

#endif
