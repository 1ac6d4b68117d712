// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> heads(CommandContext& context)
{
    std::vector<services::PortChoice> ports;
    for (auto& port : services::listPorts())
        if (port.address.startsWith(QStringLiteral("serial:")))
            ports.push_back(std::move(port));
    if (context.json()) {
        context.print(headsDocument(ports));
        return Done;
    }
    if (ports.empty()) {
        context.console.line(Texts::tr("No serial port is there. Plug in an optical head; or try "
                                       "--port emulator:omnipower-ct."));
        return Done;
    }
    TextTable table({Texts::tr("Address").toStdString(), Texts::tr("Name").toStdString(),
                     Texts::tr("Can be opened").toStdString()});
    for (const auto& port : ports)
        table.add({port.address.toStdString(), port.name.toStdString(),
                   port.usable ? Texts::tr("yes").toStdString() : port.problem.toStdString()});
    context.out << table.text();
    return Done;
}

} // namespace

const Command headsCommand{
    .name = "heads",
    .summary = QT_TRANSLATE_NOOP("cli", "List the optical heads and serial ports that are present, "
                                        "and whether they can be opened."),
    .examples = {"heads", "heads --json"},
    .traits = PrintsJson,
    .run = heads,
};

} // namespace metersmith::cli
