// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_METER_SERVICE_H
#define METERSMITH_APP_SERVICES_METER_SERVICE_H

#include "app/services/connection_settings.h"
#include "app/services/meter_values.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace metersmith::services
{

class Glass;
class TraceLog;

/// All that can be done with one meter. One operation at a time; each opens the port, signs on,
/// does its steps, releases politely and closes, and ends in exactly one of its result signal or
/// failed(). Owns the emulator when the port is an emulator.
class MeterService : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Opening, SigningOn, Working, Releasing };
    Q_ENUM(State)

    explicit MeterService(QObject* parent = nullptr);
    ~MeterService() override;

    /// Chooses the meter. Keeps what is known only if the port is the same. Not while busy.
    void setConnection(const ConnectionSettings& settings);
    const ConnectionSettings& connection() const;

    State state() const;
    bool isBusy() const { return state() != State::Idle; }
    QString stateInWords() const; ///< "Signing on …", translated

    /// The emulated or twin glass of the chosen meter; never null, lives as long as the service.
    Glass* glass() const;
    /// What passed on the line; never null, lives as long as the service.
    TraceLog* traceLog() const;

    // Operations; each returns at once. Precondition: not busy.
    void identify();
    /// Groups: "identity", "z", "ct", "display"; empty for all.
    void readConfiguration(const QStringList& groups = {});
    void readRegisters();
    void readClock();
    /// Sets the meter's clock to the computer's (UTC plus the meter's own offset), reads it back.
    void setClock();
    /// Reads what the document touches and compares; changes nothing.
    void plan(const metersmith::typecodes::MeterConfiguration& wanted,
              const QStringList& groups = {});
    /// Writes, reads back, compares, journals. A blocked plan is refused without a byte sent.
    void apply(const metersmith::services::WritePlan& plan);
    void get(const QStringList& references);
    void set(const QString& reference, const QString& notation);
    void listObjects();

    /// Asks the operation to stop: polite release under a deadline, then failed(Cancelled). Between
    /// a write and its read-back it waits for the read-back.
    void cancel();

signals:
    void stateChanged(metersmith::services::MeterService::State state);
    /// Steps done of steps known, and what is being done, in words. `total` may grow.
    void progressed(int done, int total, const QString& text);
    /// A fault that healed by a retry.
    void noted(const metersmith::Error& error);

    void identified(const metersmith::services::MeterIdentity& identity);
    void configurationRead(const metersmith::typecodes::MeterConfiguration& configuration,
                           const metersmith::services::MeterIdentity& identity);
    void registersRead(const std::vector<metersmith::services::RegisterValue>& values);
    void clockRead(const metersmith::services::ClockReading& clock);
    void planned(const metersmith::services::WritePlan& plan);
    /// Also when it ended early: the report then carries the error and each item's outcome.
    void written(const metersmith::services::WriteReport& report);
    void valuesRead(const std::vector<metersmith::services::CosemValue>& values);
    void valueSet(const metersmith::services::CosemValue& readBack);
    void objectsListed(const std::vector<metersmith::services::ObjectListEntry>& objects);
    void failed(const metersmith::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::services

#endif
