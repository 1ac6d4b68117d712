// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_METER_RUNNER_H
#define METERSMITH_APP_CLI_METER_RUNNER_H

#include "app/cli/command_context.h"
#include "app/services/meter_service.h"

#include <functional>

namespace metersmith::cli
{

/// One meter, asked one thing after the other. Each member runs the process's event loop until the
/// service has its result; Ctrl-C cancels it politely. Progress goes to the console.
class MeterRunner
{
public:
    explicit MeterRunner(CommandContext& context);

    /// Takes the connection options; `address` in place of --port. Errors: connectionSettings().
    Result<> connect(const std::string& address = {});

    // Each: the errors of services::MeterService's operation of that name, and Cancelled.
    Result<services::MeterIdentity> identify();
    Result<typecodes::MeterConfiguration> readConfiguration(const std::vector<std::string>& groups);
    Result<std::vector<services::RegisterValue>> readRegisters();
    Result<services::Readout> readout(const services::ReadoutOptions& options);
    /// `attempted` is told of each attempt when it is over.
    Result<services::Diagnosis>
    diagnose(const std::function<void(const services::Attempt&)>& attempted);
    Result<services::ClockReading> readClock();
    Result<services::ClockReading> setClock();
    Result<services::WritePlan> plan(const typecodes::MeterConfiguration& wanted,
                                     const std::vector<std::string>& groups);
    Result<services::WriteReport> apply(const services::WritePlan& plan);
    Result<std::vector<services::CosemValue>> get(const std::vector<std::string>& references,
                                                  const services::ProfileSelection& selection = {});
    Result<services::CosemValue> set(const std::string& reference, const std::string& notation);
    Result<services::CosemValue> action(const std::string& reference, const std::string& notation);
    Result<services::CosemValue> carrySigned(const services::SignedCommand& command);
    Result<std::vector<services::ObjectListEntry>> listObjects();
    Result<services::ObjectReadout> readAll(const services::ReadAllOptions& options);

private:
    template <typename Value, typename Signal, typename Start>
    Result<Value> run(Signal signal, Start start);

    template <typename Value>
    Result<Value> asUsage(Result<Value> result) const;

    CommandContext& m_context;
    services::MeterService m_service;
    bool m_wentOut = false; ///< the operation came as far as the port
};

} // namespace metersmith::cli

#endif
