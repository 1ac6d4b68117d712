// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_PARITY_H
#define METERSMITH_PROTOCOL_PARITY_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"

namespace metersmith
{

/// Seven bits and parity as eight bits without, for ports that cannot do it themselves: both look
/// the same on the line (IEC 62056-21, 5.4: 1 start, 7 data, 1 parity, 1 stop). Bit 7 of what is
/// given is not looked at; `Parity::None` leaves it clear.
Bytes withParity(BytesView sevenBits, Parity parity);
Bytes withEvenParity(BytesView sevenBits);

struct ParityChecked {
    Bytes sevenBits;
    std::size_t parityErrors = 0; ///< characters with the other parity; they are kept
};
ParityChecked withoutParity(BytesView eightBits, Parity parity = Parity::Even);

} // namespace metersmith

#endif
