// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/emulator/emulator_server.h"

#include <QDir>

#include <csignal>

namespace metersmith::cli
{

namespace
{

/// FAMILY or STATE_DIR, with --state and --load.
Result<> readMeter(CommandContext& context, services::EmulatorOptions& options)
{
    const std::string what = context.value("FAMILY|STATE_DIR");
    const QString folder = QString::fromStdString(what);
    const auto family = typecodes::Catalogue::installed().family(what);
    if (family)
        options.family = folder;
    else if (QDir(folder).exists())
        options.stateFolder = folder;
    else
        return fail(ErrorCode::UnknownFamily, "emulate",
                    '"' + printable(what) +
                        "\" is neither an existing state folder nor a family; " +
                        family.error().detail);
    if (context.has("--state")) {
        if (!family)
            return fail(ErrorCode::Usage, "--state",
                        "the folder " + printable(what) + " is the state already; leave it out");
        options.stateFolder = QString::fromStdString(context.value("--state"));
    }
    options.serial = QString::fromStdString(context.value("--serial"));
    options.keyFile = QString::fromStdString(context.value("--keys"));
    options.keysOut = QString::fromStdString(context.value("--keys-out"));
    options.encrypted = context.has("--encrypted");
    for (const auto& signer : context.values("--signer"))
        options.signers.append(QString::fromStdString(signer));
    if (!context.has("--load"))
        return {};
    auto loaded = loadDocument(context.value("--load"));
    if (!loaded)
        return fail(loaded.error());
    if (const auto violations = typecodes::check(loaded->configuration, *loaded->family);
        !violations.empty())
        return fail(ruleBroken(context.value("--load"), violations));
    if (family && loaded->family->id != (*family)->id)
        return fail(ErrorCode::FamilyMismatch, context.value("--load"),
                    "the document is of family " + loaded->family->id + ", the meter of " +
                        (*family)->id);
    options.configuration = std::move(loaded->configuration);
    return {};
}

/// Where it listens, how many, how fast.
Result<> readService(CommandContext& context, services::EmulatorOptions& options)
{
    options.ptyLink = QString::fromStdString(context.value("--pty"));
    const auto port = context.number("--tcp", 1, 65535);
    const auto udp = context.number("--udp", 1, 65535);
    const auto count = context.number("--count", 1, 1000);
    const auto speed = context.decimal("--speed", 0.0, 1e6);
    for (const auto* error : {port ? nullptr : &port.error(), udp ? nullptr : &udp.error(),
                              count ? nullptr : &count.error(), speed ? nullptr : &speed.error()})
        if (error)
            return fail(*error);
    options.tcpPort = port->value_or(0);
    options.udpPort = udp->value_or(0);
    options.count = count->value_or(1);
    options.speed = speed->value_or(1.0);
    const std::string framing = context.value("--framing");
    if (!framing.empty() && framing != "hdlc" && framing != "wrapper")
        return fail(ErrorCode::Usage, "--framing",
                    '"' + printable(framing) + "\" given; allowed: wrapper, hdlc (over TCP)");
    options.tcpHdlc = framing == "hdlc";
    if (context.has("--line")) {
        const auto line = LineSpec::parse(context.value("--line"));
        if (!line)
            return fail(within("--line", line.error()));
        if (options.ptyLink.isEmpty())
            return fail(ErrorCode::Usage, "--line",
                        "only a pseudo-terminal is a serial line; give --pty LINK");
        options.line = *line;
    }
    if (options.ptyLink.isEmpty() && options.tcpPort == 0 && options.udpPort == 0)
        return fail(ErrorCode::Usage, "emulate",
                    "nothing to listen on; give --pty LINK, --tcp PORT, --udp PORT, or several");
    return {};
}

Result<int> emulate(CommandContext& context)
{
    services::EmulatorOptions options;
    if (const auto read = readMeter(context, options); !read)
        return fail(read.error());
    if (const auto read = readService(context, options); !read)
        return fail(read.error());
    services::EmulatorServer server;
    if (const auto started = server.start(options); !started)
        return fail(started.error());
    for (const auto& line : server.listening())
        context.console.line(line);
    context.out << "ready\n" << std::flush;
    QObject::connect(&context.interrupts, &Interrupts::interrupted, &server,
                     &QCoreApplication::quit);
    if (context.interrupts.received() == 0)
        QCoreApplication::exec();
    server.stop();
    if (context.interrupts.received() == SIGTERM)
        return Done;
    return fail(ErrorCode::Cancelled, "emulate", "stopped by the user");
}

} // namespace

const Command emulateCommand{
    .name = "emulate",
    .summary = QT_TRANSLATE_NOOP("cli", "Serve emulated meters on a pseudo-terminal, a TCP or UDP "
                                        "port until stopped."),
    .arguments = {{.name = "FAMILY|STATE_DIR",
                   .help = QT_TRANSLATE_NOOP("cli", "A family for a new meter, or the folder of an "
                                                    "existing one.")}},
    .options = {{.name = "--pty",
                 .value = "LINK",
                 .help = QT_TRANSLATE_NOOP("cli", "A pseudo-terminal, with a link to it here.")},
                {.name = "--line",
                 .value = "SPEC",
                 .help = QT_TRANSLATE_NOOP(
                     "cli", "What the line of the pseudo-terminal is like: paced, "
                            "turnaround=20ms, echo, noise=1e-4, drop=1e-3, seed=7, with commas "
                            "between (a perfect line at once).")},
                {.name = "--tcp", .value = "PORT", .help = QT_TRANSLATE_NOOP("cli", "A TCP port.")},
                {.name = "--udp",
                 .value = "PORT",
                 .help = QT_TRANSLATE_NOOP("cli", "A UDP port, with the wrapper.")},
                {.name = "--framing",
                 .value = "wrapper|hdlc",
                 .help = QT_TRANSLATE_NOOP("cli", "Framing over TCP (wrapper).")},
                {.name = "--state",
                 .value = "DIR",
                 .help = QT_TRANSLATE_NOOP("cli", "Its permanent memory: made, or continued.")},
                {.name = "--load",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "The configuration of a new meter.")},
                {.name = "--serial",
                 .value = "N",
                 .help = QT_TRANSLATE_NOOP("cli", "Serial number of a new meter, 8 digits.")},
                {.name = "--keys",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Keys of a new meter; else they are random.")},
                {.name = "--keys-out",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Write the meters' keys there, for you alone.")},
                {.name = "--encrypted",
                 .help = QT_TRANSLATE_NOOP("cli", "A new meter that lets nobody in without keys, "
                                                  "but the public client.")},
                {.name = "--signer",
                 .value = "TITLE=FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "A new meter's breaker then obeys commands alone "
                                                  "that this system title has signed; its public "
                                                  "key, PEM or DER."),
                 .many = true},
                {.name = "--count",
                 .value = "N",
                 .help = QT_TRANSLATE_NOOP("cli", "That many meters: serial number and port + 1, "
                                                  "link and folder -2, …")},
                {.name = "--speed",
                 .value = "X",
                 .help = QT_TRANSLATE_NOOP("cli", "Seconds of the meter per second (1).")}},
    .examples = {"emulate omnipower-ct --pty ./head --state ./meter", "emulate ./meter --tcp 4059",
                 "emulate omnipower-ct --tcp 4059 --framing hdlc --speed 60",
                 "emulate omnipower-ct --pty ./head --line paced,turnaround=20ms,echo"},
    .notes =
        QT_TRANSLATE_NOOP("cli", "Prints \"ready\" on standard output once all listen. SIGTERM "
                                 "ends it with 0, Ctrl-C with 130."),
    .run = emulate,
};

} // namespace metersmith::cli
