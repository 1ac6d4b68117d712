// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link_client.h"

#include <algorithm>

namespace metersmith::dlms
{

// Whose turn it is, and what happens when nothing comes.

namespace
{

constexpr std::string_view procedureClause = "IEC 62056-46, 6.4.4";
// A meter that acknowledges but has no answer yet is polled this long, this far apart.
constexpr int patienceInAnswerTimes = 20;
constexpr int pausesPerAnswerTime = 10;
// A meter that answers polls but does not get our frames (or we not its) is on a bad line that
// still carries something: worth more tries than silence.
constexpr unsigned stuckTurnsPerTry = 3;

} // namespace

void HdlcClientLink::transmit(const std::vector<HdlcFrame>& frames, TimePoint now)
{
    leaveUnconfirmed(m_effects);
    Bytes all;
    for (const auto& frame : frames)
        append(all, encodeHdlcFrame(frame));
    if (!m_unasked) { // a UI frame may be half there
        m_framer.reset();
        m_gapAt = TimePoint::max();
    }
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
    m_heard = {0, false, false, m_framer.discarded(), {}};
    m_polling = frames.size() == 1 && frames.front().control.type == HdlcFrameType::RR;
    m_askedAt = now + sending;
    // A poll is answered by the meter's link, not by its application; but only the first may be
    // repeated early, so that a meter that is busy gets its time.
    m_silenceAt =
        m_askedAt + (m_polling && m_attempts == 0 ? m_quality->pollTimeout(timing.answerTimeout)
                                                  : timing.answerTimeout);
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

void HdlcClientLink::endTurn(TimePoint now)
{
    if (m_closing) {
        m_state = State::Disconnecting;
        m_attempts = 0;
        m_evidence = {};
        transmitCommand(HdlcFrameType::DISC, {}, now);
        return;
    }
    learnTurn();
    if (m_progressed)
        progress(now);
    if (reopen(false))
        return;
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
    bePatient(now);
}

void HdlcClientLink::bePatient(TimePoint now)
{
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
    const bool answered = m_state == State::Turn && m_heard.frame;
    if (m_state == State::Turn)
        learnTurn();
    if (m_progressed) // the turn brought something, only its end was lost
        progress(now);
    if (m_state == State::Turn && reopen(false))
        return;
    // An answer that came damaged shows that the meter is there: worth more tries than silence.
    if (answered ? ++m_stuck >= stuckTurnsPerTry * (retries() + 1) : ++m_attempts > retries()) {
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

unsigned HdlcClientLink::retries() const
{
    return m_state == State::Connecting
               ? m_settings.connectRetries.value_or(m_settings.timing.retries)
               : m_settings.timing.retries;
}

/// What the pauses of the meter tell about the line.
void HdlcClientLink::learn(std::size_t bytes, TimePoint now)
{
    if (bytes == 0 || m_state != State::Turn)
        return;
    // As they are handed over: drivers and heads collect bytes before they do.
    if (m_heard.bytes > 0)
        m_quality->paused(now - m_heard.last);
    else if (m_polling)
        m_quality->answeredPoll(std::max(Duration{}, now - m_askedAt));
    m_heard.bytes += bytes;
    m_heard.last = now;
}

/// A frame whose header is damaged is not one any more: it is garbage of its length.
void HdlcClientLink::learnTurn()
{
    constexpr std::size_t shortest = 9;
    const auto garbage = m_framer.discarded() - m_heard.garbage;
    if (!m_exchange || m_heard.damaged || garbage < shortest)
        return;
    m_quality->damaged(std::min(garbage, m_exchange->limits().maxInfoReceive + hdlcFrameOverhead));
    m_heard.frame = true;
}

bool HdlcClientLink::reopen(bool longer)
{
    if (!m_settings.quality || m_closing || !m_exchange)
        return false;
    const auto most = proposal(m_settings);
    const auto& limits = m_exchange->limits();
    if (longer ? !m_quality->tooShort(limits, most) : !m_quality->tooLong(limits, most))
        return false;
    fail({ErrorCode::LineNoise, "HDLC",
          "frames of " + std::to_string(limits.maxInfoReceive) + " bytes, " +
              std::to_string(limits.windowReceive) + " at once, are " +
              (longer ? "shorter than this line needs" : "damaged too often on this line"),
          procedureClause});
    return true;
}

Error HdlcClientLink::silence(std::string_view waitingFor) const
{
    std::string where(waitingFor);
    const std::string tries =
        ", try " + std::to_string(m_attempts + 1) + " of " + std::to_string(retries() + 1);
    if (m_evidence.bytes)
        return {ErrorCode::LineNoise, where, "bytes came, but no valid answer" + tries, {}};
    if (m_evidence.echo)
        return {ErrorCode::EchoOnly, where, "only our own bytes came back" + tries, {}};
    return {ErrorCode::NoAnswer, where, "no byte came" + tries, {}};
}

} // namespace metersmith::dlms
