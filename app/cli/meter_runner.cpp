// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meter_runner.h"

#include "app/cli/connection_options.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

QStringList toStringList(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const auto& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace

MeterRunner::MeterRunner(CommandContext& context)
    : m_context(context)
{
    QObject::connect(&m_service, &services::MeterService::progressed, &m_service,
                     [this](int done, int total, const QString& text) {
                         if (m_context.verbose() && total > 0)
                             m_context.console.line(
                                 QStringLiteral("[%1/%2] %3").arg(done).arg(total).arg(text));
                         else
                             m_context.console.progress(done, total, text);
                     });
    QObject::connect(
        &m_service, &services::MeterService::noted, &m_service, [this](const Error& error) {
            if (m_context.verbose())
                m_context.console.line(Texts::tr("healed by a retry: %1")
                                           .arg(QString::fromStdString(toString(error))));
        });
}

Result<> MeterRunner::connect(const std::string& address)
{
    const auto settings = connectionSettings(m_context, address);
    if (!settings)
        return fail(settings.error());
    m_service.setConnection(*settings);
    return {};
}

template <typename Value, typename Signal, typename Start>
Result<Value> MeterRunner::run(Signal signal, Start start)
{
    if (m_context.interrupts.received() != 0)
        return fail(ErrorCode::Cancelled, "command", "cancelled by the user");
    std::optional<Value> result;
    std::optional<Error> failure;
    QObject loop; // the connections end with this run
    // A result may be told before the port is closed: the loop ends when both have happened.
    const auto finishIfIdle = [this, &result, &failure] {
        if ((result || failure) && !m_service.isBusy())
            QCoreApplication::quit();
    };
    QObject::connect(&m_service, signal, &loop, [&result, finishIfIdle](const Value& value) {
        result = value;
        finishIfIdle();
    });
    QObject::connect(&m_service, &services::MeterService::failed, &loop,
                     [&failure, finishIfIdle](const Error& error) {
                         failure = error;
                         finishIfIdle();
                     });
    m_wentOut = false;
    using State = services::MeterService::State;
    QObject::connect(&m_service, &services::MeterService::stateChanged, &loop,
                     [this, finishIfIdle](State state) {
                         m_wentOut = m_wentOut || state == State::SigningOn;
                         finishIfIdle();
                     });
    QObject::connect(&m_context.interrupts, &Interrupts::interrupted, &loop, [this] {
        m_context.console.line(Texts::tr("Cancelling: leaving the meter …"));
        m_service.cancel();
    });
    QMetaObject::invokeMethod(&loop, start, Qt::QueuedConnection);
    QCoreApplication::exec();
    m_context.console.clearProgress();
    if (failure)
        return fail(*failure);
    if (!result)
        return fail(ErrorCode::Cancelled, "command", "the program was asked to end");
    return *std::move(result);
}

Result<services::MeterIdentity> MeterRunner::identify()
{
    return run<services::MeterIdentity>(&services::MeterService::identified,
                                        [this] { m_service.identify(); });
}

Result<typecodes::MeterConfiguration>
MeterRunner::readConfiguration(const std::vector<std::string>& groups)
{
    return run<typecodes::MeterConfiguration>(
        &services::MeterService::configurationRead,
        [this, &groups] { m_service.readConfiguration(toStringList(groups)); });
}

Result<std::vector<services::RegisterValue>> MeterRunner::readRegisters()
{
    return run<std::vector<services::RegisterValue>>(&services::MeterService::registersRead,
                                                     [this] { m_service.readRegisters(); });
}

Result<services::Readout> MeterRunner::readout(const services::ReadoutOptions& options)
{
    return run<services::Readout>(&services::MeterService::readoutDone,
                                  [this, &options] { m_service.readout(options); });
}

Result<services::Diagnosis>
MeterRunner::diagnose(const std::function<void(const services::Attempt&)>& attempted)
{
    QObject visit; // the connection ends with it
    QObject::connect(&m_service, &services::MeterService::attempted, &visit,
                     [&attempted](const services::Attempt& attempt) { attempted(attempt); });
    return run<services::Diagnosis>(&services::MeterService::diagnosed,
                                    [this] { m_service.diagnose(); });
}

Result<services::ClockReading> MeterRunner::readClock()
{
    return run<services::ClockReading>(&services::MeterService::clockRead,
                                       [this] { m_service.readClock(); });
}

Result<services::ClockReading> MeterRunner::setClock()
{
    return run<services::ClockReading>(&services::MeterService::clockRead,
                                       [this] { m_service.setClock(); });
}

Result<services::WritePlan> MeterRunner::plan(const typecodes::MeterConfiguration& wanted,
                                              const std::vector<std::string>& groups)
{
    return run<services::WritePlan>(&services::MeterService::planned, [this, &wanted, &groups] {
        m_service.plan(wanted, toStringList(groups));
    });
}

Result<services::WriteReport> MeterRunner::apply(const services::WritePlan& plan)
{
    return run<services::WriteReport>(&services::MeterService::written,
                                      [this, &plan] { m_service.apply(plan); });
}

/// A reference or value that was refused before the port was opened is wrong usage, no document.
template <typename Value>
Result<Value> MeterRunner::asUsage(Result<Value> result) const
{
    if (!result && !m_wentOut &&
        (result.error().code == ErrorCode::Malformed ||
         result.error().code == ErrorCode::OutOfRange))
        result.error().code = ErrorCode::Usage;
    return result;
}

Result<std::vector<services::CosemValue>>
MeterRunner::get(const std::vector<std::string>& references,
                 const services::ProfileSelection& selection)
{
    return asUsage(run<std::vector<services::CosemValue>>(
        &services::MeterService::valuesRead,
        [this, &references, &selection] { m_service.get(toStringList(references), selection); }));
}

Result<services::CosemValue> MeterRunner::set(const std::string& reference,
                                              const std::string& notation)
{
    return asUsage(
        run<services::CosemValue>(&services::MeterService::valueSet, [this, &reference, &notation] {
            m_service.set(QString::fromStdString(reference), QString::fromStdString(notation));
        }));
}

Result<services::CosemValue> MeterRunner::action(const std::string& reference,
                                                 const std::string& notation)
{
    return asUsage(run<services::CosemValue>(
        &services::MeterService::actionDone, [this, &reference, &notation] {
            m_service.action(QString::fromStdString(reference), QString::fromStdString(notation));
        }));
}

Result<services::CosemValue> MeterRunner::carrySigned(const services::SignedCommand& command)
{
    return run<services::CosemValue>(&services::MeterService::actionDone,
                                     [this, &command] { m_service.carrySigned(command); });
}

Result<services::ObjectReadout> MeterRunner::readAll(const services::ReadAllOptions& options)
{
    return run<services::ObjectReadout>(&services::MeterService::allRead,
                                        [this, &options] { m_service.readAll(options); });
}

Result<std::vector<services::ObjectListEntry>> MeterRunner::listObjects()
{
    return run<std::vector<services::ObjectListEntry>>(&services::MeterService::objectsListed,
                                                       [this] { m_service.listObjects(); });
}

} // namespace metersmith::cli
