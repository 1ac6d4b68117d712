// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/jobs/job_runner.h"

#include "protocol/secret.h"
#include "protocol/uart.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace metersmith::services
{

namespace
{

Q_LOGGING_CATEGORY(lcRunner, "metersmith.job", QtWarningMsg)

/// A transport that does not report closed() in this time is not waited for.
constexpr auto closeLimit = std::chrono::seconds(2);

constexpr auto qualityPause = std::chrono::milliseconds(100);

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

} // namespace

JobRunner::JobRunner(std::unique_ptr<transport::Transport> transport, SessionFactory factory,
                     Job& job, SessionLimits limits, QObject* parent)
    : JobRunner(std::move(transport),
                std::make_unique<SessionMachine>(std::move(factory), job, limits), parent)
{
}

JobRunner::JobRunner(std::unique_ptr<transport::Transport> transport,
                     std::unique_ptr<Conversation> conversation, QObject* parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_conversation(std::move(conversation))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    m_closeLimit.setSingleShot(true);
    m_qualityPause.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { carryOut(m_conversation->wokenAt(now())); });
    connect(&m_closeLimit, &QTimer::timeout, this, &JobRunner::closed);
    connect(&m_qualityPause, &QTimer::timeout, this, &JobRunner::tellQuality);
    connect(m_transport.get(), &transport::Transport::opened, this, [this] {
        m_transportOpen = true;
        if (m_finished) { // cancelled while the port was opening
            m_transport->close();
            return;
        }
        qCInfo(lcRunner).noquote() << "opened" << m_transport->description();
        carryOut(m_conversation->start(now()));
    });
    connect(m_transport.get(), &transport::Transport::received, this, &JobRunner::heard);
    connect(m_transport.get(), &transport::Transport::damaged, this, [this](int characters) {
        m_quality.noted({ErrorCode::ChecksumMismatch, "line", "damaged characters"});
        m_qualityChanged = true;
        m_conversation->damaged(characters);
    });
    connect(m_transport.get(), &transport::Transport::failed, this, [this](const Error& error) {
        m_transportOpen = false;
        carryOut(m_conversation->transportFailed(error, now()));
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
        carryOut(m_conversation->transportFailed(
            {ErrorCode::Cancelled, {}, "cancelled while the port was opening", {}}, now()));
        return;
    }
    carryOut(m_conversation->cancel(now()));
}

void JobRunner::heard(const Bytes& bytes)
{
    m_trace.received(bytes, sinceStart());
    emit receiving(bytes);
    if (!m_echo.strip(bytes).empty()) {
        m_quality.received(now());
        m_qualityChanged = true;
        tellQuality();
    }
    carryOut(m_conversation->received(bytes, now()));
}

void JobRunner::send(BytesView bytes)
{
    const Bytes kept(bytes.begin(), bytes.end());
    m_trace.sent(kept, sinceStart());
    emit sending(kept);
    append(m_sending, kept);
    m_transport->send(kept);
}

void JobRunner::carryOut(const SessionEffects& effects)
{
    m_sending.clear();
    for (const auto& effect : effects) {
        if (const auto* bytes = std::get_if<Send>(&effect)) {
            send(bytes->bytes);
        } else if (const auto* line = std::get_if<SetLine>(&effect)) {
            m_line = line->line;
            m_transport->setLine(line->line);
        } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
            carryOut(*wake);
        } else if (const auto* phase = std::get_if<PhaseChanged>(&effect)) {
            setState(phase->phase == Phase::SigningOn ? State::SigningOn
                     : phase->phase == Phase::Working ? State::Working
                                                      : State::Releasing);
        } else if (const auto* progress = std::get_if<Progressed>(&effect)) {
            carryOut(*progress);
        } else if (const auto* learnt = std::get_if<LineLearnt>(&effect)) {
            emit lineLearnt(learnt->known);
        } else if (const auto* fault = std::get_if<Noted>(&effect)) {
            qCInfo(lcRunner).noquote()
                << "healed:" << QString::fromStdString(toString(fault->error));
            m_quality.noted(fault->error);
            m_qualityChanged = true;
            tellQuality();
            emit noted(fault->error);
        } else if (const auto* end = std::get_if<Finished>(&effect)) {
            carryOut(*end);
        }
    }
    if (m_sending.empty())
        return;
    m_echo.sent(m_sending);
    m_quality.sent(now() + characterTime(m_line) * m_sending.size());
    wipe(m_sending);
}

void JobRunner::carryOut(const Finished& end)
{
    m_wake.stop();
    m_finished = end;
    m_closeLimit.start(closeLimit);
    m_transport->close();
    if (!m_transportOpen)
        QMetaObject::invokeMethod(this, &JobRunner::closed, Qt::QueuedConnection);
}

/// Not more often than ten times a second: what changes meanwhile is told after the pause.
void JobRunner::tellQuality()
{
    if (!m_qualityChanged || m_qualityPause.isActive())
        return;
    m_qualityChanged = false;
    m_qualityPause.start(qualityPause);
    emit linkQualityChanged(m_quality.quality());
}

void JobRunner::carryOut(const Progressed& progress)
{
    QString text;
    if (!progress.text.empty())
        text = QCoreApplication::translate("services", progress.text.c_str());
    for (const int number : progress.numbers)
        text = text.arg(number);
    emit progressed(progress.done, progress.total, text);
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
        carryOut(m_conversation->transportFailed(
            {ErrorCode::LinkLost, {}, "the port was closed from the other side", {}}, now()));
        if (!m_finished)
            m_finished = Finished{Error{ErrorCode::LinkLost, {}, "the port was closed", {}}};
    }
    m_reported = true;
    m_closeLimit.stop();
    m_wake.stop();
    m_trace.close();
    m_qualityPause.stop();
    emit linkQualityChanged(m_quality.quality());
    setState(State::Idle);
    emit finished(m_finished->error);
}

std::chrono::milliseconds JobRunner::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now() - m_started);
}

} // namespace metersmith::services
