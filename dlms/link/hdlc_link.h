// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LINK_H
#define METERSMITH_DLMS_LINK_HDLC_LINK_H

#include "dlms/link/link.h"

#include <memory>
#include <optional>

namespace metersmith::dlms
{

/// How the server address is written (IEC 62056-46, 6.4.2): one byte (logical only), two
/// (logical, physical, 7 bits each) or four (14 bits each). Auto takes the shortest that fits:
/// one byte if the physical address is 0, two if both fit seven bits, else four.
enum class AddressSize : std::uint8_t { Auto = 0, One = 1, Two = 2, Four = 4 };

class HdlcLineQuality;

struct HdlcSettings {
    Role role = Role::Client;
    Peers
        peers; ///< client: whom to call; server: own logical and physical address (client ignored)
    AddressSize addressSize = AddressSize::Auto;
    std::uint16_t maxInfoSend = 2030; ///< proposed; 128 to 2030
    std::uint16_t maxInfoReceive = 2030;
    std::uint8_t windowSend = 7; ///< proposed; 1 to 7
    std::uint8_t windowReceive = 7;
    LinkTiming timing;
    /// Client: how often SNRM is repeated, if not as often as any frame.
    std::optional<unsigned> connectRetries = {};
    /// Client: whether the head reflects what is sent; nothing: learnt from the first exchange.
    std::optional<bool> echo = {};
    /// Client: what is known of the line (hdlc_line_quality.h), shared by the links of a
    /// conversation. With it the link proposes what costs least of the above, and ends in LineNoise
    /// where opening it again with other frames pays.
    std::shared_ptr<HdlcLineQuality> quality = {};
};

/// HDLC, three-layer connection-oriented profile (IEC 62056-46 / Green Book 9, chapter 8), both
/// roles. The server answers one client at a time; a second client's SNRM is answered DM.
/// Retransmission: the client repeats an unanswered frame `retries` times; after that NoAnswer (no
/// byte came), EchoOnly (only its own bytes came back) or LineNoise (bytes, but no valid frame).
std::unique_ptr<Link> makeHdlcLink(const HdlcSettings& settings);

} // namespace metersmith::dlms

#endif
