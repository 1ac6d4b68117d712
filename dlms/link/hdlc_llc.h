// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LLC_H
#define METERSMITH_DLMS_LINK_HDLC_LLC_H

#include "dlms/link/hdlc_frame.h"

#include <vector>

namespace metersmith::dlms
{

/// The APDU behind its LLC header: E6 E6 00 from a client, E6 E7 00 from a server (Green Book
/// 8.3.2).
Bytes withLlcHeader(Role from, BytesView apdu);

/// Takes the header away; the destination may be the broadcast LSAP FF. Errors: Malformed.
Result<Bytes> withoutLlcHeader(Bytes information);

/// Longer than any APDU that can be negotiated (65535) with its LLC header: what is joined from
/// segments is never longer.
inline constexpr std::size_t mostJoinedInformation = 0x10000 + 64;

/// The UI frames that carry one APDU, cut to `maxInfo` bytes each; P/F on the last if `final`.
std::vector<HdlcFrame> unnumberedFrames(Role from, const HdlcAddress& to, const HdlcAddress& source,
                                        BytesView apdu, std::size_t maxInfo, bool final);

/// Joins the segments of UI frames. They carry no numbers: a segment that is lost shows only in
/// what can be seen, so another sender, a broken frame between (interrupted()) or a new LLC header
/// throw away what was begun.
class HdlcUnnumberedJoin
{
public:
    /// The whole APDU when `frame` ends it. Errors: Malformed (LLC header), LimitExceeded.
    Result<std::optional<Bytes>> take(const HdlcFrame& frame);
    void interrupted() { m_joined.clear(); }

private:
    HdlcAddress m_source;
    HdlcAddress m_destination;
    Bytes m_joined;
};

} // namespace metersmith::dlms

#endif
