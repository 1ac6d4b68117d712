// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link_client.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t mostUnconfirmedKept = 16;
constexpr std::size_t shortestFrame = 9; ///< RR, flags included

} // namespace

HdlcClientLink::HdlcClientLink(const HdlcSettings& settings)
    : m_settings(settings)
    , m_proposed(proposal(settings))
    , m_own(HdlcAddress::make(settings.peers.client, 0, AddressSize::One))
    , m_peer(HdlcAddress::make(settings.peers.serverLogical, settings.peers.serverPhysical,
                               settings.addressSize))
    , m_quality(settings.quality ? settings.quality : std::make_shared<HdlcLineQuality>())
{
    if (settings.quality)
        m_proposed = m_quality->best(m_proposed);
}

bool HdlcClientLink::isUp() const
{
    return m_state == State::Idle || m_state == State::Turn || m_state == State::Pause;
}

bool HdlcClientLink::awaitsAnswer() const
{
    return m_state == State::Connecting || m_state == State::Turn ||
           m_state == State::Disconnecting;
}

LinkEffects HdlcClientLink::open(TimePoint now)
{
    m_exchange.reset();
    m_echo = LineEcho(m_settings.echo);
    m_evidence = {};
    m_attempts = 0;
    m_closing = false;
    m_wantsApdu = false;
    m_state = State::Closed;
    if (!m_own || !m_peer) {
        fail(within("HDLC", m_own ? m_peer.error() : m_own.error()));
        return finish();
    }
    m_state = State::Connecting;
    transmitCommand(HdlcFrameType::SNRM, encodeHdlcParameters(m_proposed), now);
    return finish();
}

LinkEffects HdlcClientLink::send(BytesView apdu, TimePoint now)
{
    if (!isUp() || m_closing) {
        fail({ErrorCode::LinkLost, "HDLC", "an APDU was to be sent, but the link is not up", {}});
        return finish();
    }
    if (m_state == State::Idle && reopen(true))
        return finish();
    m_exchange->queue(apdu);
    m_wantsApdu = true;
    bePatient(now);
    if (m_state == State::Idle) {
        m_attempts = 0;
        m_stuck = 0;
        m_evidence = {};
        m_state = State::Turn;
        transmit(m_exchange->nextWindow(), now);
    }
    return finish();
}

LinkEffects HdlcClientLink::sendUnconfirmed(const Peers& peers, BytesView apdu, TimePoint)
{
    const auto own = HdlcAddress::make(peers.client, 0, AddressSize::One);
    auto to = HdlcAddress::make(peers.serverLogical, peers.serverPhysical, m_settings.addressSize);
    if (isBroadcast({0, peers.serverLogical, 0}) && m_peer)
        to = allStationsAddress(m_peer->octets, peers.serverPhysical);
    if (!own || !to || m_unconfirmed.size() >= mostUnconfirmedKept) {
        const auto error =
            !own  ? own.error()
            : !to ? to.error()
                  : Error{ErrorCode::LimitExceeded, "UI", "too many frames wait for our turn", {}};
        m_effects.emplace_back(Noted{within("HDLC", error)});
        return finish();
    }
    const auto most = m_exchange ? m_exchange->limits().maxInfoSend : m_proposed.maxInfoSend;
    Bytes all;
    for (const auto& frame : unnumberedFrames(Role::Client, *to, *own, apdu, most, false))
        append(all, encodeHdlcFrame(frame));
    m_unconfirmed.push_back(std::move(all));
    return finish();
}

LinkEffects HdlcClientLink::awaitApdu(TimePoint now)
{
    if (!isUp() || m_closing)
        return finish();
    m_wantsApdu = true;
    bePatient(now);
    if (m_state == State::Idle)
        poll(now);
    return finish();
}

LinkEffects HdlcClientLink::close(TimePoint now)
{
    if (m_state == State::Closed) {
        m_effects.emplace_back(LinkDown{});
    } else if (m_state == State::Idle || m_state == State::Pause) {
        m_state = State::Disconnecting;
        m_attempts = 0;
        m_evidence = {};
        transmitCommand(HdlcFrameType::DISC, {}, now);
    } else {
        m_closing = true; // the meter has the permission to send: wait for its end
    }
    return finish();
}

LinkEffects HdlcClientLink::received(BytesView bytes, TimePoint now)
{
    if (bytes.empty())
        return {};
    const bool asked = awaitsAnswer();
    const bool echoedBefore = m_echo.reflects();
    const Bytes others = m_echo.strip(bytes);
    if (asked) {
        m_evidence.echo = m_evidence.echo || m_echo.completed();
        m_evidence.bytes = m_evidence.bytes || !others.empty();
        learn(others.size(), now);
        const Duration patience = m_heard.bytes >= shortestFrame && m_state == State::Turn
                                      ? m_quality->turnGap(m_settings.timing.answerTimeout / 3)
                                      : m_settings.timing.answerTimeout;
        m_silenceAt = std::min(now + patience, m_turnEndsAt);
    }
    if (m_echo.reflects() && !echoedBefore)
        m_effects.emplace_back(
            Noted{{ErrorCode::EchoOnly, "HDLC", "the head reflects what is sent; it is ignored"}});
    handle(m_framer.received(others), now);
    const bool unfinished = m_framer.pending() || m_echo.holding();
    m_unasked = unfinished && (m_unasked || !asked);
    m_gapAt = unfinished ? now + m_settings.timing.interOctetTimeout : TimePoint::max();
    return finish();
}

LinkEffects HdlcClientLink::wokenAt(TimePoint now)
{
    const auto turnOver = awaitsAnswer() ? std::min(m_silenceAt, m_turnEndsAt) : TimePoint::max();
    if (now >= std::min(m_gapAt, turnOver)) {
        m_gapAt = TimePoint::max();
        m_unasked = false;
        const Bytes held = m_echo.release();
        m_evidence.bytes = m_evidence.bytes || !held.empty();
        auto events = m_framer.received(held);
        auto rest = m_framer.flush();
        events.insert(events.end(), std::make_move_iterator(rest.begin()),
                      std::make_move_iterator(rest.end()));
        handle(events, now);
    }
    if (awaitsAnswer() && now >= std::min(m_silenceAt, m_turnEndsAt))
        unanswered(now);
    else if (m_state == State::Pause && now >= m_pauseUntil)
        poll(now);
    return finish();
}

void HdlcClientLink::fail(Error error)
{
    m_state = State::Closed;
    m_exchange.reset();
    m_effects.emplace_back(LinkFailed{std::move(error)});
}

TimePoint HdlcClientLink::nextWake() const
{
    if (awaitsAnswer())
        return std::min({m_gapAt, m_silenceAt, m_turnEndsAt});
    return std::min(m_gapAt, m_state == State::Pause ? m_pauseUntil : TimePoint::max());
}

LinkEffects HdlcClientLink::finish()
{
    // First of all, so that what the caller does on a later effect may replace it; and what has
    // waited for our turn leaves before anything that the caller sends.
    LinkEffects effects{WakeAt{nextWake()}};
    if (!awaitsAnswer())
        leaveUnconfirmed(effects);
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

void HdlcClientLink::leaveUnconfirmed(LinkEffects& effects)
{
    for (auto& bytes : m_unconfirmed) {
        m_echo.sent(bytes);
        effects.emplace_back(Send{std::move(bytes)});
        effects.emplace_back(ApduSent{});
    }
    m_unconfirmed.clear();
}

} // namespace metersmith::dlms
