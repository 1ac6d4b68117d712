// SPDX-License-Identifier: GPL-3.0-or-later
//
// SessionMachine: signing on, asking before it, and signing on again after a lost link.
#include "app/services/session/session_machine.h"

#include "app/services/session/session_visiting.h"

#include <QtGlobal>

#include <algorithm>

namespace metersmith::services
{

namespace
{

/// Faults of the line, after which a new sign-on may succeed.
bool mayHeal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoAnswer:
    case ErrorCode::LineNoise:
    case ErrorCode::LinkRefused:
    case ErrorCode::LinkRejected:
    case ErrorCode::LinkLost:
    case ErrorCode::Truncated:
    case ErrorCode::Malformed:
    case ErrorCode::ChecksumMismatch:
    case ErrorCode::UnexpectedAnswer:
        return true;
    default:
        return false;
    }
}

} // namespace

bool SessionMachine::mustAsk() const
{
    const auto* prologue = m_factory.prologue();
    return prologue && !m_asked && (prologue->atFirst || m_counterRefused);
}

/// While the prologue's session is the one that stands.
void SessionMachine::takeAsking(const dlms::ClientEffect& effect, TimePoint now)
{
    const bool complete = m_answers.size() == m_factory.prologue()->questions.size();
    if (std::holds_alternative<dlms::Associated>(effect)) {
        m_opening.answered();
        askNext(now);
    } else if (const auto* answer = std::get_if<dlms::Answered>(&effect)) {
        m_answers.push_back(answer->result);
        askNext(now);
    } else if (const auto* failed = std::get_if<dlms::SessionFailed>(&effect)) {
        if (complete) // all that mattered is said
            asked(now);
        else
            sessionFailed(failed->error, now);
    } else if (std::holds_alternative<dlms::Released>(effect)) {
        if (complete)
            asked(now);
        else
            sessionFailed({ErrorCode::LinkLost, {}, "the meter closed the connection", {}}, now);
    }
}

void SessionMachine::askNext(TimePoint now)
{
    const auto& questions = m_factory.prologue()->questions;
    if (m_answers.size() < questions.size())
        later(m_session->request(dlms::GetRequest{questions[m_answers.size()], {}}, now));
    else
        later(m_session->release(now));
}

void SessionMachine::asked(TimePoint now)
{
    m_asked = true;
    m_opening.released();
    if (const auto taken = m_factory.prologue()->take(m_answers); !taken) {
        m_job.abandoned(taken.error());
        passNotes();
        finish(taken.error());
        return;
    }
    signOn(now);
}

void SessionMachine::signOn(TimePoint now)
{
    m_state = State::SigningOn;
    m_sessionWake = TimePoint::max();
    m_pending.clear();
    m_heard = false;
    m_asking = mustAsk();
    m_answers.clear();
    m_session.reset();
    if (!m_asking)
        ++m_signOns;
    m_effects.push_back(PhaseChanged{Phase::SigningOn});
    takeOpening(m_opening.begin(now), now);
}

void SessionMachine::takeOpening(const LineOpening::Effects& effects, TimePoint now)
{
    for (const auto& effect : effects)
        std::visit(Overloaded{
                       [&](const WakeAt& wake) { m_sessionWake = wake.at; },
                       [&](const LineOpening::Opened& opened) { lineOpened(opened, now); },
                       [&](const LineOpening::Failed& failed) { sessionFailed(failed.error, now); },
                       [&](const auto& ofTheLine) { m_effects.emplace_back(ofTheLine); },
                   },
                   effect);
}

/// HDLC may begin: the session that belongs on this line.
void SessionMachine::lineOpened(const LineOpening::Opened& opened, TimePoint now)
{
    m_heard = false;
    m_protocol = opened.protocol;
    m_sessionWake = TimePoint::max();
    const SignOn signOn{m_signOns - 1, opened.line, m_opening.headReflects(),
                        opened.connectRetries};
    if (m_asking)
        m_session.emplace(m_factory.prologue()->session(signOn));
    else
        m_session.emplace(m_factory(signOn));
    later(m_session->open(now));
}

/// Tells what is known of the line by now, if it is more than before.
void SessionMachine::learn()
{
    const auto reflects = m_session ? m_session->headReflects() : std::nullopt;
    m_learnt.echo = reflects ? reflects : m_opening.headReflects();
    if (m_learnt != m_told && (m_learnt.protocol || m_learnt.echo))
        m_effects.emplace_back(LineLearnt{m_learnt});
    m_told = m_learnt;
}

void SessionMachine::sessionFailed(const Error& error, TimePoint now)
{
    if (m_state == State::Releasing) {
        // All that mattered is done: a lost goodbye changes nothing.
        m_effects.push_back(Noted{within("release", error)});
        finish(m_outcome);
        return;
    }
    const bool unanswered =
        error.code == ErrorCode::EchoOnly || (error.code == ErrorCode::NoAnswer && !m_heard);
    if (m_state == State::SigningOn && unanswered && m_session && m_opening.hasAnotherWay() &&
        !m_cancelWanted) {
        m_effects.push_back(Noted{within("opening the line another way", error)});
        learn();
        m_session.reset();
        takeOpening(m_opening.goOn(error, now), now);
        return;
    }
    if (error.code == ErrorCode::CounterRefused && m_factory.prologue() && !m_counterRefused &&
        !m_cancelWanted) {
        m_counterRefused = true; // once: the meter is asked where to go on
        m_asked = false;
        m_effects.push_back(Noted{within("signing on again", error)});
        if (m_state == State::Working)
            m_job.interrupted();
        signOn(now);
        return;
    }
    if (mayTryAgain(error)) {
        m_effects.push_back(Noted{within("signing on again", error)});
        const int lost = m_state == State::SigningOn ? m_lostSignOns : m_lostSteps;
        if (m_state == State::Working)
            m_job.interruptedWith(std::exchange(m_partial, {}));
        signOn(now);
        m_effects.push_back(Progressed{
            m_job.stepsDone(),
            m_job.stepsKnown(),
            QT_TRANSLATE_NOOP("services", "Connection lost; signing on again (%1 of %2)"),
            {lost, m_limits.reconnects}});
        return;
    }
    const bool neverOpened = m_state == State::SigningOn && unanswered && m_session;
    const Error told = neverOpened ? m_opening.inAll(error) : error;
    const Error outcome = m_cancelWanted && !m_job.mustGoOn() ? cancelledByUser : told;
    m_job.abandoned(outcome);
    passNotes();
    finish(outcome);
}

/// Counts a lost sign-on or step. A line on which nothing but noise was ever heard gets one more
/// try; silence and echoes none.
bool SessionMachine::mayTryAgain(const Error& error)
{
    if (m_cancelWanted || !mayHeal(error.code))
        return false;
    const bool waits = m_onceAssociated && m_job.onlyReads();
    if (m_state == State::SigningOn && !m_heard && !waits)
        return false; // the whole sign-on met silence: the head was taken off
    if (!m_onceAssociated)
        return error.code == ErrorCode::LineNoise &&
               m_lostSignOns++ < std::min(1, m_limits.reconnects);
    if (m_state == State::SigningOn)
        return m_lostSignOns++ < m_limits.reconnects;
    // Blocks that come are a sign that the next try may be luckier, but not for ever.
    constexpr int triesWithoutGain = 4;
    if (m_job.progress() > m_kept)
        m_lostInAll = 0;
    m_kept = m_job.progress();
    return m_lostSteps++ < m_limits.reconnects &&
           m_lostInAll++ < triesWithoutGain * m_limits.reconnects;
}

} // namespace metersmith::services
