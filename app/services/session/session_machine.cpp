// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/session/session_machine.h"

#include "app/services/session/session_visiting.h"

#include <algorithm>

namespace metersmith::services
{

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
        const auto damaged = static_cast<std::size_t>(std::exchange(m_damaged, 0));
        takeOpening(m_opening.received(bytes, now, damaged), now);
        return run({}, now);
    }
    m_damaged = 0;
    return run(m_session->received(bytes, now), now);
}

/// HDLC has checks of its own; the sign-on before it has parity alone.
void SessionMachine::damaged(int characters)
{
    m_damaged += std::max(characters, 0);
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
    endEarly(cancelledByUser, now);
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

void SessionMachine::nextStep(TimePoint now)
{
    if (m_cancelWanted && !m_job.mustGoOn()) {
        endEarly(cancelledByUser, now);
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
