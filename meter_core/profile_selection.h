// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_PROFILE_SELECTION_H
#define METERSMITH_METER_CORE_PROFILE_SELECTION_H

#include "meter_core/cosem_object.h"

namespace metersmith::meter_core
{

/// The part of a Profile generic's buffer that a selective access asks for (Blue Book, 4.3.6.3):
/// selector 1, range_descriptor: rows whose value in any captured column lies between two values,
/// both included, and some columns of them; selector 2, entry_descriptor: rows and columns by
/// number, 0 as the last one standing for all that follow. `captureObjects` is attribute 3.
/// Refusals: scope-of-access-violated (no such column, from behind to, another selector);
/// type-unmatched (parameters of another shape).
GetResult selectRows(const dlms::Data& buffer, const dlms::Data& captureObjects,
                     const dlms::SelectiveAccess& access);

/// The same rows shorter: null-data for a value equal to the one before it in its column, and for a
/// clock one capture period after the one before (Blue Book, 4.3.6.2.1, buffer; the first row is
/// whole). `capturePeriod` in seconds; 0: clocks are always said.
dlms::Data withNullData(const dlms::Data& buffer, std::int64_t capturePeriod);

} // namespace metersmith::meter_core

#endif
