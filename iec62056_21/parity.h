// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_PARITY_H
#define METERSMITH_IEC62056_21_PARITY_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

/// Seven bits and even parity as eight bits without, for ports that cannot do 7E1: both look the
/// same on the line (IEC 62056-21, 5.4: 1 start, 7 data, 1 parity, 1 stop).
Bytes withEvenParity(BytesView sevenBits);

struct ParityChecked {
    Bytes sevenBits;
    std::size_t parityErrors = 0; ///< characters with odd parity; they are kept
};
ParityChecked withoutParity(BytesView eightBits);

} // namespace metersmith::iec62056_21

#endif
