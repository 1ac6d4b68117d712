// SPDX-License-Identifier: Apache-2.0
#include "dlms/hdlc_link_client.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view procedureClause = "IEC 62056-46, 6.4.4";
// A meter that acknowledges but has no answer yet is polled this long, this far apart.
constexpr int patienceInAnswerTimes = 20;
constexpr int pausesPerAnswerTime = 10;
// A meter that answers polls but does not get our frames (or we not its) is on a bad line that
// still carries something: worth more tries than silence.
constexpr unsigned stuckTurnsPerTry = 3;

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

HdlcClientLink::HdlcClientLink(const HdlcSettings& settings)
    : m_settings(settings)
    , m_proposed(proposal(settings))
    , m_own(HdlcAddress::make(settings.peers.client, 0, AddressSize::One))
    , m_peer(HdlcAddress::make(settings.peers.serverLogical, settings.peers.serverPhysical,
                               settings.addressSize))
{
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
    m_echo = {};
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
    m_exchange->queue(apdu);
    m_wantsApdu = true;
    m_patienceEndsAt = now + m_settings.timing.answerTimeout * patienceInAnswerTimes;
    if (m_state == State::Idle) {
        m_attempts = 0;
        m_stuck = 0;
        m_evidence = {};
        m_state = State::Turn;
        transmit(m_exchange->nextWindow(), now);
    }
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
    if (!awaitsAnswer() || bytes.empty())
        return {};
    const bool echoedBefore = m_echo.reflects();
    const Bytes others = m_echo.strip(bytes);
    m_evidence.echo = m_evidence.echo || m_echo.completed();
    m_evidence.bytes = m_evidence.bytes || !others.empty();
    if (m_echo.reflects() && !echoedBefore)
        m_effects.emplace_back(
            Noted{{ErrorCode::EchoOnly, "HDLC", "the head reflects what is sent; it is ignored"}});
    const auto& timing = m_settings.timing;
    m_silenceAt = std::min(std::max(m_silenceAt, now + timing.answerTimeout), m_turnEndsAt);
    handle(m_framer.received(others), now);
    m_gapAt =
        m_framer.pending() || m_echo.holding() ? now + timing.interOctetTimeout : TimePoint::max();
    return finish();
}

LinkEffects HdlcClientLink::wokenAt(TimePoint now)
{
    if (awaitsAnswer() && now >= std::min({m_gapAt, m_silenceAt, m_turnEndsAt})) {
        m_gapAt = TimePoint::max();
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

void HdlcClientLink::transmit(const std::vector<HdlcFrame>& frames, TimePoint now)
{
    Bytes all;
    for (const auto& frame : frames)
        append(all, encodeHdlcFrame(frame));
    m_framer.reset();
    m_echo.sent(all);
    m_outOfOrder = false;
    m_progressed = false;
    m_peerBusy = false;
    const auto& timing = m_settings.timing;
    const auto limits = m_exchange ? m_exchange->limits() : HdlcParameters{};
    const auto sending = timing.octetTime * static_cast<int>(all.size());
    const auto answer =
        timing.octetTime *
        static_cast<int>(limits.windowReceive * (limits.maxInfoReceive + hdlcFrameOverhead));
    m_gapAt = TimePoint::max();
    m_silenceAt = now + sending + timing.answerTimeout;
    m_turnEndsAt = now + 2 * sending + answer + 2 * timing.answerTimeout;
    m_effects.emplace_back(Send{std::move(all)});
}

void HdlcClientLink::transmitCommand(HdlcFrameType type, Bytes info, TimePoint now)
{
    HdlcFrame frame{*m_peer, *m_own, {type, true}, false, std::move(info)};
    transmit({frame}, now);
}

void HdlcClientLink::poll(TimePoint now)
{
    m_state = State::Turn;
    transmit({m_exchange->receiveReady()}, now);
}

void HdlcClientLink::handle(const std::vector<HdlcFramerEvent>& events, TimePoint now)
{
    for (const auto& event : events) {
        if (const auto* broken = std::get_if<HdlcFrameBroken>(&event)) {
            m_effects.emplace_back(Noted{broken->error});
            continue;
        }
        const auto& found = std::get<HdlcFrameFound>(event);
        const auto& frame = found.frame;
        const bool fromPeer = frame.source.upper == m_peer->upper &&
                              (frame.source.octets == 1 || m_peer->octets == 1 ||
                               frame.source.lower == m_peer->lower);
        if (!fromPeer || frame.destination != *m_own)
            continue; // a reflection with an error before it, or another pair's talk
        if (m_echo.reflects() && m_echo.isPieceOfSent(found.bytes))
            continue;
        if (handleFrame(frame, now))
            return;
    }
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
    m_exchange.emplace(Role::Client, *m_own, *m_peer, limits);
    m_attempts = 0;
    m_evidence = {};
    if (m_closing) {
        m_state = State::Disconnecting;
        transmitCommand(HdlcFrameType::DISC, {}, now);
        return;
    }
    m_state = State::Idle;
    m_effects.emplace_back(LinkUp{m_settings.peers, limits.maxInfoSend, limits.maxInfoReceive,
                                  limits.windowSend, limits.windowReceive});
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
    default: // UA of a repeated SNRM, UI pushed into the connection, or unknown
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
    if (taken.error) {
        fail(*taken.error);
        return false;
    }
    if (taken.apdu) {
        m_wantsApdu = false;
        m_effects.emplace_back(ApduArrived{*std::move(taken.apdu)});
    }
    return true;
}

void HdlcClientLink::endTurn(TimePoint now)
{
    m_gapAt = TimePoint::max();
    if (m_closing) {
        m_state = State::Disconnecting;
        m_attempts = 0;
        m_evidence = {};
        transmitCommand(HdlcFrameType::DISC, {}, now);
        return;
    }
    if (m_progressed)
        progress(now);
    const bool stuck =
        !m_progressed && !m_peerBusy && (m_outOfOrder || m_exchange->unacknowledged() > 0);
    m_attempts = 0; // the meter has answered
    if (stuck && ++m_stuck >= stuckTurnsPerTry * (m_settings.timing.retries + 1)) {
        fail({ErrorCode::LineNoise, "HDLC",
              "the meter answers, but the same frame is lost again and again", procedureClause});
        return;
    }
    if (m_exchange->hasOutgoing() && !m_peerBusy) {
        m_state = State::Turn;
        transmit(m_exchange->nextWindow(), now);
    } else if (m_exchange->isJoining() ||
               (m_wantsApdu && (m_progressed || m_outOfOrder) && !m_peerBusy)) {
        poll(now);
    } else if (m_exchange->hasOutgoing() || m_wantsApdu) {
        pause(now);
    } else {
        m_state = State::Idle;
    }
}

void HdlcClientLink::progress(TimePoint now)
{
    m_attempts = 0;
    m_stuck = 0;
    m_evidence = {};
    m_patienceEndsAt = now + m_settings.timing.answerTimeout * patienceInAnswerTimes;
}

void HdlcClientLink::pause(TimePoint now)
{
    if (now >= m_patienceEndsAt) {
        fail({ErrorCode::NoAnswer, "HDLC",
              m_peerBusy ? "the meter stays not ready (RNR)"
                         : "the meter acknowledges the request, but does not answer it",
              procedureClause});
        return;
    }
    m_state = State::Pause;
    m_pauseUntil = now + m_settings.timing.answerTimeout / pausesPerAnswerTime;
}

void HdlcClientLink::unanswered(TimePoint now)
{
    const bool leave = m_closing && m_state != State::Disconnecting;
    if (leave) {
        m_state = State::Disconnecting;
        m_attempts = 0;
        m_evidence = {};
        transmitCommand(HdlcFrameType::DISC, {}, now);
        return;
    }
    const std::string_view waitingFor = m_state == State::Connecting      ? "HDLC/SNRM"
                                        : m_state == State::Disconnecting ? "HDLC/DISC"
                                                                          : "HDLC";
    auto error = silence(waitingFor);
    if (m_progressed) // the turn brought something, only its end was lost
        progress(now);
    if (++m_attempts > m_settings.timing.retries) {
        fail(std::move(error));
        return;
    }
    m_effects.emplace_back(Noted{std::move(error)});
    if (m_state == State::Connecting)
        transmitCommand(HdlcFrameType::SNRM, encodeHdlcParameters(m_proposed), now);
    else if (m_state == State::Disconnecting)
        transmitCommand(HdlcFrameType::DISC, {}, now);
    else
        poll(now);
}

Error HdlcClientLink::silence(std::string_view waitingFor) const
{
    std::string where(waitingFor);
    const std::string tries = ", try " + std::to_string(m_attempts + 1) + " of " +
                              std::to_string(m_settings.timing.retries + 1);
    if (m_evidence.bytes)
        return {ErrorCode::LineNoise, where, "bytes came, but no valid answer" + tries, {}};
    if (m_evidence.echo)
        return {ErrorCode::EchoOnly, where, "only our own bytes came back" + tries, {}};
    return {ErrorCode::NoAnswer, where, "no byte came" + tries, {}};
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
    return m_state == State::Pause ? m_pauseUntil : TimePoint::max();
}

LinkEffects HdlcClientLink::finish()
{
    // First of all, so that what the caller does on a later effect may replace it.
    LinkEffects effects{WakeAt{nextWake()}};
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

} // namespace metersmith::dlms
