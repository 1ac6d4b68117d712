// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DOCTOR_H
#define METERSMITH_SERVICES_DOCTOR_DOCTOR_H

#include "app/services/doctor/doctor_verdict.h"
#include "protocol/line_echo.h"
#include "protocol/transport/secret_mask.h"

#include <functional>

namespace metersmith::services
{

/// The connection doctor: tries one way to reach the meter after the other (doctor_attempts.h)
/// until what came proves what is the matter (doctor_verdict.h). Each trial and the whole visit
/// have an end. What proves who we are leaves at most once. A port that cannot be opened is a
/// diagnosis, too: Finished carries an error only after a cancel, or where that error is none of
/// the port. Sans-IO.
class Doctor : public Conversation
{
public:
    /// `attempted` is told after each trial.
    explicit Doctor(DoctorCase theCase, std::function<void(const Attempt&)> attempted = {});
    ~Doctor() override;

    SessionEffects start(TimePoint now) override;
    SessionEffects received(BytesView bytes, TimePoint now) override;
    void damaged(int characters) override;
    SessionEffects wokenAt(TimePoint now) override;
    SessionEffects cancel(TimePoint now) override;
    SessionEffects transportFailed(const Error& error, TimePoint now) override;
    bool isFinished() const override { return m_state == State::Finished; }

    /// Complete once Finished came without an error.
    const Diagnosis& diagnosis() const { return m_diagnosis; }

    /// The whole visit is over by then, whatever the meter does.
    static constexpr std::chrono::seconds visitLimit{180};

private:
    enum class State : std::uint8_t { Idle, Trying, Settling, Finished };

    void run(const SessionEffects& effects, TimePoint now);
    void send(const Bytes& bytes, TimePoint now);
    void beginNext(TimePoint now);
    void begin(const TrialPlan& plan, TimePoint now);
    void trialEnded(std::optional<Error> error, TimePoint now);
    void settled(TimePoint now);
    void conclude(const Conclusion& conclusion);
    void finish(std::optional<Error> error);
    SessionEffects take();

    DoctorCase m_case;
    std::function<void(const Attempt&)> m_attempted;
    State m_state = State::Idle;
    TrialResults m_trials;
    TrialResult m_current;
    std::unique_ptr<Conversation> m_trial;
    LineEcho m_echo;
    transport::SecretMask m_mask;
    std::optional<bool> m_reflects;
    LineSettings m_line = directHdlcLine;
    bool m_lineSet = false;
    TimePoint m_trialBegan{};
    TimePoint m_lastSent{};
    TimePoint m_trialWake = TimePoint::max();
    TimePoint m_settledAt = TimePoint::max();
    TimePoint m_deadline = TimePoint::max();
    TimePoint m_giveUpAt = TimePoint::max(); ///< a trial that does not end after its cancel
    bool m_cancelled = false;
    bool m_late = false;
    SessionEffects m_effects;
    std::optional<TrialPlan> m_next; ///< once the line has been quiet for long enough
    Diagnosis m_diagnosis;
};

} // namespace metersmith::services

#endif
