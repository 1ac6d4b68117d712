// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_EMULATED_METER_H
#define METERSMITH_SERVICES_EMULATOR_EMULATED_METER_H

#include "app/services/line/connection_settings.h"
#include "app/services/session/session_security.h"
#include "dlms/server/server_session.h"
#include "meter_core/meter.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>

namespace metersmith::services
{

/// An emulated meter that lives in real time (or faster), in this process.
class EmulatedMeter : public QObject
{
    Q_OBJECT

public:
    struct Options {
        QString family;      ///< of a new meter; "" for defaultFamily()
        QString stateFolder; ///< "": permanent memory lives with the object
        double speed = 1.0;  ///< meter seconds per second
        std::optional<typecodes::MeterConfiguration> configuration; ///< of a new meter
        QString serial;         ///< of a new meter; "" for the default
        KeyFile keys;           ///< of a new meter; roles without are given random ones
        bool encrypted = false; ///< of a new meter: whoever has keys must use them
        std::vector<meter_core::CommandSigner> signers = {}; ///< of a new meter
    };
    /// A new meter, or the one that the state folder holds. Errors: UnknownFamily, those of
    /// Meter::manufacture and powerUp, PortBusy, FileUnwritable.
    static Result<std::shared_ptr<EmulatedMeter>> make(const Options& options);

    /// The meter, moved to the present.
    meter_core::Meter& meter();
    TimePoint meterTime() const; ///< now, on the meter's own (faster) clock
    /// The keys and counters of a client; nothing for a client without.
    std::optional<HandedKeys> handedKeys(int client);
    /// The keys of all roles, as a key file has them. Private keys of clients are there only if
    /// they were made here just now: the meter has but the public ones.
    MeterKeys keys();
    /// Until the glass next changes by itself.
    std::chrono::milliseconds untilDisplayChange();

signals:
    void used(); ///< a client did something: values, lists, clock may have changed

private:
    explicit EmulatedMeter(double speed);

    double m_speed = 1.0;
    TimePoint m_start;
    std::unique_ptr<meter_core::Meter> m_meter;
    std::map<std::string, Secret> m_clientSigning; ///< by role: made with the meter, not kept
    friend class MeterLine;
};

/// One line into an emulated meter: bytes in, bytes out, with a server session and its timer.
class MeterLine : public QObject
{
    Q_OBJECT

public:
    MeterLine(std::shared_ptr<EmulatedMeter> meter, Framing framing, QObject* parent = nullptr,
              const dlms::ServerSettings& settings = {});
    void take(BytesView bytes);
    /// Whether some client is associated on this line.
    bool isInUse() const { return m_session->hasAssociations(); }

signals:
    void answered(const metersmith::Bytes& bytes);
    void fellSilent(); ///< nobody has said anything for too long: who was associated is no more

private:
    void carryOut(const dlms::ServerEffects& effects);

    std::shared_ptr<EmulatedMeter> m_meter;
    std::unique_ptr<dlms::ServerSession> m_session;
    QTimer m_wake;
};

/// The server side of a family's link: its own addresses, HDLC or wrapper.
std::unique_ptr<dlms::Link> makeServerLink(const typecodes::Family& family, Framing framing);

} // namespace metersmith::services

#endif
