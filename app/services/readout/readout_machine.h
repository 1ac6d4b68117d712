// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_READOUT_READOUT_MACHINE_H
#define METERSMITH_SERVICES_READOUT_READOUT_MACHINE_H

#include "app/services/readout/readout_settings.h"
#include "app/services/readout/register_tasks.h"
#include "app/services/session/conversation.h"
#include "iec62056_21/client_session.h"
#include "protocol/line_echo.h"

namespace metersmith::services
{

/// One data readout, telegram, or visit in programming mode (IEC 62056-21), of any maker's meter.
/// A cancel leaves programming mode with B0, under a deadline; between a write and its read-back
/// it waits. Sans-IO.
class ReadoutMachine : public Conversation
{
public:
    /// `journal`: where writes are journalled; may be null if nothing is written.
    explicit ReadoutMachine(ReadoutSettings settings, std::unique_ptr<JournalSink> journal = {});

    SessionEffects start(TimePoint now) override;
    SessionEffects received(BytesView bytes, TimePoint now) override;
    void damaged(int characters) override;
    SessionEffects wokenAt(TimePoint now) override;
    SessionEffects cancel(TimePoint now) override;
    SessionEffects transportFailed(const Error& error, TimePoint now) override;
    bool isFinished() const override { return m_state == State::Finished; }

    /// What has come; complete once Finished came without an error.
    const Readout& readout() const { return m_readout; }

private:
    enum class State : std::uint8_t { Idle, SigningOn, Working, Releasing, Finished };

    SessionEffects run(const iec62056_21::ClientEffects& effects, TimePoint now);
    void take(const iec62056_21::ClientEffect& effect, TimePoint now);
    void identified(const iec62056_21::Identified& meter, TimePoint now);
    void signingOnAgain(const iec62056_21::SigningOnAgain& again);
    void received(const iec62056_21::ReadoutReceived& received);
    void answered(const Result<std::string>& answer, TimePoint now);
    void nextCommand(TimePoint now);
    void setState(State state);
    void release(std::optional<Error> outcome, TimePoint now);
    void finish(std::optional<Error> error);
    void tellProgress(BytesView bytes);
    void learn();
    void later(const iec62056_21::ClientEffects& effects);
    bool isProgramming() const;

    ReadoutSettings m_settings;
    iec62056_21::ClientSession m_session;
    std::size_t m_damaged = 0; ///< characters of what is received next
    RegisterTasks m_tasks;
    LineEcho m_echo; ///< looks on: the session takes reflections away by itself
    State m_state = State::Idle;
    std::vector<iec62056_21::ClientEffect> m_pending;
    SessionEffects m_effects;
    Readout m_readout;
    TimePoint m_sessionWake = TimePoint::max();
    TimePoint m_deadline = TimePoint::max();
    std::optional<Error> m_outcome; ///< while releasing
    std::optional<bool> m_echoTold;
    bool m_passwordSent = false;
    bool m_cancelWanted = false;
    unsigned m_signOns = 1; ///< at most
    int m_lines = 0;
    int m_bytes = 0;
};

} // namespace metersmith::services

#endif
