// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_JOBS_JOB_RUNNER_H
#define METERSMITH_SERVICES_JOBS_JOB_RUNNER_H

#include "app/services/line/link_quality.h"
#include "app/services/session/session_machine.h"
#include "protocol/line_echo.h"
#include "protocol/transport/trace.h"
#include "protocol/transport/transport.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace metersmith::services
{

/// Pumps a conversation, a transport and a timer: the one place where a conversation meets the
/// event loop. One conversation per runner.
class JobRunner : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Opening, SigningOn, Working, Releasing };
    Q_ENUM(State)

    /// `job` must outlive the runner.
    JobRunner(std::unique_ptr<transport::Transport> transport, SessionFactory factory, Job& job,
              SessionLimits limits, QObject* parent = nullptr);
    JobRunner(std::unique_ptr<transport::Transport> transport,
              std::unique_ptr<Conversation> conversation, QObject* parent = nullptr);
    ~JobRunner() override;

    /// Records all bytes in `file`; `more` adds to what an earlier conversation recorded. Errors:
    /// FileUnwritable.
    Result<> recordTo(const QString& file, bool more = false);
    void start();
    /// Polite release under a deadline, then finished(Cancelled).
    void cancel();
    State state() const { return m_state; }

signals:
    void stateChanged(metersmith::services::JobRunner::State state);
    void progressed(int done, int total, const QString& text);
    void noted(const metersmith::Error& error);
    /// Bytes on their way, with what must not be recorded still in them: for a TraceLog.
    void sending(const metersmith::Bytes& bytes);
    void receiving(const metersmith::Bytes& bytes);
    void lineLearnt(const metersmith::services::LineKnowledge& known);
    /// At most ten times a second, and once more at the end.
    void linkQualityChanged(const metersmith::services::LinkQuality& quality);
    /// Exactly once, when the port is closed; no error if the job is done.
    void finished(const std::optional<metersmith::Error>& error);

private:
    void carryOut(const SessionEffects& effects);
    void carryOut(const Progressed& progress);
    void carryOut(const WakeAt& wake);
    void carryOut(const Finished& end);
    void send(BytesView bytes);
    void heard(const Bytes& bytes);
    void tellQuality();
    void setState(State state);
    void closed();
    std::chrono::milliseconds sinceStart() const;

    std::unique_ptr<transport::Transport> m_transport;
    std::unique_ptr<Conversation> m_conversation;
    transport::TraceWriter m_trace;
    QTimer m_wake;
    QTimer m_closeLimit;
    QTimer m_qualityPause;
    LinkQualityMeter m_quality;
    LineEcho m_echo; ///< for the times of answers alone
    Bytes m_sending; ///< by the effects under way
    LineSettings m_line = directHdlcLine;
    bool m_qualityChanged = false;
    State m_state = State::Idle;
    TimePoint m_started{};
    std::optional<Finished> m_finished;
    bool m_transportOpen = false;
    bool m_reported = false;
};

} // namespace metersmith::services

#endif
