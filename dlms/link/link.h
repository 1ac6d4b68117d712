// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_LINK_H
#define METERSMITH_DLMS_LINK_LINK_H

#include "dlms/cosem.h"
#include "protocol/actions.h"

#include <optional>
#include <variant>
#include <vector>

namespace metersmith::dlms
{

enum class Role : std::uint8_t { Client, Server };

/// The two ends of a link as the application knows them.
struct Peers {
    ClientSap client = 16;
    std::uint16_t serverLogical = 1;  ///< logical device
    std::uint16_t serverPhysical = 0; ///< HDLC lower address; 0 = one-byte address without it
    friend bool operator==(const Peers&, const Peers&) = default;
};

/// The All-station addresses of servers: of one and two bytes, of four (Green Book 8.4.2.3).
inline constexpr std::uint16_t allStations = 0x7F;
inline constexpr std::uint16_t allStationsLong = 0x3FFF;

/// Meant for every server that hears it: acted on, never answered.
inline bool isBroadcast(const Peers& peers)
{
    const auto all = [](std::uint16_t address) {
        return address == allStations || address == allStationsLong;
    };
    return all(peers.serverLogical) || all(peers.serverPhysical);
}

/// The link stands; with whom, and the largest information fields both ways (HDLC).
struct LinkUp {
    Peers peers;
    std::size_t maxInfoSend = 128;
    std::size_t maxInfoReceive = 128;
    unsigned windowSend = 1;
    unsigned windowReceive = 1;
    /// HDLC: bytes of one APDU that a turn of the peer can hold; 0: it has no turns.
    std::size_t turnReceive = 0;
};
/// A whole APDU has arrived, LLC header and segmentation removed.
struct ApduArrived {
    Bytes apdu;
    Peers peers = {}; ///< from whom to whom
    /// HDLC: by UI frame; wrapper: to all stations. Nobody waits for an answer on it.
    bool unconfirmed = false;
};
/// A whole APDU in borrowed bytes, see Link::receivedWhole().
struct WholeApdu {
    BytesView apdu;
    Peers peers = {};
    TimePoint wakeAt = TimePoint::max(); ///< instead of a WakeAt
};
/// The last APDU has left and, where the link acknowledges, was acknowledged.
struct ApduSent {
};
/// Closed politely (DISC/UA), by us or by the peer.
struct LinkDown {
};
/// The link is lost or refused; it may be opened again.
struct LinkFailed {
    Error error;
};

using LinkEffect =
    std::variant<Send, WakeAt, LinkUp, ApduArrived, ApduSent, LinkDown, LinkFailed, Noted>;
using LinkEffects = std::vector<LinkEffect>;

/// What carries APDUs: HDLC (hdlc_link.h) or the wrapper (wrapper_link.h). Sans-IO: bytes and time
/// in, effects out. One kind of object for both roles; a server only calls received/wokenAt/send.
class Link
{
public:
    virtual ~Link() = default;
    /// Client: opens the link (SNRM). Server: forgets everything and listens.
    virtual LinkEffects open(TimePoint now) = 0;
    /// Sends one APDU. The link must be up; one APDU at a time.
    virtual LinkEffects send(BytesView apdu, TimePoint now) = 0;
    /// Sends one APDU to `peers` without a connection and without acknowledgement: an HDLC UI
    /// frame, a wrapper PDU. Client to all stations (logical 0x3FFF, 0x7F) is a broadcast.
    virtual LinkEffects sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint now)
    {
        static_cast<void>(peers);
        static_cast<void>(apdu);
        static_cast<void>(now);
        return {};
    }
    /// Server: answers the client an APDU came from (ApduArrived::peers), where one link carries
    /// several clients at once (wrapper). Elsewhere there is one client, and it is send().
    virtual LinkEffects sendTo(const Peers& peers, BytesView apdu, TimePoint now)
    {
        static_cast<void>(peers);
        return send(apdu, now);
    }
    /// Client: the APDU that has come is not the last that the peer sends unasked (a stream of
    /// general-block-transfer, a push before the answer): waits, and over HDLC polls, for one more.
    /// Server: nothing is to be said to the APDU that has come: gives the turn back at once.
    virtual LinkEffects awaitApdu(TimePoint now)
    {
        static_cast<void>(now);
        return {};
    }
    virtual LinkEffects received(BytesView bytes, TimePoint now) = 0;
    /// True where one link carries several clients at once (wrapper): LinkUp of one is not the end
    /// of another.
    virtual bool severalClients() const { return false; }
    /// received() without effects, for busy servers: if `bytes` are exactly one APDU for this
    /// server, from the client heard last, with nothing before it under way, they are taken and
    /// the APDU is borrowed from them. Otherwise nothing has happened: received() is to be called.
    virtual std::optional<WholeApdu> receivedWhole(BytesView bytes, TimePoint now)
    {
        static_cast<void>(bytes);
        static_cast<void>(now);
        return {};
    }
    /// sendTo() without effects: overwrites `out` with what goes on the line. False if the link
    /// sends by turns, or cannot send this: then sendTo() is to be called.
    virtual bool frameInto(const Peers& peers, BytesView apdu, Bytes& out)
    {
        static_cast<void>(peers);
        static_cast<void>(apdu);
        static_cast<void>(out);
        return false;
    }
    virtual LinkEffects wokenAt(TimePoint now) = 0;
    /// Client: closes politely (DISC), ends in LinkDown or LinkFailed. Server: drops the link.
    virtual LinkEffects close(TimePoint now) = 0;
    virtual bool isUp() const = 0;
    /// Bytes of an APDU that is arriving in segments; 0 while none is.
    virtual std::size_t arriving() const { return 0; }
    /// Client: whether the optical head reflects what is sent, once that is known.
    virtual std::optional<bool> headReflects() const { return {}; }
};

/// Times and counts of a link. Defaults suit an optical head at 9600 baud.
struct LinkTiming {
    Duration answerTimeout = std::chrono::milliseconds(1500); ///< silence that counts as no answer
    Duration interOctetTimeout = std::chrono::milliseconds(200); ///< gap that ends a broken frame
    Duration inactivityTimeout = std::chrono::seconds(120);      ///< server: drops a silent client
    unsigned retries = 3; ///< how often an unanswered frame is repeated
    /// One character on the line (9600 8N1): what was sent delays the answer by so much each.
    Duration octetTime = std::chrono::microseconds(1042);
};

} // namespace metersmith::dlms

#endif
