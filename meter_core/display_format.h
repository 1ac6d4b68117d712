// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_DISPLAY_FORMAT_H
#define METERSMITH_METER_CORE_DISPLAY_FORMAT_H

#include "typecodes/configuration.h"

namespace metersmith::meter_core
{

/// How a meter's glass shows numbers, as typecodes::showReading() takes it.
struct DisplayFormat {
    std::string energy; ///< code of Z1, or the format itself: "6.3"
    bool leadingZeros = true;
};

/// From the settings "display.resolution" and "display.leadingZeros" where the family has them,
/// else from Z1; leading zeros unless they are switched off.
DisplayFormat displayFormat(const typecodes::MeterConfiguration& configuration,
                            const typecodes::Family& family);

} // namespace metersmith::meter_core

#endif
