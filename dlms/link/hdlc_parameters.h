// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_PARAMETERS_H
#define METERSMITH_DLMS_LINK_HDLC_PARAMETERS_H

#include "protocol/bytes.h"

namespace metersmith::dlms
{

/// What SNRM proposes and UA settles, as the sender of the frame sees it: largest information
/// fields (bytes) and windows (frames), to send and to receive. Defaults: IEC 62056-46, 6.4.4.4.3.
struct HdlcParameters {
    std::size_t maxInfoSend = 128;
    std::size_t maxInfoReceive = 128;
    unsigned windowSend = 1;
    unsigned windowReceive = 1;
    friend bool operator==(const HdlcParameters&, const HdlcParameters&) = default;
};

/// The information field of SNRM or UA: 81 80 length, then parameters 05 to 08. Empty if all are
/// the defaults, which then need not be said.
Bytes encodeHdlcParameters(const HdlcParameters& parameters);

/// Reads that field; an empty one, and each absent parameter, mean the default. Values of 1 to 4
/// bytes; unknown parameters and further groups are passed over; values above 2030 and 7 are cut to
/// that. Errors: Truncated; Malformed (format, group, value length); OutOfRange for 0.
Result<HdlcParameters> decodeHdlcParameters(BytesView info);

/// What one end keeps when it can do `own` and the peer says `peer`: the smaller of what one sends
/// and the other takes.
HdlcParameters negotiate(const HdlcParameters& own, const HdlcParameters& peer);

} // namespace metersmith::dlms

#endif
