// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_EMULATOR_SERVER_H
#define METERSMITH_SERVICES_EMULATOR_EMULATOR_SERVER_H

#include "protocol/line_model.h"
#include "protocol/result.h"
#include "typecodes/configuration.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace metersmith::services
{

/// How `emulate` serves its meters.
struct EmulatorOptions {
    QString family;       ///< or stateFolder of an existing meter
    QString stateFolder;  ///< "": permanent memory lives in the process only
    QString ptyLink;      ///< path of a link to the pseudo-terminal; "": none
    int tcpPort = 0;      ///< 0: none
    bool tcpHdlc = false; ///< HDLC instead of wrapper over TCP
    int udpPort = 0;      ///< wrapper; 0: none
    int count = 1;        ///< meters; further ones get serial+1, link-2, port+1, folder-2 …
    double speed = 1.0;   ///< meter seconds per second
    std::optional<typecodes::MeterConfiguration> configuration; ///< of a new meter (`--load`)
    QString serial;                                             ///< 8 digits; "" for the default
    QString keyFile;          ///< keys of new meters; "": random ones
    QString keysOut;          ///< where the keys of all meters are written (mode 0600); "": nowhere
    bool encrypted = false;   ///< new meters let nobody in without keys, but the public client
    QStringList signers = {}; ///< "TITLE=FILE": whose signed commands new meters obey
    LineSpec line = {};       ///< how good the line to the pseudo-terminal is
};

/// Serves emulated meters on pseudo-terminals, TCP and UDP ports until stopped.
class EmulatorServer : public QObject
{
    Q_OBJECT

public:
    explicit EmulatorServer(QObject* parent = nullptr);
    ~EmulatorServer() override;

    /// Starts all; on success every port listens. Errors: those of the meter's start, PortBusy,
    /// PortFailed, FileUnwritable.
    Result<> start(const EmulatorOptions& options);
    void stop();
    /// One line for people per meter: "28000001 on /dev/pts/3 (./head)".
    QStringList listening() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::services

#endif
