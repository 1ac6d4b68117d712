// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_PARITY_H
#define METERSMITH_IEC62056_21_PARITY_H

#include "protocol/parity.h"

namespace metersmith::iec62056_21
{

// The bit work is in protocol/parity.h, where transports can use it too.
using metersmith::ParityChecked;
using metersmith::withEvenParity;
using metersmith::withoutParity;

} // namespace metersmith::iec62056_21

#endif
