// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_METER_SERVICE_MACHINE_H
#define METERSMITH_APP_SERVICES_METER_SERVICE_MACHINE_H

#include "app/services/emulator/emulated_meter.h"
#include "app/services/glass/service_glass.h"
#include "app/services/jobs/job_runner.h"
#include "app/services/line/line_memory.h"
#include "app/services/meter_service.h"
#include "app/services/trace_log.h"
#include "app/services/write_journal.h"

namespace metersmith::services
{

/// The inside of MeterService: one conversation after another through its port.
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
             std::function<void(const J&, const std::optional<Error>&)> done)
    {
        runJob(std::move(newJob),
               [done = std::move(done)](const Job& ended, const std::optional<Error>& error) {
                   done(static_cast<const J&>(ended), error);
               });
    }
    void runJob(std::unique_ptr<Job> newJob,
                std::function<void(const Job&, const std::optional<Error>&)> done);
    void pump(std::unique_ptr<Conversation> conversation,
              std::function<void(const std::optional<Error>&)> done);
    void setState(State newState);
    void failLater(const Error& error);
    Result<std::unique_ptr<transport::Transport>> makeTransport() const;
    /// How to sign on where the settings do not say it; the keys of an emulated meter.
    typecodes::AccessDefaults accessNow() const;
    std::optional<HandedKeys> handedNow() const;

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

} // namespace metersmith::services

#endif
