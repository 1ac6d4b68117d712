// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/readout/readout_settings.h"

#include "app/services/readout/register_tasks.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

using iec62056_21::Purpose;
using Mode = ReadoutOptions::Mode;

constexpr LineSettings modeDLine{2400, 7, Parity::Even, 1}; // IEC 62056-21, 6.4.5
constexpr LineSettings p1Line{115'200, 8, Parity::None, 1}; // DSMR P1 5.0.2, 5.12

/// Two more after the first: on a line with 0.1 % of the bits flipped, nearly every readout comes.
constexpr unsigned signOns = 3;

/// Speeds at which a meter may still be in programming mode, the usual ones first.
const std::vector<int> sessionSpeeds{9600, 4800, 2400, 19200, 1200, 300};

} // namespace

bool listens(ReadoutOptions::Mode mode)
{
    return mode == Mode::D || mode == Mode::P1;
}

bool programs(const ReadoutOptions& options)
{
    return !options.registers.empty() || !options.writes.empty();
}

iec62056_21::ClientSettings sessionSettings(const ReadoutSettings& settings)
{
    const auto& options = settings.options;
    iec62056_21::ClientSettings session;
    session.purpose = listens(options.mode) ? Purpose::Listen
                      : programs(options)   ? Purpose::Programming
                                            : Purpose::Readout;
    session.deviceAddress = options.deviceAddress.toStdString();
    session.fastestBaud = options.fastestBaud;
    session.changeBaud = settings.speedChanges && options.mode != Mode::A;
    session.blockCheck =
        options.sumCheck ? iec62056_21::BlockCheck::Sum : iec62056_21::BlockCheck::Xor;
    session.batteryWakeUp = options.batteryWakeUp;
    session.line = options.mode == Mode::D    ? modeDLine
                   : options.mode == Mode::P1 ? p1Line
                                              : signOnLine;
    session.answerTimeout = settings.answerTimeout;
    session.retries = settings.retries;
    session.echo = settings.echo;
    session.signOns = signOns;
    if (settings.speedChanges)
        session.wakeAt = sessionSpeeds;
    return session;
}

Result<ReadoutSettings> readoutSettings(const ConnectionSettings& connection,
                                        const ReadoutOptions& options)
{
    const auto usage = [](const char* where, const char* what) {
        return fail(ErrorCode::Usage, where, what);
    };
    if (connection.protocol == LineProtocol::Hdlc)
        return usage("--protocol hdlc", "a readout is IEC 62056-21; leave the option out");
    if (connection.port.kind == PortKind::Udp ||
        (connection.port.kind == PortKind::Tcp && connection.port.framing != Framing::Hdlc))
        return usage("port", "a readout goes over a serial line, or a converter to one: "
                             "tcp:HOST:PORT?framing=hdlc");
    if (programs(options) && options.mode != Mode::Auto && options.mode != Mode::C)
        return usage("mode", "registers are read and written in mode C alone");
    if (const auto checked = RegisterTasks::check(options); !checked)
        return fail(checked.error());
    ReadoutSettings settings;
    settings.options = options;
    settings.password = connection.password;
    settings.echo = connection.port.echo == Echo::Auto
                        ? connection.known.echo
                        : std::optional(connection.port.echo == Echo::On);
    // The meter has 1.5 s to react (6.4.4), and its first character takes its time.
    settings.answerTimeout = std::max<Duration>(connection.answerTimeout, settings.answerTimeout);
    settings.retries = static_cast<unsigned>(std::max(0, connection.retries));
    settings.limits.job = connection.jobLimit;
    settings.speedChanges = connection.port.hasSpeed();
    return settings;
}

} // namespace metersmith::services
