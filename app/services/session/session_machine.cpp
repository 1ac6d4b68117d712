// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session/session_machine.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

const Error cancelled{ErrorCode::Cancelled, {}, "cancelled by the user", {}};

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

SessionMachine::SessionMachine(SessionFactory factory, Job& job, SessionLimits limits)
    : m_factory(std::move(factory))
    , m_job(job)
    , m_limits(limits)
    , m_opening(m_factory.opening())
{
}

SessionEffects SessionMachine::start(TimePoint now)
{
    m_deadline = now + m_limits.job;
    signOn(now);
    return run({}, now);
}

SessionEffects SessionMachine::received(BytesView bytes, TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished)
        return {};
    if (now >= m_deadline)
        return wokenAt(now);
    m_heard = m_heard || !bytes.empty();
    if (m_opening.isOpening()) {
        takeOpening(m_opening.received(bytes, now), now);
        return run({}, now);
    }
    return run(m_session->received(bytes, now), now);
}

SessionEffects SessionMachine::wokenAt(TimePoint now)
{
    if (m_state == State::Idle || m_state == State::Finished)
        return {};
    if (now >= m_deadline) {
        if (m_state == State::Releasing) // the polite end took too long
            finish(m_outcome);
        else
            endEarly(
                {ErrorCode::Timeout,
                 {},
                 "not done within " +
                     std::to_string(
                         std::chrono::duration_cast<std::chrono::seconds>(m_limits.job).count()) +
                     " s",
                 {}},
                now);
        return run({}, now);
    }
    if (now < m_sessionWake)
        return run({}, now);
    m_sessionWake = TimePoint::max();
    if (m_opening.isOpening()) {
        takeOpening(m_opening.wokenAt(now), now);
        return run({}, now);
    }
    return run(m_session->wokenAt(now), now);
}

SessionEffects SessionMachine::cancel(TimePoint now)
{
    m_cancelWanted = true;
    const bool working = m_state == State::SigningOn || m_state == State::Working;
    if (!working || m_job.mustGoOn())
        return {};
    endEarly(cancelled, now);
    return run({}, now);
}

SessionEffects SessionMachine::transportFailed(const Error& error, TimePoint now)
{
    if (m_state == State::Finished)
        return {};
    if (m_state != State::Releasing) {
        m_job.abandoned(error);
        m_outcome = error;
    }
    finish(m_outcome);
    return run({}, now);
}

/// Works off what the session reported, and what that led to; ends with the next wake-up.
SessionEffects SessionMachine::run(dlms::ClientEffects effects, TimePoint now)
{
    later(std::move(effects));
    while (!m_pending.empty() && m_state != State::Finished) {
        const auto effect = std::move(m_pending.front());
        m_pending.erase(m_pending.begin());
        take(effect, now);
    }
    m_pending.clear();
    if (m_state != State::Finished)
        m_effects.push_back(WakeAt{std::min(m_sessionWake, m_deadline)});
    // Finished is the last effect, whatever order led to it.
    std::stable_partition(m_effects.begin(), m_effects.end(), [](const SessionEffect& effect) {
        return !std::holds_alternative<Finished>(effect);
    });
    return std::exchange(m_effects, {});
}

void SessionMachine::later(dlms::ClientEffects effects)
{
    m_pending.insert(m_pending.end(), std::make_move_iterator(effects.begin()),
                     std::make_move_iterator(effects.end()));
}

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

void SessionMachine::take(const dlms::ClientEffect& effect, TimePoint now)
{
    const bool ofTheLine = std::holds_alternative<Send>(effect) ||
                           std::holds_alternative<WakeAt>(effect) ||
                           std::holds_alternative<Noted>(effect);
    if (m_asking && m_state == State::SigningOn && !ofTheLine) {
        takeAsking(effect, now);
        return;
    }
    std::visit(Overloaded{
                   [&](const Send& send) { m_effects.push_back(send); },
                   [&](const WakeAt& wake) { m_sessionWake = wake.at; },
                   [&](const Noted& noted) { m_effects.push_back(noted); },
                   [&](const dlms::BlockReceived&) { m_lostSteps = 0; },
                   // A job asks; what the meter says unasked is not its own.
                   [&](const dlms::Notified&) {},
                   [&](const dlms::Associated&) {
                       if (m_state != State::SigningOn)
                           return;
                       m_onceAssociated = true;
                       m_opening.answered();
                       m_learnt.protocol = m_protocol;
                       learn();
                       m_lostSignOns = 0;
                       m_state = State::Working;
                       m_effects.push_back(PhaseChanged{Phase::Working});
                       nextStep(now);
                   },
                   [&](const dlms::Answered& answer) {
                       if (m_state != State::Working)
                           return;
                       m_lostSteps = 0;
                       m_job.answeredAll(answer.result, answer.items);
                       passNotes();
                       nextStep(now);
                   },
                   [&](const dlms::Released&) {
                       if (m_state == State::Releasing)
                           finish(m_outcome);
                       else
                           sessionFailed(
                               {ErrorCode::LinkLost, {}, "the meter closed the connection", {}},
                               now);
                   },
                   [&](const dlms::SessionFailed& failed) {
                       m_partial = failed.partial;
                       sessionFailed(failed.error, now);
                   },
               },
               effect);
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

void SessionMachine::nextStep(TimePoint now)
{
    if (m_cancelWanted && !m_job.mustGoOn()) {
        endEarly(cancelled, now);
        return;
    }
    const auto step = m_job.next();
    passNotes();
    m_effects.push_back(
        Progressed{m_job.stepsDone(), m_job.stepsKnown(), step ? step->text : std::string()});
    if (!step) {
        release(m_job.error(), m_limits.release, now);
        return;
    }
    later(m_session->request(step->request, now));
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
        if (m_state == State::Working)
            m_job.interruptedWith(std::exchange(m_partial, {}));
        signOn(now);
        return;
    }
    const bool neverOpened = m_state == State::SigningOn && unanswered && m_session;
    const Error told = neverOpened ? m_opening.inAll(error) : error;
    const Error outcome = m_cancelWanted && !m_job.mustGoOn() ? cancelled : told;
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
    if (m_state == State::SigningOn && !m_heard)
        return false; // the whole sign-on met silence: the head was taken off
    if (!m_onceAssociated)
        return error.code == ErrorCode::LineNoise &&
               m_lostSignOns++ < std::min(1, m_limits.reconnects);
    int& lost = m_state == State::SigningOn ? m_lostSignOns : m_lostSteps;
    return lost++ < m_limits.reconnects;
}

void SessionMachine::endEarly(const Error& error, TimePoint now)
{
    m_job.abandoned(error);
    passNotes();
    release(error, m_limits.release, now);
}

void SessionMachine::release(std::optional<Error> outcome, Duration limit, TimePoint now)
{
    m_outcome = std::move(outcome);
    m_state = State::Releasing;
    m_pending.clear();
    m_sessionWake = TimePoint::max();
    m_deadline = now + limit;
    m_effects.push_back(PhaseChanged{Phase::Releasing});
    m_opening.abandon();
    if (m_session)
        later(m_session->release(now));
    else // nothing stands that could be closed
        finish(m_outcome);
}

void SessionMachine::finish(std::optional<Error> error)
{
    learn();
    m_state = State::Finished;
    m_effects.push_back(Finished{std::move(error)});
}

void SessionMachine::passNotes()
{
    for (auto& note : m_job.takeNotes())
        m_effects.push_back(Noted{std::move(note)});
}

} // namespace metersmith::services
