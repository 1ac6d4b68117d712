// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/job_runner.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace metersmith::services
{

namespace
{

Q_LOGGING_CATEGORY(lcRunner, "metersmith.job", QtWarningMsg)

/// A transport that does not report closed() in this time is not waited for.
constexpr auto closeLimit = std::chrono::seconds(2);

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

JobRunner::JobRunner(std::unique_ptr<transport::Transport> transport, SessionFactory factory,
                     Job& job, SessionLimits limits, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_machine(std::move(factory), job, limits)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_closeLimit.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { carryOut(m_machine.wokenAt(now())); });
    connect(&m_closeLimit, &QTimer::timeout, this, &JobRunner::closed);
    connect(m_transport.get(), &transport::Transport::opened, this, [this] {
        m_transportOpen = true;
        if (m_finished) { // cancelled while the port was opening
            m_transport->close();
            return;
        }
        qCInfo(lcRunner).noquote() << "opened" << m_transport->description();
        carryOut(m_machine.start(now()));
    });
    connect(m_transport.get(), &transport::Transport::received, this, [this](const Bytes& bytes) {
        m_trace.received(bytes, sinceStart());
        emit receiving(bytes);
        carryOut(m_machine.received(bytes, now()));
    });
    connect(m_transport.get(), &transport::Transport::failed, this, [this](const Error& error) {
        m_transportOpen = false;
        carryOut(m_machine.transportFailed(error, now()));
        closed();
    });
    connect(m_transport.get(), &transport::Transport::closed, this, &JobRunner::closed);
}

JobRunner::~JobRunner()
{
    m_transport->disconnect(this);
}

Result<> JobRunner::recordTo(const QString& file, bool more)
{
    return m_trace.open(file, m_transport->description(), more);
}

void JobRunner::start()
{
    m_started = now();
    setState(State::Opening);
    m_transport->open();
}

void JobRunner::cancel()
{
    if (m_state == State::Opening) {
        carryOut(m_machine.transportFailed(
            {ErrorCode::Cancelled, {}, "cancelled while the port was opening", {}}, now()));
        return;
    }
    carryOut(m_machine.cancel(now()));
}

void JobRunner::carryOut(const SessionEffects& effects)
{
    for (const auto& effect : effects) {
        if (const auto* send = std::get_if<Send>(&effect)) {
            m_trace.sent(send->bytes, sinceStart());
            emit sending(send->bytes);
            m_transport->send(send->bytes);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            carryOut(*wake);
        } else if (const auto* phase = std::get_if<PhaseChanged>(&effect)) {
            setState(phase->phase == Phase::SigningOn ? State::SigningOn
                     : phase->phase == Phase::Working ? State::Working
                                                      : State::Releasing);
        } else if (const auto* progress = std::get_if<Progressed>(&effect)) {
            carryOut(*progress);
        } else if (const auto* fault = std::get_if<Noted>(&effect)) {
            qCInfo(lcRunner).noquote()
                << "healed:" << QString::fromStdString(toString(fault->error));
            emit noted(fault->error);
        } else if (const auto* end = std::get_if<Finished>(&effect)) {
            m_wake.stop();
            m_finished = *end;
            m_closeLimit.start(closeLimit);
            m_transport->close();
            if (!m_transportOpen)
                QMetaObject::invokeMethod(this, &JobRunner::closed, Qt::QueuedConnection);
        }
    }
}

void JobRunner::carryOut(const Progressed& progress)
{
    emit progressed(progress.done, progress.total,
                    progress.text.empty()
                        ? QString()
                        : QCoreApplication::translate("services", progress.text.c_str()));
}

void JobRunner::carryOut(const WakeAt& wake)
{
    if (wake.at == TimePoint::max()) {
        m_wake.stop();
        return;
    }
    using std::chrono::milliseconds;
    // Rounded up, so that the deadline has passed when the timer fires.
    const auto wait = std::chrono::ceil<milliseconds>(wake.at - now());
    m_wake.start(std::max(wait, milliseconds(0)));
}

void JobRunner::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void JobRunner::closed()
{
    if (m_reported)
        return;
    if (!m_finished) { // the transport closed by itself
        carryOut(m_machine.transportFailed(
            {ErrorCode::LinkLost, {}, "the port was closed from the other side", {}}, now()));
        if (!m_finished)
            m_finished = Finished{Error{ErrorCode::LinkLost, {}, "the port was closed", {}}};
    }
    m_reported = true;
    m_closeLimit.stop();
    m_wake.stop();
    m_trace.close();
    setState(State::Idle);
    emit finished(m_finished->error);
}

std::chrono::milliseconds JobRunner::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_started);
}

} // namespace metersmith::services
