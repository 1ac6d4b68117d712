// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_OPTION_SELECT_H
#define METERSMITH_IEC62056_21_OPTION_SELECT_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

/// ACK V Z Y CR LF: the acknowledgement and option select message of modes C and E.
struct OptionSelect {
    char protocolControl = '0'; ///< V: '0' normal, '1' secondary, '2' HDLC
    char baudCharacter = '0';   ///< Z: the speed to go on with, see baud.h; '0' keeps 300
    char modeControl = '0'; ///< Y: '0' readout, '1' programming, '2' binary (HDLC), '6'-'9' maker's

    /// Mode E: V and Y are '2' (Green Book 6.2).
    bool selectsHdlc() const { return protocolControl == '2' && modeControl == '2'; }
    friend bool operator==(const OptionSelect&, const OptionSelect&) = default;
};

/// Errors: OutOfRange unless all three are digits. Source: IEC 62056-21, 6.3.3.
Result<Bytes> encode(const OptionSelect& select);

/// Reads one whole message. Errors: Truncated; Malformed.
Result<OptionSelect> decodeOptionSelect(BytesView bytes);

} // namespace metersmith::iec62056_21

#endif
