// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_SESSION_MACHINE_H
#define METERSMITH_APP_SERVICES_SESSION_MACHINE_H

#include "app/services/job.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace metersmith::services
{

/// Steps done of steps known, and what is being done.
struct Progressed {
    int done = 0;
    int total = 0;
    std::string text;
};
enum class Phase { SigningOn, Working, Releasing };
struct PhaseChanged {
    Phase phase = Phase::SigningOn;
};
/// The conversation is over: exactly once, and the last effect.
struct Finished {
    std::optional<Error> error;
};

using SessionEffect = std::variant<Send, WakeAt, PhaseChanged, Progressed, Noted, Finished>;
using SessionEffects = std::vector<SessionEffect>;

/// Questions that the meter is asked in an association of their own, as a client that needs no
/// keys, before the real one: for counters and names that the keys depend on.
struct Prologue {
    std::function<dlms::ClientSession()> session;
    std::vector<dlms::AttributeReference> questions;
    /// Gets one answer for each question. An error ends the conversation.
    std::function<Result<>(const std::vector<Result<dlms::Data>>& answers)> take;
    /// Before the first sign-on; else only once the meter has refused a counter.
    bool atFirst = false;
};

/// Makes the client session for the `attempt`-th sign-on, counted from 0.
class SessionFactory
{
public:
    using Make = std::function<dlms::ClientSession(int attempt)>;
    template <class F>
    requires std::is_invocable_r_v<dlms::ClientSession, F&, int>
    SessionFactory(F make, std::shared_ptr<const Prologue> prologue = {})
        : m_make(std::move(make))
        , m_prologue(std::move(prologue))
    {
    }
    dlms::ClientSession operator()(int attempt) const { return m_make(attempt); }
    const Prologue* prologue() const { return m_prologue.get(); }

private:
    Make m_make;
    std::shared_ptr<const Prologue> m_prologue;
};

struct SessionLimits {
    Duration job = std::chrono::seconds(600);   ///< the whole conversation
    Duration release = std::chrono::seconds(5); ///< the polite end after a cancel or time-out
    int reconnects = 3; ///< sign-ons in a row that may fail, and steps in a row that may be lost
};

/// Carries a job through one conversation: sign on, its steps, release. Sans-IO. A link that is
/// lost is opened again (once, if it never stood), and the job goes on where it was. A cancel and
/// the time limit end in a polite release under a deadline; a cancel waits for the read-back of a
/// write.
class SessionMachine
{
public:
    /// `job` must outlive the machine.
    SessionMachine(SessionFactory factory, Job& job, SessionLimits limits);

    SessionEffects start(TimePoint now);
    SessionEffects received(BytesView bytes, TimePoint now);
    SessionEffects wokenAt(TimePoint now);
    SessionEffects cancel(TimePoint now);
    /// The transport broke: ends at once.
    SessionEffects transportFailed(const Error& error, TimePoint now);
    bool isFinished() const { return m_state == State::Finished; }

private:
    enum class State { Idle, SigningOn, Working, Releasing, Finished };

    SessionEffects run(dlms::ClientEffects effects, TimePoint now);
    void take(const dlms::ClientEffect& effect, TimePoint now);
    void takeAsking(const dlms::ClientEffect& effect, TimePoint now);
    void askNext(TimePoint now);
    void asked(TimePoint now);
    bool mustAsk() const;
    void signOn(TimePoint now);
    void nextStep(TimePoint now);
    void sessionFailed(const Error& error, TimePoint now);
    bool mayTryAgain(const Error& error);
    void endEarly(const Error& error, TimePoint now);
    void release(std::optional<Error> outcome, Duration limit, TimePoint now);
    void finish(std::optional<Error> error);
    void passNotes();
    void later(dlms::ClientEffects effects);

    SessionFactory m_factory;
    Job& m_job;
    SessionLimits m_limits;
    std::optional<dlms::ClientSession> m_session;
    State m_state = State::Idle;
    std::vector<dlms::ClientEffect> m_pending;
    SessionEffects m_effects;
    TimePoint m_sessionWake = TimePoint::max();
    TimePoint m_deadline = TimePoint::max();
    std::optional<Error> m_outcome; ///< while releasing
    int m_attempt = 0;
    int m_lostSignOns = 0; ///< since the last association
    int m_lostSteps = 0;   ///< since the last answer
    bool m_onceAssociated = false;
    bool m_heard = false; ///< a byte came since the sign-on began
    bool m_cancelWanted = false;
    // The prologue
    bool m_asking = false;         ///< the session is its
    bool m_asked = false;          ///< its answers are taken
    bool m_counterRefused = false; ///< and so it is due, whatever it says itself
    std::vector<Result<dlms::Data>> m_answers;
};

} // namespace metersmith::services

#endif
