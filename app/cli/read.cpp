// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/meter_runner.h"
#include "app/cli/texts.h"
#include "app/services/documents/configuration_files.h"

#include <algorithm>

namespace metersmith::cli
{

namespace
{

/// The items of the groups (all if none is named) that the meter did not show to this client.
QStringList notShown(const typecodes::MeterConfiguration& configuration,
                     const typecodes::Family& family, const std::vector<std::string>& groups)
{
    QStringList paths;
    for (const auto& item : family.items) {
        const bool asked =
            groups.empty() || std::find(groups.begin(), groups.end(), item.group) != groups.end();
        if (asked && item.path != "typeNumber" && !configuration.find(item.path))
            paths.append(QString::fromStdString(item.path));
    }
    return paths;
}

Result<int> read(CommandContext& context)
{
    const auto groups = context.list("GROUP");
    if (context.has("--all") && !groups.empty())
        return fail(ErrorCode::Usage, "read", "--all and names of groups exclude each other");
    if (const auto known = checkGroups("GROUP", groups); !known)
        return fail(known.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto configuration = meter.readConfiguration(groups);
    if (!configuration)
        return fail(configuration.error());
    const auto family = typecodes::Catalogue::installed().family(configuration->family);
    if (!family)
        return fail(family.error());
    if (const auto missing = notShown(*configuration, **family, groups); !missing.isEmpty())
        context.console.line(Texts::tr("The meter does not show this client: %1")
                                 .arg(missing.join(QStringLiteral(", "))));
    const std::string file = context.value("--out");
    if (file.empty() || context.json())
        context.out << typecodes::toJson(*configuration, **family) << std::flush;
    if (file.empty())
        return Done;
    const QString name = QString::fromStdString(file);
    if (const auto saved = services::saveConfiguration(name, *configuration); !saved)
        return fail(saved.error());
    context.console.line(
        Texts::tr("%1: %n item(s) of %2", nullptr, static_cast<int>(configuration->items.size()))
            .arg(name, QString::fromStdString(configuration->typeNumber)));
    return Done;
}

} // namespace

const Command readCommand{
    .name = "read",
    .summary = QT_TRANSLATE_NOOP("cli", "Read the meter's configuration into a document."),
    .arguments = {{.name = "GROUP",
                   .help = QT_TRANSLATE_NOOP("cli", "Only these: identity, z, ct, display; all if "
                                                    "none is named."),
                   .required = false,
                   .many = true}},
    .options = {{.name = "--all", .help = QT_TRANSLATE_NOOP("cli", "Every group.")},
                {.name = "--out",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Where to; standard output if not given.")}},
    .examples = {"read --all --out a.json --port serial:/dev/ttyUSB0",
                 "read ct display --port emulator:omnipower-ct"},
    .traits = PrintsJson | TalksToMeter,
    .run = read,
};

} // namespace metersmith::cli
