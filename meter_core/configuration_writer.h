// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_CONFIGURATION_WRITER_H
#define METERSMITH_METER_CORE_CONFIGURATION_WRITER_H

#include "dlms/cosem.h"
#include "meter_core/core.h"

namespace metersmith::meter_core
{

/// Carries out a client's SET of a configuration item: all or nothing, committed when it returns
/// Success. Refusals: read-write-denied (read-only item; ratio or lock while locked by Z22),
/// type-unmatched, other-reason (no such code; a rule between values would be broken),
/// hardware-fault (the permanent memory failed). A changed CT ratio enters the log of changes.
dlms::DataAccessResult writeItem(Core& core, const typecodes::ObjectItem& item,
                                 const dlms::Data& value);

} // namespace metersmith::meter_core

#endif
