// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link_client.h"

namespace metersmith::dlms
{

// What each frame of the meter means.

namespace
{

constexpr std::string_view procedureClause = "IEC 62056-46, 6.4.4";
constexpr std::size_t llcHeader = 3;

std::string rejection(const HdlcFrame& frmr)
{
    // ISO/IEC 13239, 5.5.3.4: rejected control field, V(S) and V(R), reasons W X Y Z.
    if (frmr.info.size() < 3)
        return "the meter rejected a frame without saying why";
    std::string why;
    const unsigned reasons = frmr.info[2];
    if ((reasons & 1U) != 0)
        why += ", control field not implemented";
    if ((reasons & 2U) != 0)
        why += ", information not permitted";
    if ((reasons & 4U) != 0)
        why += ", information too long";
    if ((reasons & 8U) != 0)
        why += ", N(R) out of range";
    return "the meter rejected " + decodeHdlcControl(frmr.info[0]).toString() + why;
}

} // namespace

void HdlcClientLink::handle(const std::vector<HdlcFramerEvent>& events, TimePoint now)
{
    bool turnOver = false;
    for (const auto& event : events) {
        if (const auto* broken = std::get_if<HdlcFrameBroken>(&event)) {
            m_unnumbered.interrupted();
            m_heard.frame = m_heard.damaged = true;
            if (isUp())
                m_quality->damaged(broken->bytes.size());
            if (!turnOver)
                m_effects.emplace_back(Noted{broken->error});
            continue;
        }
        const auto& found = std::get<HdlcFrameFound>(event);
        if (m_echo.reflects() && m_echo.isPieceOfSent(found.bytes))
            continue;
        m_heard.frame = true;
        m_quality->whole(found.bytes.size());
        if (found.frame.control.type == HdlcFrameType::UI)
            takeUnnumbered(found.frame);
        else if (!turnOver && isFromPeer(found.frame))
            turnOver = handleFrame(found.frame, now);
    }
}

bool HdlcClientLink::isFromPeer(const HdlcFrame& frame) const
{
    if (!m_own || !m_peer)
        return false;
    const bool fromPeer =
        frame.source.upper == m_peer->upper &&
        (frame.source.octets == 1 || m_peer->octets == 1 || frame.source.lower == m_peer->lower);
    // Otherwise a reflection with an error before it, or another pair's talk.
    return fromPeer && frame.destination == *m_own;
}

void HdlcClientLink::takeUnnumbered(const HdlcFrame& frame)
{
    // No-station and All-station are no sources (Green Book 8.4.2.4).
    if (!m_own || frame.destination != *m_own || frame.source.upper == 0 ||
        frame.source.isBroadcast())
        return;
    auto apdu = m_unnumbered.take(frame);
    if (!apdu)
        m_effects.emplace_back(Noted{within("HDLC/UI", apdu.error())});
    else if (*apdu)
        m_effects.emplace_back(
            ApduArrived{**std::move(apdu),
                        {frame.destination.upper, frame.source.upper, frame.source.lower},
                        true});
}

bool HdlcClientLink::handleFrame(const HdlcFrame& frame, TimePoint now)
{
    switch (m_state) {
    case State::Connecting:
        if (frame.control.type == HdlcFrameType::UA) {
            connected(frame, now);
            return true;
        }
        if (frame.control.type == HdlcFrameType::DM) {
            fail({ErrorCode::LinkRefused, "HDLC/SNRM",
                  "the meter answered DM: it serves another client or refuses this one",
                  procedureClause});
            return true;
        }
        if (frame.control.type == HdlcFrameType::FRMR) {
            fail({ErrorCode::LinkRejected, "HDLC/SNRM", rejection(frame), procedureClause});
            return true;
        }
        return false;
    case State::Turn:
        return handleConnected(frame, now);
    case State::Disconnecting:
        if (frame.control.type != HdlcFrameType::UA && frame.control.type != HdlcFrameType::DM)
            return false;
        m_state = State::Closed;
        m_exchange.reset();
        m_effects.emplace_back(LinkDown{});
        return true;
    case State::Closed:
    case State::Idle:
    case State::Pause:
        break;
    }
    return true;
}

void HdlcClientLink::connected(const HdlcFrame& ua, TimePoint now)
{
    m_echo.settle();
    const auto parameters = decodeHdlcParameters(ua.info);
    if (!parameters) {
        fail(within("HDLC/UA", parameters.error()));
        return;
    }
    const auto limits = negotiate(m_proposed, *parameters);
    m_quality->opened(m_proposed, limits);
    m_exchange.emplace(Role::Client, *m_own, *m_peer, limits);
    m_attempts = 0;
    m_evidence = {};
    if (m_closing) {
        m_state = State::Disconnecting;
        transmitCommand(HdlcFrameType::DISC, {}, now);
        return;
    }
    m_state = State::Idle;
    LinkUp up{m_settings.peers, limits.maxInfoSend, limits.maxInfoReceive, limits.windowSend,
              limits.windowReceive};
    up.turnReceive = limits.maxInfoReceive * limits.windowReceive - llcHeader;
    m_effects.emplace_back(up);
}

bool HdlcClientLink::handleConnected(const HdlcFrame& frame, TimePoint now)
{
    switch (frame.control.type) {
    case HdlcFrameType::I:
        if (!takeReceiveNumber(frame))
            return false;
        if (!takeInformation(frame))
            return true;
        break;
    case HdlcFrameType::RNR:
        m_peerBusy = true;
        [[fallthrough]];
    case HdlcFrameType::RR:
    case HdlcFrameType::REJ:
        if (!takeReceiveNumber(frame))
            return false;
        break;
    case HdlcFrameType::DM:
        fail({ErrorCode::LinkLost, "HDLC", "the meter says that it is not connected (DM)",
              procedureClause});
        return true;
    case HdlcFrameType::FRMR:
        fail({ErrorCode::LinkRejected, "HDLC", rejection(frame), procedureClause});
        return true;
    default: // UA of a repeated SNRM, or unknown
        m_effects.emplace_back(Noted{
            {ErrorCode::UnexpectedAnswer, "HDLC", frame.control.toString() + " while connected"}});
        return false;
    }
    if (!frame.control.pollFinal)
        return false;
    endTurn(now);
    return true;
}

bool HdlcClientLink::takeReceiveNumber(const HdlcFrame& frame)
{
    const unsigned waiting = m_exchange->unacknowledged();
    const unsigned before = m_exchange->sendState();
    const auto completed = m_exchange->acknowledge(frame.control.receiveNumber);
    if (!completed) {
        m_effects.emplace_back(Noted{{ErrorCode::UnexpectedAnswer, "HDLC",
                                      frame.control.toString() +
                                          " acknowledges what was not sent"
                                          ", V(S)=" +
                                          std::to_string(before)}});
        return false;
    }
    if (m_exchange->unacknowledged() < waiting)
        m_progressed = true;
    for (unsigned i = 0; i < *completed; ++i)
        m_effects.emplace_back(ApduSent{});
    return true;
}

bool HdlcClientLink::takeInformation(const HdlcFrame& frame)
{
    auto taken = m_exchange->take(frame);
    if (!taken.inSequence) {
        m_outOfOrder = true;
        return true;
    }
    m_progressed = true;
    for (; taken.inSequence; taken = m_exchange->takeEarly()) {
        if (taken.error) {
            fail(*taken.error);
            return false;
        }
        if (taken.apdu) {
            m_wantsApdu = false;
            m_effects.emplace_back(ApduArrived{*std::move(taken.apdu), m_settings.peers});
        }
    }
    return true;
}

} // namespace metersmith::dlms
