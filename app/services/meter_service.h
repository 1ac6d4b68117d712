// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_METER_SERVICE_H
#define METERSMITH_APP_SERVICES_METER_SERVICE_H

#include "app/services/doctor/diagnosis.h"
#include "app/services/keys/signed_command.h"
#include "app/services/line/connection_settings.h"
#include "app/services/line/link_quality.h"
#include "app/services/meter_values.h"
#include "app/services/objects/object_values.h"
#include "app/services/readout/readout_values.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace metersmith::services
{

class Conversation;
class Job;

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
    /// Any attributes, several in one request: "3:1.1.1.8.0.255:2", "3:1.1.1.8.0.255:*" for all
    /// attributes of the class. A selection is for the buffers of profiles among them.
    void get(const QStringList& references,
             const metersmith::services::ProfileSelection& selection = {});
    void set(const QString& reference, const QString& notation);
    /// Invokes a method once; `notation` is its parameter, "" for none.
    void action(const QString& reference, const QString& notation = {});
    /// Carries a signed command to the meter it is meant for, once; ends as action() does.
    void carrySigned(const metersmith::services::SignedCommand& command);
    void listObjects();
    /// All that this client may read, passwords and keys left out.
    void readAll(const metersmith::services::ReadAllOptions& options = {});

    /// The data readout of IEC 62056-21, or single registers in programming mode; of any maker's
    /// meter.
    void readout(const metersmith::services::ReadoutOptions& options = {});
    /// Finds out how the meter on the line talks, or what keeps it from talking.
    void diagnose();

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
    /// The method was carried out; the value is what it returned (notation "" for nothing).
    void actionDone(const metersmith::services::CosemValue& returned);
    void objectsListed(const std::vector<metersmith::services::ObjectListEntry>& objects);
    void allRead(const metersmith::services::ObjectReadout& readout);
    /// What readAll() had read when it ended early; failed() follows.
    void partlyRead(const metersmith::services::ObjectReadout& readout);
    void readoutDone(const metersmith::services::Readout& readout);
    /// One attempt of the doctor is over.
    void attempted(const metersmith::services::Attempt& attempt);
    void diagnosed(const metersmith::services::Diagnosis& diagnosis);
    /// During every operation, about ten times a second at most.
    void linkQualityChanged(const metersmith::services::LinkQuality& quality);
    void failed(const metersmith::Error& error);

private:
    /// Runs a job; `done` gets it back when the port is closed.
    void start(std::unique_ptr<Job> job,
               std::function<void(const Job&, const std::optional<Error>&)> done);
    /// Runs a conversation that is no COSEM job; `done` is told when the port is closed, while
    /// the conversation is still there.
    void converse(std::unique_ptr<Conversation> conversation,
                  std::function<void(const std::optional<Error>&)> done);
    /// The settings, with what is known of the line by now.
    ConnectionSettings settingsNow() const;
    /// An operation that cannot begin still answers after it returned.
    void failLater(const Error& error);
    /// The family whose words name objects: the emulated meter's, or the one last identified.
    const typecodes::Family* namingFamily() const;

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::services

#endif
