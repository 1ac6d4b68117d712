// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>

namespace metersmith::cli
{

namespace
{

using services::Head;

std::string usbId(const Head& head)
{
    if (head.vendor == 0)
        return "-";
    return QStringLiteral("%1:%2")
        .arg(head.vendor, 4, 16, QLatin1Char('0'))
        .arg(head.product, 4, 16, QLatin1Char('0'))
        .toStdString();
}

std::string address(const Head& head)
{
    return head.address.isEmpty() ? head.id.toStdString() : head.address.toStdString();
}

std::string verdict(const Head& head)
{
    return head.usable ? Texts::tr("yes").toStdString() : printable(head.problem.toStdString());
}

/// The fixes stand below the table: they are commands, to be copied whole.
void printFixes(CommandContext& context, const std::vector<Head>& heads)
{
    for (const auto& head : heads)
        if (!head.usable)
            context.out << '\n'
                        << Texts::tr("To use %1 (%2):").arg(head.name, head.id) << "\n    "
                        << printable(head.fix.toStdString()) << '\n';
}

void printTable(CommandContext& context, const std::vector<Head>& heads)
{
    TextTable table({Texts::tr("Address").toStdString(), Texts::tr("USB id").toStdString(),
                     Texts::tr("Name").toStdString(), Texts::tr("Can be opened").toStdString()});
    for (const auto& head : heads)
        table.add({address(head), usbId(head), printable(head.name.toStdString()), verdict(head)});
    context.out << table.text();
    printFixes(context, heads);
}

void printEvent(CommandContext& context, const char* event, const QString& words, const Head& head)
{
    if (context.json()) {
        context.out
            << headEventDocument(event, head).dump(-1, ' ', false, Json::error_handler_t::replace)
            << '\n';
    } else {
        context.out << words << ": " << printable(head.name.toStdString()) << ", " << usbId(head)
                    << ", " << address(head);
        if (!head.usable)
            context.out << "\n    " << printable(head.problem.toStdString()) << "\n    "
                        << printable(head.fix.toStdString());
        context.out << '\n';
    }
    context.out << std::flush;
}

/// Tells what is plugged and unplugged until the user has had enough.
Result<int> watch(CommandContext& context)
{
    services::HeadList list;
    std::vector<Head> known = list.heads();
    QObject::connect(&list, &services::HeadList::removed, &list, [&](const Head& head) {
        printEvent(context, "removed", Texts::tr("Unplugged"), head);
    });
    QObject::connect(&list, &services::HeadList::added, &list, [&](const Head& head) {
        printEvent(context, "added", Texts::tr("Plugged in"), head);
    });
    QObject::connect(&list, &services::HeadList::changed, &list, [&] {
        for (const auto& head : list.heads())
            if (std::any_of(known.begin(), known.end(), [&head](const Head& before) {
                    return before.id == head.id && before != head;
                }))
                printEvent(context, "changed", Texts::tr("Changed"), head);
        known = list.heads();
    });
    for (const auto& head : known)
        printEvent(context, "present", Texts::tr("Present"), head);
    context.console.line(Texts::tr("Waiting for heads to be plugged in or out; Ctrl-C ends it."));
    QObject::connect(&context.interrupts, &Interrupts::interrupted, &list, &QCoreApplication::quit);
    list.watch();
    if (context.interrupts.received() == 0)
        QCoreApplication::exec();
    if (context.interrupts.received() == SIGTERM)
        return Done;
    return fail(ErrorCode::Cancelled, "heads", "stopped by the user");
}

Result<int> heads(CommandContext& context)
{
    if (context.has("--watch"))
        return watch(context);
    const services::HeadList list;
    if (context.json())
        context.print(headsDocument(list.heads()));
    else if (list.heads().empty())
        context.console.line(Texts::tr("No serial port is there. Plug in an optical head; or try "
                                       "--port emulator:omnipower-ct."));
    else
        printTable(context, list.heads());
    return Done;
}

} // namespace

const Command headsCommand{
    .name = "heads",
    .summary = QT_TRANSLATE_NOOP("cli", "List the optical heads and serial ports that are present, "
                                        "and whether they can be opened."),
    .options = {{.name = "--watch",
                 .help = QT_TRANSLATE_NOOP("cli", "Go on, and tell what is plugged in and out.")}},
    .examples = {"heads", "heads --json", "heads --watch"},
    .notes = QT_TRANSLATE_NOOP("cli", "Nothing is opened. What cannot be used is listed with the "
                                      "command that mends it. --watch --json prints one document "
                                      "a line; SIGTERM ends it with 0, Ctrl-C with 130."),
    .traits = PrintsJson,
    .run = heads,
};

} // namespace metersmith::cli
