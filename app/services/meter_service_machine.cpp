// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/meter_service_machine.h"
#include "app/services/default_family.h"
#include "app/services/emulator/emulator_transport.h"
#include "app/services/line/port_transport.h"
#include "app/services/session/session_factory.h"

namespace metersmith::services
{

namespace
{

MeterService::State toServiceState(JobRunner::State state)
{
    switch (state) {
    case JobRunner::State::Opening:
        return MeterService::State::Opening;
    case JobRunner::State::SigningOn:
        return MeterService::State::SigningOn;
    case JobRunner::State::Working:
        return MeterService::State::Working;
    case JobRunner::State::Releasing:
        return MeterService::State::Releasing;
    case JobRunner::State::Idle:
        break;
    }
    return MeterService::State::Idle;
}

/// Where defaults come from before the meter has said what it is.
typecodes::AccessDefaults accessDefaults(const ConnectionSettings& settings)
{
    const auto& catalogue = typecodes::Catalogue::installed();
    if (settings.port.kind == PortKind::Emulator && !settings.port.stateFolder) {
        if (const auto family = catalogue.family(settings.port.target))
            return (*family)->access;
    }
    const auto* family = defaultFamily(catalogue);
    return family ? family->access : typecodes::AccessDefaults();
}

} // namespace

void MeterService::Private::setState(State newState)
{
    if (state == newState)
        return;
    state = newState;
    emit q->stateChanged(newState);
}

/// An operation that cannot begin still answers after it returned.
void MeterService::Private::failLater(const Error& error)
{
    setState(State::Opening);
    QMetaObject::invokeMethod(
        q,
        [this, error] {
            setState(State::Idle);
            emit q->failed(error);
        },
        Qt::QueuedConnection);
}

Result<std::unique_ptr<transport::Transport>> MeterService::Private::makeTransport() const
{
    if (settings.port.kind == PortKind::Emulator)
        return std::make_unique<EmulatorTransport>(emulated,
                                                   QString::fromStdString(settings.port.target),
                                                   directHdlcLine, settings.port.line);
    return makePortTransport(settings.port);
}

typecodes::AccessDefaults MeterService::Private::accessNow() const
{
    return emulated && settings.port.kind == PortKind::Emulator
               ? (*emulated)->meter().family().access
               : accessDefaults(settings);
}

std::optional<HandedKeys> MeterService::Private::handedNow() const
{
    if (!emulated || settings.port.kind != PortKind::Emulator)
        return {};
    return (*emulated)->handedKeys(settings.client.value_or(accessNow().client));
}

void MeterService::Private::runJob(
    std::unique_ptr<Job> newJob, std::function<void(const Job&, const std::optional<Error>&)> done)
{
    Q_ASSERT(state == State::Idle);
    const auto handed = handedNow();
    auto factory = makeSessionFactory(q->settingsNow(), accessNow(), handed ? &*handed : nullptr);
    if (!factory) {
        failLater(factory.error());
        return;
    }
    auto* typed = newJob.get();
    job = std::move(newJob);
    pump(std::make_unique<SessionMachine>(*std::move(factory), *job, sessionLimits(settings)),
         [this, typed, done](const std::optional<Error>& error) {
             const std::unique_ptr<Job> kept = std::move(job);
             done(*typed, error);
         });
}

void MeterService::Private::pump(std::unique_ptr<Conversation> conversation,
                                 std::function<void(const std::optional<Error>&)> done)
{
    auto transport = makeTransport();
    if (!transport) {
        failLater(transport.error());
        return;
    }
    runner = std::make_unique<JobRunner>(*std::move(transport), std::move(conversation));
    if (!settings.traceFile.empty()) {
        const auto recording = runner->recordTo(QString::fromStdString(settings.traceFile), traced);
        if (!recording) {
            failLater(recording.error());
            return;
        }
        traced = true;
    }
    traceLog->begin();
    connect(runner.get(), &JobRunner::sending, traceLog,
            [log = traceLog](const Bytes& bytes) { log->sent(bytes); });
    connect(runner.get(), &JobRunner::receiving, traceLog,
            [log = traceLog](const Bytes& bytes) { log->received(bytes); });
    connect(runner.get(), &JobRunner::progressed, q, &MeterService::progressed);
    connect(runner.get(), &JobRunner::noted, q, &MeterService::noted);
    connect(runner.get(), &JobRunner::linkQualityChanged, q, &MeterService::linkQualityChanged);
    connect(runner.get(), &JobRunner::lineLearnt, q,
            [this](const LineKnowledge& known) { lines.learnt(settings.port, known); });
    connect(runner.get(), &JobRunner::stateChanged, q, [this](JobRunner::State runnerState) {
        if (runnerState != JobRunner::State::Idle)
            setState(toServiceState(runnerState));
    });
    connect(runner.get(), &JobRunner::finished, q,
            [this, done = std::move(done)](const std::optional<Error>& error) {
                // We are inside a signal of the runner, and `done` may begin the next operation.
                runner.release()->deleteLater();
                const std::optional<Error> outcome = error;
                setState(State::Idle);
                done(outcome);
            });
    setState(State::Opening);
    runner->start();
}

} // namespace metersmith::services
