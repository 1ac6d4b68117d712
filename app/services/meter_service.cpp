// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/meter_service.h"

#include "app/services/default_family.h"
#include "app/services/emulator_transport.h"
#include "app/services/job_runner.h"
#include "app/services/jobs/clock.h"
#include "app/services/jobs/plan.h"
#include "app/services/jobs/read_registers.h"
#include "app/services/jobs/write.h"
#include "app/services/line_memory.h"
#include "app/services/port_transport.h"
#include "app/services/service_glass.h"
#include "app/services/session_factory.h"
#include "app/services/trace_log.h"

#include <QCoreApplication>

namespace metersmith::services
{

namespace
{

std::set<std::string> toSet(const QStringList& groups)
{
    std::set<std::string> set;
    for (const auto& group : groups)
        set.insert(group.toStdString());
    return set;
}

std::chrono::milliseconds utcNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch());
}

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

class MeterService::Private
{
public:
    explicit Private(MeterService* service)
        : q(service)
        , glass(new ServiceGlass(service))
        , traceLog(new TraceLog(service))
    {
    }

    /// Runs a job; `done` gets it back when the port is closed.
    template <class J>
    void run(std::unique_ptr<J> newJob,
             std::function<void(const J&, const std::optional<Error>&)> done);
    void pump(std::unique_ptr<Conversation> conversation,
              std::function<void(const std::optional<Error>&)> done);
    void setState(State newState);
    void failLater(const Error& error);
    Result<std::unique_ptr<transport::Transport>> makeTransport() const;

    MeterService* q;
    ServiceGlass* glass;
    TraceLog* traceLog;
    ConnectionSettings settings;
    LineMemory lines;
    State state = State::Idle;
    Result<std::shared_ptr<EmulatedMeter>> emulated =
        fail(ErrorCode::PortNotFound, "port", "no meter was chosen");
    std::unique_ptr<Job> job;
    std::unique_ptr<JobRunner> runner;
    std::unique_ptr<FileJournal> journal;
    bool traced = false;
    std::string lastFamily; ///< of the meter that was identified last
};

MeterService::MeterService(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

MeterService::~MeterService()
{
    d->runner.reset();
}

void MeterService::setConnection(const ConnectionSettings& settings)
{
    Q_ASSERT(!isBusy());
    const bool samePort =
        settings.port == d->settings.port && d->glass->source() != Glass::Source::None;
    d->settings = settings;
    d->traced = false;
    if (samePort)
        return;
    d->glass->showNothing();
    d->lastFamily.clear();
    d->emulated = fail(ErrorCode::PortNotFound, "port", "no meter was chosen");
    if (settings.port.kind != PortKind::Emulator)
        return;
    EmulatedMeter::Options options;
    const QString target = QString::fromStdString(settings.port.target);
    (settings.port.stateFolder ? options.stateFolder : options.family) = target;
    d->emulated = EmulatedMeter::make(options);
    if (d->emulated)
        d->glass->showVirtual(*d->emulated);
}

const ConnectionSettings& MeterService::connection() const
{
    return d->settings;
}

MeterService::State MeterService::state() const
{
    return d->state;
}

QString MeterService::stateInWords() const
{
    switch (d->state) {
    case State::Idle:
        return tr("Ready");
    case State::Opening:
        return tr("Opening the port …");
    case State::SigningOn:
        return tr("Signing on …");
    case State::Working:
        return tr("Working …");
    case State::Releasing:
        return tr("Releasing the meter …");
    }
    return {};
}

Glass* MeterService::glass() const
{
    return d->glass;
}

TraceLog* MeterService::traceLog() const
{
    return d->traceLog;
}

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

template <class J>
void MeterService::Private::run(std::unique_ptr<J> newJob,
                                std::function<void(const J&, const std::optional<Error>&)> done)
{
    Q_ASSERT(state == State::Idle);
    const auto access = emulated && settings.port.kind == PortKind::Emulator
                            ? (*emulated)->meter().family().access
                            : accessDefaults(settings);
    const auto handed = emulated && settings.port.kind == PortKind::Emulator
                            ? (*emulated)->handedKeys(settings.client.value_or(access.client))
                            : std::nullopt;
    auto factory = makeSessionFactory(q->settingsNow(), access, handed ? &*handed : nullptr);
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

void MeterService::identify()
{
    d->run<jobs::Identify>(std::make_unique<jobs::Identify>(),
                           [this](const jobs::Identify& job, const std::optional<Error>& error) {
                               if (error) {
                                   emit failed(*error);
                                   return;
                               }
                               d->glass->updateIdentity(job.identity());
                               d->lastFamily = job.identity().family;
                               emit identified(job.identity());
                           });
}

void MeterService::readConfiguration(const QStringList& groups)
{
    d->run<jobs::ReadConfiguration>(
        std::make_unique<jobs::ReadConfiguration>(toSet(groups)),
        [this](const jobs::ReadConfiguration& job, const std::optional<Error>& error) {
            if (error) {
                emit failed(*error);
                return;
            }
            d->glass->updateIdentity(job.identity());
            d->lastFamily = job.identity().family;
            d->glass->showTwin(job.configuration());
            emit configurationRead(job.configuration(), job.identity());
        });
}

void MeterService::readRegisters()
{
    d->run<jobs::ReadRegisters>(
        std::make_unique<jobs::ReadRegisters>(),
        [this](const jobs::ReadRegisters& job, const std::optional<Error>& error) {
            if (error) {
                emit failed(*error);
                return;
            }
            d->glass->updateValues(job.values());
            emit registersRead(job.values());
        });
}

void MeterService::readClock()
{
    d->run<jobs::Clock>(std::make_unique<jobs::Clock>(jobs::Clock::Task::Read, utcNow),
                        [this](const jobs::Clock& job, const std::optional<Error>& error) {
                            if (error)
                                emit failed(*error);
                            else
                                emit clockRead(job.reading());
                        });
}

void MeterService::setClock()
{
    d->run<jobs::Clock>(std::make_unique<jobs::Clock>(jobs::Clock::Task::Set, utcNow),
                        [this](const jobs::Clock& job, const std::optional<Error>& error) {
                            if (error)
                                emit failed(*error);
                            else
                                emit clockRead(job.reading());
                        });
}

void MeterService::plan(const typecodes::MeterConfiguration& wanted, const QStringList& groups)
{
    if (const auto checked = jobs::checkDocument(wanted); !checked) {
        d->failLater(checked.error());
        return;
    }
    d->run<jobs::Plan>(std::make_unique<jobs::Plan>(wanted, toSet(groups)),
                       [this](const jobs::Plan& job, const std::optional<Error>& error) {
                           if (error)
                               emit failed(*error);
                           else
                               emit planned(job.plan());
                       });
}

void MeterService::apply(const WritePlan& plan)
{
    for (const auto& item : plan.items) {
        if (!item.blocked)
            continue;
        d->failLater({ErrorCode::AccessDenied, "write " + item.path, item.blockedReason, {}});
        return;
    }
    if (const auto checked = jobs::checkDocument(plan.wanted); !checked) {
        d->failLater(checked.error());
        return;
    }
    const auto family = typecodes::Catalogue::installed().family(plan.family);
    if (!family) {
        d->failLater(family.error());
        return;
    }
    auto journal = FileJournal::create(plan.serial);
    if (!journal) {
        d->failLater(journal.error());
        return;
    }
    d->journal = *std::move(journal);
    d->run<jobs::Write>(std::make_unique<jobs::Write>(plan, **family, *d->journal),
                        [this](const jobs::Write& job, const std::optional<Error>& error) {
                            WriteReport report = job.report();
                            if (error && !report.error)
                                report.error = error;
                            emit written(report);
                        });
}

void MeterService::start(std::unique_ptr<Job> job,
                         std::function<void(const Job&, const std::optional<Error>&)> done)
{
    d->run<Job>(std::move(job), std::move(done));
}

void MeterService::converse(std::unique_ptr<Conversation> conversation,
                            std::function<void(const std::optional<Error>&)> done)
{
    d->pump(std::move(conversation), std::move(done));
}

ConnectionSettings MeterService::settingsNow() const
{
    ConnectionSettings settings = d->settings;
    settings.known = d->lines.known(settings.port);
    return settings;
}

void MeterService::failLater(const Error& error)
{
    d->failLater(error);
}

const typecodes::Family* MeterService::namingFamily() const
{
    const std::string id = d->settings.port.kind == PortKind::Emulator && d->emulated
                               ? (*d->emulated)->meter().family().id
                               : d->lastFamily;
    const auto family = typecodes::Catalogue::installed().family(id);
    return family ? *family : nullptr;
}

void MeterService::cancel()
{
    if (d->runner)
        d->runner->cancel();
}

} // namespace metersmith::services
