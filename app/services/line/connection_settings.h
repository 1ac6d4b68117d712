// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_CONNECTION_SETTINGS_H
#define METERSMITH_SERVICES_LINE_CONNECTION_SETTINGS_H

#include "protocol/line_model.h"
#include "protocol/result.h"
#include "protocol/secret.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace metersmith::services
{

enum class PortKind { Serial, Tcp, Emulator, Replay, Udp, Usb };
enum class Framing { Hdlc, Wrapper };
/// How the conversation on a serial line begins.
enum class LineProtocol {
    Auto,  ///< direct HDLC, and where that stays unanswered the sign-on of mode E
    Hdlc,  ///< direct HDLC ("HDLC ab initio")
    ModeC, ///< IEC 62056-21 alone: readout and registers; no COSEM
    ModeE, ///< IEC 62056-21 sign-on at 300 7E1, then HDLC
};
/// Whether the head reflects what is sent.
enum class Echo { Auto, On, Off };

/// Who makes the parity of 7E1 on a serial port.
enum class PortParity {
    Auto, ///< the port; software where it refuses
    Even, ///< the port alone
    None, ///< software: the port stays at 8N1
};

/// "auto", "hdlc", "mode-c", "mode-e", as `--protocol` has them.
std::optional<LineProtocol> lineProtocol(std::string_view word);
std::string_view name(LineProtocol protocol);
/// "auto", "even", "none", as `--parity` has them.
std::optional<PortParity> portParity(std::string_view word);

/// Where a meter is reached, as `--port` names it.
struct PortAddress {
    PortKind kind = PortKind::Emulator;
    std::string target;              ///< device path, host, family or state folder, file
    int tcpPort = 0;                 ///< tcp and udp
    Framing framing = Framing::Hdlc; ///< tcp: default Wrapper; udp: always; all others HDLC
    int baud = 9600;
    Echo echo = Echo::Auto;
    PortParity parity = PortParity::Auto; ///< serial
    bool stateFolder = false;             ///< emulator: target is a folder, not a family
    LineSpec line = {};                   ///< emulator: what the line to it is like

    /// Reads "serial:/dev/ttyUSB0?baud=9600&echo=on&parity=none", "usb:1-2.3" (a head without a
    /// kernel driver, by its USB path), "tcp:HOST:PORT?framing=hdlc", "udp:HOST:PORT",
    /// "emulator:FAMILY?line=paced,noise=1e-4", "emulator:DIR", "replay:FILE"; "serial:auto" takes
    /// the only optical head found. Errors: Usage, naming the part that is wrong and the forms that
    /// exist.
    static Result<PortAddress> parse(const std::string& text);
    std::string toString() const;
    /// Whether the line's speed can be changed during a conversation, or need not be: not over a
    /// network.
    bool hasSpeed() const { return kind != PortKind::Tcp && kind != PortKind::Udp; }

    friend bool operator==(const PortAddress&, const PortAddress&) = default;
};

/// What earlier conversations have learnt of a line.
struct LineKnowledge {
    std::optional<LineProtocol> protocol; ///< that the meter answered: Hdlc or ModeE
    std::optional<bool> echo;             ///< whether the head reflects what is sent
    friend bool operator==(const LineKnowledge&, const LineKnowledge&) = default;
};

/// How to sign on. What is not given comes from the family's data.
struct ConnectionSettings {
    PortAddress port;
    std::optional<int> client;
    std::optional<int> serverLogical;
    std::optional<int> serverPhysical;
    /// "none", "lls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256", "hls-ecdsa"
    std::optional<std::string> mechanism;
    std::optional<Secret> password;
    std::chrono::milliseconds answerTimeout{1500};
    int retries = 3;
    std::chrono::seconds jobLimit{1800}; ///< a whole load profile takes 700 s at 9600 baud
    LineProtocol protocol = LineProtocol::Auto;
    LineKnowledge known = {}; ///< filled in by MeterService; an echo named in the address wins
    bool shortNames = false;  ///< the meter is read by short names, not logical names
    std::string traceFile;    ///< "" for none; no passwords in it

    // Ciphering. Not given: what the family's data say for the client, both kinds of protection
    // with hls-gmac, none otherwise.
    std::string keyFile;                   ///< key_file.h; "" for none
    std::optional<std::string> protection; ///< "none", "auth", "encrypt", "both"
    std::optional<std::string> ciphering;  ///< "global", "dedicated", "general-global", …
    std::optional<std::string> ownTitle;   ///< 16 hex digits; else this installation's own
    bool pendingKeys = false; ///< with the keys that a change under way may have put into the meter
    std::optional<std::string> meterTitle; ///< 16 hex digits, to choose among several meters
};

/// Whether the mechanism, protection, ciphering and titles of the settings are ones that exist.
/// Errors: Usage, naming the option and what there is.
Result<> checkNames(const ConnectionSettings& settings);
/// Whether the protocol can be spoken over the port. Errors: Usage.
Result<> checkProtocol(const ConnectionSettings& settings);

} // namespace metersmith::services

#endif
