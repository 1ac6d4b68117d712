// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/meter_service.h"

#include "app/services/jobs/clock.h"
#include "app/services/jobs/plan.h"
#include "app/services/jobs/read_registers.h"
#include "app/services/jobs/write.h"
#include "app/services/meter_service_machine.h"

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

} // namespace

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
