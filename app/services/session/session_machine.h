// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_SESSION_SESSION_MACHINE_H
#define METERSMITH_SERVICES_SESSION_SESSION_MACHINE_H

#include "app/services/jobs/job.h"
#include "app/services/line/line_opening.h"
#include "app/services/session/conversation.h"

#include <functional>
#include <memory>
#include <type_traits>

namespace metersmith::services
{

/// What a client session begins on.
struct SignOn {
    int attempt = 0; ///< sign-ons of this conversation before, counted from 0
    LineSettings line = directHdlcLine;
    std::optional<bool> echo = {}; ///< whether the head reflects, if that is known
    /// How often the first frame is repeated, if not as often as any (line_opening.h).
    std::optional<unsigned> connectRetries = {};
};

/// Questions that the meter is asked in an association of their own, as a client that needs no
/// keys, before the real one: for counters and names that the keys depend on.
struct Prologue {
    std::function<dlms::ClientSession(const SignOn&)> session;
    std::vector<dlms::AttributeReference> questions;
    /// Gets one answer for each question. An error ends the conversation.
    std::function<Result<>(const std::vector<Result<dlms::Data>>& answers)> take;
    /// Before the first sign-on; else only once the meter has refused a counter.
    bool atFirst = false;
};

/// Makes the client session of each sign-on, and knows how its line is opened before.
class SessionFactory
{
public:
    using Make = std::function<dlms::ClientSession(const SignOn&)>;
    template <class F>
    requires std::is_invocable_r_v<dlms::ClientSession, F&, const SignOn&>
    SessionFactory(F make, std::shared_ptr<const Prologue> prologue = {},
                   LineOpeningSettings opening = {})
        : m_make(std::move(make))
        , m_prologue(std::move(prologue))
        , m_opening(std::move(opening))
    {
    }
    dlms::ClientSession operator()(const SignOn& signOn) const { return m_make(signOn); }
    const Prologue* prologue() const { return m_prologue.get(); }
    const LineOpeningSettings& opening() const { return m_opening; }

private:
    Make m_make;
    std::shared_ptr<const Prologue> m_prologue;
    LineOpeningSettings m_opening;
};

/// Carries a job through one conversation: sign on, its steps, release. Sans-IO. A link that is
/// lost is opened again (once, if it never stood), and the job goes on where it was. A cancel and
/// the time limit end in a polite release under a deadline; a cancel waits for the read-back of a
/// write.
class SessionMachine : public Conversation
{
public:
    /// `job` must outlive the machine.
    SessionMachine(SessionFactory factory, Job& job, SessionLimits limits);

    SessionEffects start(TimePoint now) override;
    SessionEffects received(BytesView bytes, TimePoint now) override;
    void damaged(int characters) override;
    SessionEffects wokenAt(TimePoint now) override;
    SessionEffects cancel(TimePoint now) override;
    SessionEffects transportFailed(const Error& error, TimePoint now) override;
    bool isFinished() const override { return m_state == State::Finished; }

private:
    enum class State { Idle, SigningOn, Working, Releasing, Finished };

    SessionEffects run(dlms::ClientEffects effects, TimePoint now);
    void take(const dlms::ClientEffect& effect, TimePoint now);
    void takeAsking(const dlms::ClientEffect& effect, TimePoint now);
    void askNext(TimePoint now);
    void asked(TimePoint now);
    bool mustAsk() const;
    void signOn(TimePoint now);
    void takeOpening(const LineOpening::Effects& effects, TimePoint now);
    void lineOpened(const LineOpening::Opened& opened, TimePoint now);
    void learn();
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
    LineOpening m_opening;
    LineProtocol m_protocol = LineProtocol::Hdlc; ///< of the way that was opened last
    LineKnowledge m_learnt;
    LineKnowledge m_told;
    std::optional<dlms::ClientSession> m_session;
    State m_state = State::Idle;
    std::vector<dlms::ClientEffect> m_pending;
    SessionEffects m_effects;
    Bytes m_partial; ///< of the answer that the lost session was bringing
    TimePoint m_sessionWake = TimePoint::max();
    TimePoint m_deadline = TimePoint::max();
    std::optional<Error> m_outcome; ///< while releasing
    int m_signOns = 0;              ///< begun, the prologue's apart
    int m_lostSignOns = 0;          ///< since the last association
    int m_lostSteps = 0;            ///< since the last answer or block
    int m_lostInAll = 0;            ///< steps, since the job has kept anything
    int m_kept = 0;                 ///< Job::progress() when a step was lost last
    int m_damaged = 0;              ///< characters of what is received next
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
