// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/connection_settings.h"

#include "protocol/line_settings.h"
#include "typecodes/family.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <charconv>
#include <map>

namespace metersmith::services
{

namespace
{

constexpr std::string_view place = "port address";
constexpr std::string_view forms =
    "forms: serial:/dev/ttyUSB0[?baud=9600&echo=auto|on|off&parity=auto|even|none], serial:auto, "
    "usb:PATH, "
    "tcp:HOST:PORT[?framing=wrapper|hdlc], udp:HOST:PORT, "
    "emulator:FAMILY[?line=paced,echo,noise=1e-4], "
    "emulator:STATE_DIR, replay:FILE";

tl::unexpected<Error> usage(const std::string& detail)
{
    return fail(ErrorCode::Usage, std::string(place), detail + "; " + std::string(forms));
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return value;
}

constexpr std::array echoWords{
    std::pair{std::string_view("auto"), Echo::Auto},
    std::pair{std::string_view("on"), Echo::On},
    std::pair{std::string_view("off"), Echo::Off},
};

constexpr std::array parityWords{
    std::pair{std::string_view("auto"), PortParity::Auto},
    std::pair{std::string_view("even"), PortParity::Even},
    std::pair{std::string_view("none"), PortParity::None},
};

constexpr std::array protocolWords{
    std::pair{std::string_view("auto"), LineProtocol::Auto},
    std::pair{std::string_view("hdlc"), LineProtocol::Hdlc},
    std::pair{std::string_view("mode-c"), LineProtocol::ModeC},
    std::pair{std::string_view("mode-e"), LineProtocol::ModeE},
};

using Options = std::map<std::string, std::string>;

/// Splits "a=1&b=2". Errors: Usage for a part without '='.
Result<Options> parseOptions(std::string_view text)
{
    Options options;
    while (!text.empty()) {
        const auto end = text.find('&');
        const auto part = text.substr(0, end);
        const auto equals = part.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return usage("option \"" + std::string(part) + "\" is not NAME=VALUE");
        options[std::string(part.substr(0, equals))] = part.substr(equals + 1);
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + 1);
    }
    return options;
}

Result<> applyOption(PortAddress& address, const std::string& name, const std::string& value)
{
    const bool line = address.kind == PortKind::Serial || address.kind == PortKind::Usb;
    if (name == "baud" && line) {
        const auto baud = wholeNumber(value);
        if (!baud || *baud < 50 || *baud > 4'000'000)
            return usage("baud=\"" + value + "\" is no baud rate (50 to 4000000)");
        address.baud = *baud;
        return {};
    }
    if (name == "echo" && line) {
        for (const auto& [word, echo] : echoWords) {
            if (value != word)
                continue;
            address.echo = echo;
            return {};
        }
        return usage("echo=\"" + value + "\" is none of auto, on, off");
    }
    if (name == "parity" && address.kind == PortKind::Serial) {
        if (const auto parity = portParity(value)) {
            address.parity = *parity;
            return {};
        }
        return usage("parity=\"" + value + "\" is none of auto, even, none");
    }
    if (name == "framing" && address.kind == PortKind::Tcp) {
        if (value != "wrapper" && value != "hdlc")
            return usage("framing=\"" + value + "\" is neither wrapper nor hdlc");
        address.framing = value == "hdlc" ? Framing::Hdlc : Framing::Wrapper;
        return {};
    }
    if (name == "line" && address.kind == PortKind::Emulator) {
        const auto spec = LineSpec::parse(value);
        if (!spec)
            return fail(within(place, spec.error()));
        address.line = *spec;
        return {};
    }
    return usage("option \"" + name + "\" does not exist for this kind of address");
}

/// Takes "HOST:PORT", "[::1]:PORT" apart.
Result<> parseHostAndPort(PortAddress& address, const std::string& target)
{
    const auto colon = target.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return usage("\"" + target + "\" is not HOST:PORT");
    const auto port = wholeNumber(std::string_view(target).substr(colon + 1));
    if (!port || *port < 1 || *port > 65535)
        return usage("port \"" + target.substr(colon + 1) + "\" is not 1 to 65535");
    address.target = target.substr(0, colon);
    if (address.target.size() > 2 && address.target.front() == '[' && address.target.back() == ']')
        address.target = address.target.substr(1, address.target.size() - 2);
    address.tcpPort = *port;
    return {};
}

/// A family's id, else a folder: an existing one or what is written like a path.
Result<> parseEmulatorTarget(PortAddress& address)
{
    const auto& catalogue = typecodes::Catalogue::installed();
    if (catalogue.family(address.target))
        return {};
    const bool pathLike =
        address.target.find('/') != std::string::npos || address.target.front() == '.';
    if (pathLike || QFileInfo(QString::fromStdString(address.target)).isDir()) {
        address.stateFolder = true;
        return {};
    }
    std::string known;
    for (const auto& family : catalogue.families())
        known += (known.empty() ? "" : ", ") + family.id;
    return usage("\"" + address.target + "\" is neither a family (" + known +
                 ") nor an existing folder (write a new one as ./" + address.target + ")");
}

} // namespace

std::optional<PortParity> portParity(std::string_view word)
{
    for (const auto& [known, parity] : parityWords)
        if (known == word)
            return parity;
    return {};
}

std::optional<LineProtocol> lineProtocol(std::string_view word)
{
    for (const auto& [known, protocol] : protocolWords)
        if (known == word)
            return protocol;
    return {};
}

std::string_view name(LineProtocol protocol)
{
    for (const auto& [word, known] : protocolWords)
        if (known == protocol)
            return word;
    return {};
}

Result<> checkProtocol(const ConnectionSettings& settings)
{
    if (settings.protocol != LineProtocol::ModeC && settings.protocol != LineProtocol::ModeE)
        return {};
    if (settings.port.hasSpeed())
        return {};
    return fail(ErrorCode::Usage, "protocol " + std::string(name(settings.protocol)),
                "the sign-on of IEC 62056-21 changes the speed of the line, and " +
                    settings.port.toString() +
                    " has none that could be changed; use hdlc or auto there");
}

Result<PortAddress> PortAddress::parse(const std::string& text)
{
    const auto colon = text.find(':');
    if (colon == std::string::npos)
        return usage("\"" + text +
                     "\" does not begin with serial:, usb:, tcp:, udp:, emulator: or replay:");
    const std::string scheme = text.substr(0, colon);
    std::string target = text.substr(colon + 1);
    PortAddress address;
    if (scheme == "serial")
        address.kind = PortKind::Serial;
    else if (scheme == "usb")
        address.kind = PortKind::Usb;
    else if (scheme == "tcp")
        address.kind = PortKind::Tcp;
    else if (scheme == "udp")
        address.kind = PortKind::Udp;
    else if (scheme == "emulator")
        address.kind = PortKind::Emulator;
    else if (scheme == "replay")
        address.kind = PortKind::Replay;
    else
        return usage("\"" + scheme + ":\" is unknown");
    const bool network = address.kind == PortKind::Tcp || address.kind == PortKind::Udp;
    if (network)
        address.framing = Framing::Wrapper;

    std::string optionText;
    const auto mark = target.rfind('?');
    // A folder's name may have a question mark.
    const bool hasOptions = address.kind == PortKind::Serial || address.kind == PortKind::Usb ||
                            network ||
                            (address.kind == PortKind::Emulator && mark != std::string::npos &&
                             target.compare(mark + 1, 5, "line=") == 0);
    if (hasOptions && mark != std::string::npos) {
        optionText = target.substr(mark + 1);
        target.resize(mark);
    }
    if (target.empty())
        return usage("nothing stands after \"" + scheme + ":\"");
    address.target = target;
    if (network) {
        if (auto parsed = parseHostAndPort(address, target); !parsed)
            return fail(parsed.error());
    } else if (address.kind == PortKind::Emulator) {
        if (auto parsed = parseEmulatorTarget(address); !parsed)
            return fail(parsed.error());
    }
    auto options = parseOptions(optionText);
    if (!options)
        return fail(options.error());
    for (const auto& option : *options) {
        if (auto applied = applyOption(address, option.first, option.second); !applied)
            return fail(applied.error());
    }
    return address;
}

std::string PortAddress::toString() const
{
    switch (kind) {
    case PortKind::Serial:
    case PortKind::Usb: {
        std::string options;
        if (baud != directHdlcLine.baud)
            options = "?baud=" + std::to_string(baud);
        for (const auto& [word, value] : echoWords)
            if (value == echo && echo != Echo::Auto)
                options += (options.empty() ? "?echo=" : "&echo=") + std::string(word);
        for (const auto& [word, value] : parityWords)
            if (value == parity && parity != PortParity::Auto)
                options += (options.empty() ? "?parity=" : "&parity=") + std::string(word);
        return (kind == PortKind::Usb ? "usb:" : "serial:") + target + options;
    }
    case PortKind::Tcp:
    case PortKind::Udp: {
        const bool ipv6 = target.find(':') != std::string::npos;
        return (kind == PortKind::Udp ? "udp:" : "tcp:") + (ipv6 ? "[" + target + "]" : target) +
               ":" + std::to_string(tcpPort) + (framing == Framing::Hdlc ? "?framing=hdlc" : "");
    }
    case PortKind::Emulator:
        return "emulator:" + target + (line == LineSpec{} ? "" : "?line=" + line.toString());
    case PortKind::Replay:
        return "replay:" + target;
    }
    return {};
}

} // namespace metersmith::services
