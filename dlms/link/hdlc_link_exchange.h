// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LINK_EXCHANGE_H
#define METERSMITH_DLMS_LINK_HDLC_LINK_EXCHANGE_H

#include "dlms/link/hdlc_frame.h"
#include "dlms/link/hdlc_parameters.h"

#include <array>
#include <deque>

namespace metersmith::dlms
{

/// The numbered exchange of a connected link, the same for client and server: cuts APDUs into I
/// frames and joins them, counts V(S) and V(R) modulo 8, keeps what is not acknowledged, and
/// repeats from the number the peer asks for. Knows neither time nor whose turn it is.
/// Source: IEC 62056-46, 6.4.4; ISO/IEC 13239, 5.5 and 5.6.
class HdlcExchange
{
public:
    /// Starts from V(S) = V(R) = 0 with nothing queued.
    HdlcExchange(Role role, HdlcAddress own, HdlcAddress peer, HdlcParameters limits);

    /// Puts an APDU behind the LLC header and queues its segments.
    void queue(BytesView apdu);
    bool hasOutgoing() const { return !m_out.empty(); }
    /// Segments that have been sent at least once and are not acknowledged.
    unsigned unacknowledged() const { return m_sent; }

    /// Takes the peer's N(R): everything before it has arrived. Returns how many whole APDUs that
    /// completes; nothing if N(R) acknowledges what was never sent.
    std::optional<unsigned> acknowledge(std::uint8_t receiveNumber);

    /// The next frames from the first unacknowledged one: at most the window, P/F on the last.
    /// Empty if nothing is queued.
    std::vector<HdlcFrame> nextWindow();
    /// RR with V(R) and P/F = 1.
    HdlcFrame receiveReady() const;

    struct Taken {
        bool inSequence = false;   ///< false: a repeated frame, dropped; or an early one, kept
        std::optional<Bytes> apdu; ///< complete with this frame
        std::optional<Error> error;
    };
    /// Takes an I frame. One that comes early, for the frame before it was damaged, is kept until
    /// that one has been repeated: the peer repeats both (it goes back to N(R)), and either copy
    /// will do. Errors: Malformed (LLC header; the APDU is dropped), LimitExceeded.
    Taken take(const HdlcFrame& frame);
    /// The next frame, if it has come early; to be called until there is none.
    Taken takeEarly();
    /// Segments of an APDU have arrived, but not its last one.
    bool isJoining() const { return !m_joined.empty(); }
    std::size_t joined() const { return m_joined.size(); }

    unsigned sendState() const { return (m_acknowledged + m_sent) & 7U; } ///< V(S)
    unsigned receiveState() const { return m_receive; }                   ///< V(R)
    const HdlcParameters& limits() const { return m_limits; }

private:
    struct Segment {
        Bytes info;
        bool more = false;
    };
    Taken join(BytesView info, bool more);

    Role m_role;
    HdlcAddress m_own;
    HdlcAddress m_peer;
    HdlcParameters m_limits;
    std::deque<Segment> m_out;   ///< front has N(S) = m_acknowledged
    unsigned m_acknowledged = 0; ///< V(A)
    unsigned m_sent = 0;         ///< segments at the front of m_out that have left at least once
    unsigned m_receive = 0;      ///< V(R)
    Bytes m_joined;
    std::array<std::optional<Segment>, 8> m_early; ///< by N(S); all within the window from V(R)
};

/// What a station with these settings proposes, cut to what the protocol allows: 128 to 2030 bytes,
/// windows of 1 to 7.
HdlcParameters proposal(const HdlcSettings& settings);

} // namespace metersmith::dlms

#endif
