// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection_options.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "protocol/secret_text.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace metersmith::cli
{

namespace
{

constexpr qint64 longestPasswordFile = 4096;

/// The first line of the file. What is in it never enters an error.
Result<Secret> passwordFromFile(const std::string& name)
{
    QFile file(QString::fromStdString(name));
    if (!file.exists())
        return fail(ErrorCode::FileNotFound, "--password-file", "there is no file " + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, "--password-file",
                    name + ": " + file.errorString().toStdString());
    QByteArray content = file.read(longestPasswordFile + 1);
    if (content.size() > longestPasswordFile)
        return fail(ErrorCode::FileUnreadable, "--password-file",
                    name + " is larger than 4096 bytes; it holds one line with the password");
    const auto end = std::find_if(content.cbegin(), content.cend(),
                                  [](char c) { return c == '\r' || c == '\n'; });
    Secret password(Bytes(content.cbegin(), end));
    content.fill('\0');
    return password;
}

/// Reads "1" or "1/17". Errors: Usage.
Result<> readServer(const std::string& text, services::ConnectionSettings& settings)
{
    const auto slash = text.find('/');
    const auto part = [&text](std::size_t from, std::size_t to) -> std::optional<int> {
        const std::string digits = text.substr(from, to - from);
        int value = -1;
        const auto [last, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (digits.empty() || error != std::errc{} || last != digits.data() + digits.size() ||
            value < 0 || value > 0x3FFF)
            return std::nullopt;
        return value;
    };
    settings.serverLogical = part(0, std::min(slash, text.size()));
    if (slash != std::string::npos)
        settings.serverPhysical = part(slash + 1, text.size());
    if (!settings.serverLogical || (slash != std::string::npos && !settings.serverPhysical))
        return fail(ErrorCode::Usage, "--server",
                    '"' + printable(text) +
                        "\" given; allowed is a logical address, or logical/physical, each from 0 "
                        "to 16383, e.g. 1 or 1/17");
    return {};
}

Result<> readMechanism(CommandContext& context, services::ConnectionSettings& settings)
{
    if (context.has("--protocol")) {
        const auto protocol = services::lineProtocol(context.value("--protocol"));
        if (!protocol)
            return fail(ErrorCode::Usage, "--protocol",
                        '"' + printable(context.value("--protocol")) +
                            "\" given; allowed: auto, hdlc, mode-c, mode-e");
        settings.protocol = *protocol;
        if (const auto possible = services::checkProtocol(settings); !possible)
            return fail(possible.error());
    }
    if (context.has("--parity")) {
        const auto parity = services::portParity(context.value("--parity"));
        if (!parity || settings.port.kind != services::PortKind::Serial)
            return fail(ErrorCode::Usage, "--parity",
                        parity ? "only a serial port has it"
                               : '"' + printable(context.value("--parity")) +
                                     "\" given; allowed: auto, even, none");
        settings.port.parity = *parity;
    }
    settings.keyFile = context.value("--keys");
    const auto given = [&context](const char* name) {
        return context.has(name) ? std::optional<std::string>(context.value(name)) : std::nullopt;
    };
    settings.mechanism = given("--auth");
    settings.protection = given("--protection");
    settings.ciphering = given("--ciphering");
    settings.ownTitle = given("--own-title");
    settings.meterTitle = given("--meter-title");
    if (const auto known = services::checkNames(settings); !known)
        return fail(known.error());
    return {};
}

Result<> readPassword(CommandContext& context, services::ConnectionSettings& settings)
{
    if (settings.mechanism == "none")
        return {};
    if (context.has("--password-file")) {
        auto password = passwordFromFile(context.value("--password-file"));
        if (!password)
            return fail(password.error());
        settings.password = std::move(*password);
        return {};
    }
    if (qEnvironmentVariableIsSet("METERSMITH_PASSWORD")) {
        std::string password = qgetenv("METERSMITH_PASSWORD").toStdString();
        settings.password = Secret::fromText(password);
        wipe(password);
        return {};
    }
    const bool ownMeter = settings.port.kind == services::PortKind::Emulator ||
                          settings.port.kind == services::PortKind::Replay;
    if (settings.mechanism != "lls" || ownMeter || !Console::canAsk())
        return {}; // the family's factory password
    auto answer =
        context.console.ask(Texts::tr("Password of the meter (Enter alone: the factory's):"), true);
    if (!answer)
        return fail(answer.error());
    if (!answer->empty())
        settings.password = Secret::fromText(*answer);
    wipe(*answer);
    return {};
}

} // namespace

bool isAddress(const std::string& text)
{
    for (const char* scheme : {"serial:", "usb:", "tcp:", "udp:", "emulator:", "replay:"})
        if (text.starts_with(scheme))
            return true;
    return false;
}

Result<services::ConnectionSettings> connectionSettings(CommandContext& context,
                                                        const std::string& address)
{
    const std::string where = address.empty() ? context.value("--port") : address;
    if (where.empty())
        return fail(ErrorCode::Usage, "--port",
                    "not given; where is the meter? e.g. --port serial:auto, --port "
                    "serial:/dev/ttyUSB0, --port tcp:HOST:4059, --port emulator:omnipower-ct");
    services::ConnectionSettings settings;
    auto port = services::PortAddress::parse(where);
    if (!port)
        return fail(port.error());
    settings.port = *std::move(port);

    const auto client = context.number("--client", 1, 127);
    const auto timeout = context.decimal("--timeout", 0.1, 120);
    const auto retries = context.number("--retries", 0, 20);
    for (const auto* error :
         {client ? nullptr : &client.error(), timeout ? nullptr : &timeout.error(),
          retries ? nullptr : &retries.error()})
        if (error)
            return fail(*error);
    settings.client = *client;
    if (*timeout)
        settings.answerTimeout = std::chrono::milliseconds(std::llround(**timeout * 1000));
    settings.retries = retries->value_or(settings.retries);
    settings.traceFile = context.value("--trace");
    const std::string referencing = context.value("--referencing");
    if (!referencing.empty() && referencing != "ln" && referencing != "sn")
        return fail(ErrorCode::Usage, "--referencing",
                    '"' + printable(referencing) +
                        "\" given; allowed: ln (logical names), sn (short names)");
    settings.shortNames = referencing == "sn";
    if (context.has("--server"))
        if (auto server = readServer(context.value("--server"), settings); !server)
            return fail(server.error());
    if (auto mechanism = readMechanism(context, settings); !mechanism)
        return fail(mechanism.error());
    if (auto password = readPassword(context, settings); !password)
        return fail(password.error());
    return settings;
}

} // namespace metersmith::cli
