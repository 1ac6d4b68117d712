// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_PCAPNG_H
#define METERSMITH_PROTOCOL_TRANSPORT_PCAPNG_H

#include "protocol/bytes.h"

#include <chrono>
#include <optional>
#include <utility>

namespace metersmith::transport
{

// Capture files as Wireshark reads and writes them (IETF draft-ietf-opsawg-pcapng). What is written
// are IPv4 packets (LINKTYPE_RAW) with UDP to and from port 4059, the port that IANA gave to
// DLMS/COSEM: HDLC frames and wrapper PDUs alike, one a packet, for that is where dissectors of
// DLMS look for both.

/// IANA: dlms-cosem.
inline constexpr std::uint16_t dlmsPort = 4059;

/// What one packet carried.
struct CapturedPacket {
    std::chrono::microseconds at{0}; ///< since 1970-01-01 UTC
    std::optional<bool> sent;        ///< to the meter; nothing if the file does not tell
    Bytes bytes;                     ///< without the headers of the network
    bool masked = false;             ///< a secret was overwritten in it
};

/// Whether the bytes begin as a capture file of this format does.
bool isPcapng(BytesView bytes);

/// Reads a capture: payloads of UDP and TCP on port 4059 (or, if there are none, of the first
/// conversation) over Ethernet, Linux cooked capture, raw IPv4 and IPv6, and the packets of the
/// link types USER0 to USER15 as they are. Repeated TCP segments are left out. Errors: Malformed,
/// Truncated, naming the byte.
Result<std::vector<CapturedPacket>> parsePcapng(BytesView bytes);

/// The blocks that a file (or one more section of it) begins with.
Bytes pcapngHead(std::string_view remark);
/// The block of one packet; more than a datagram holds becomes several.
Bytes pcapngPacket(const CapturedPacket& packet);

/// Cuts a stream where HDLC frames and wrapper PDUs end, so that each becomes one packet.
class FrameCutter
{
public:
    /// What is complete with these bytes; what is neither kind of frame comes as it is.
    std::vector<Bytes> add(BytesView bytes);
    /// What is not complete.
    Bytes rest() { return std::exchange(m_buffer, {}); }
    bool pending() const { return !m_buffer.empty(); }

private:
    Bytes m_buffer;
};

/// Length of the HDLC frame that the bytes begin with, both flags included; 0 if there is none,
/// or not yet the whole of it.
std::size_t hdlcFrameLength(BytesView bytes);

} // namespace metersmith::transport

#endif
