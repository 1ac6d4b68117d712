// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LINK_SERVER_H
#define METERSMITH_DLMS_LINK_HDLC_LINK_SERVER_H

#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_link_exchange.h"
#include "dlms/link/hdlc_llc.h"

namespace metersmith::dlms
{

/// The secondary station: answers frames for its own addresses and speaks only when polled (P = 1).
/// The answer to an APDU waits a third of the answer time for send(); if none comes, RR gives the
/// turn back and the answer goes out on a later poll. One client is served at a time; to others it
/// says DM and goes on. UI frames, its own or for all stations, are taken at any time and never
/// answered.
class HdlcServerLink final : public Link
{
public:
    explicit HdlcServerLink(const HdlcSettings& settings);

    LinkEffects open(TimePoint now) override;
    LinkEffects send(BytesView apdu, TimePoint now) override;
    LinkEffects sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint now) override;
    LinkEffects awaitApdu(TimePoint now) override;
    LinkEffects received(BytesView bytes, TimePoint now) override;
    LinkEffects wokenAt(TimePoint now) override;
    LinkEffects close(TimePoint now) override;
    bool isUp() const override { return m_exchange && m_rejection.empty(); }

private:
    void handle(const std::vector<HdlcFramerEvent>& events, TimePoint now);
    void handleFrame(const HdlcFrame& frame, TimePoint now);
    void handleConnected(const HdlcFrame& frame, TimePoint now);
    void takeUnnumbered(const HdlcFrame& frame, TimePoint now);
    void connect(const HdlcFrame& snrm, TimePoint now);
    /// Returns false if the frame was refused (FRMR).
    bool takeReceiveNumber(const HdlcFrame& frame);
    bool takeInformation(const HdlcFrame& frame);
    void answerPoll(bool clientBusy);
    void reject(const HdlcFrame& frame, std::uint8_t reason, std::string detail);
    void reply(const HdlcFrame& to, HdlcFrameType type, Bytes info = {});
    void drop();
    Peers peersOf(ClientSap client) const;
    TimePoint nextWake() const;
    LinkEffects finish();

    HdlcSettings m_settings;
    HdlcParameters m_own;
    HdlcFramer m_framer;
    HdlcUnnumberedJoin m_unnumbered;
    std::optional<HdlcExchange> m_exchange;
    ClientSap m_client = 0;
    Bytes m_rejection;          ///< information of the FRMR, while in the frame-reject condition
    bool m_pollPending = false; ///< we have the permission to send and owe an answer
    TimePoint m_respondBy = TimePoint::max();
    TimePoint m_inactiveAt = TimePoint::max();
    TimePoint m_gapAt = TimePoint::max();
    LinkEffects m_effects;
};

} // namespace metersmith::dlms

#endif
