// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/object_readouts.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

/// "1 read, 2 read-write".
std::string rightsInWords(const std::vector<std::pair<int, std::string>>& rights)
{
    std::string text;
    for (const auto& [number, access] : rights)
        text += (text.empty() ? "" : ", ") + std::to_string(number) + " " + access;
    return text;
}

/// Everything readable: to a file, as JSON, compared with an earlier reading, or as a table.
Result<int> readEverything(CommandContext& context, MeterRunner& meter)
{
    std::optional<services::ObjectReadout> earlier;
    if (context.has("--compare")) { // before a byte goes on the line
        auto loaded = services::loadReadout(QString::fromStdString(context.value("--compare")));
        if (!loaded)
            return fail(loaded.error());
        earlier = *std::move(loaded);
    }
    services::ReadAllOptions options;
    options.buffers = context.has("--buffers");
    const auto readout = meter.readAll(options);
    if (!readout)
        return fail(readout.error());
    if (context.has("--out"))
        if (const auto saved =
                services::saveReadout(QString::fromStdString(context.value("--out")), *readout);
            !saved)
            return fail(saved.error());
    if (earlier)
        return printDifferences(context, *earlier, *readout);
    if (context.json()) {
        context.print(Json::parse(services::toJson(*readout)));
        return Done;
    }
    int values = 0;
    TextTable table({Texts::tr("Attribute").toStdString(), Texts::tr("Object").toStdString(),
                     Texts::tr("Name").toStdString(), Texts::tr("Value").toStdString()});
    for (const auto& [object, read] : readout->objects)
        for (const auto& value : read) {
            const std::string shown = value.error ? "(" + std::string(name(value.error->code)) + ")"
                                      : value.text.empty() ? value.notation
                                                           : value.text;
            table.add({value.reference, object.name, value.name, shown});
            values += value.error ? 0 : 1;
        }
    if (context.has("--out"))
        context.console.line(Texts::tr("%n value(s) read.", nullptr, values));
    else
        context.out << table.text();
    return Done;
}

Result<int> objects(CommandContext& context)
{
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    if (context.has("--values") || context.has("--out") || context.has("--compare") ||
        context.has("--buffers"))
        return readEverything(context, meter);
    const auto list = meter.listObjects();
    if (!list)
        return fail(list.error());
    if (context.json()) {
        context.print(objectsDocument(*list));
        return Done;
    }
    TextTable table({Texts::tr("Class").toStdString(), Texts::tr("OBIS").toStdString(),
                     Texts::tr("Kind").toStdString(), Texts::tr("Name").toStdString(),
                     Texts::tr("Attributes").toStdString()});
    table.alignRight({0});
    for (const auto& object : *list)
        table.add({std::to_string(object.classId), object.object.toString(),
                   object.className + " v" + std::to_string(object.version), object.name,
                   rightsInWords(object.attributes)});
    context.out << table.text();
    return Done;
}

} // namespace

const Command objectsCommand{
    .name = "objects",
    .summary =
        QT_TRANSLATE_NOOP("cli", "List the objects that the meter shows to this client, with "
                                 "the access rights."),
    .options = {{.name = "--values",
                 .help = QT_TRANSLATE_NOOP("cli", "Read all readable attributes as well; passwords "
                                                  "and keys are left out.")},
                {.name = "--buffers",
                 .help = QT_TRANSLATE_NOOP("cli", "With the rows of all profiles, which takes long "
                                                  "on an optical head.")},
                {.name = "--out",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Save what was read as JSON.")},
                {.name = "--compare",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Print what differs from an earlier reading.")}},
    .examples = {"objects --port serial:/dev/ttyUSB0",
                 "objects --values --out before.json --port serial:/dev/ttyUSB0",
                 "objects --compare before.json --port serial:/dev/ttyUSB0",
                 "objects --client 16 --json --port emulator:omnipower-ct"},
    .traits = PrintsJson | TalksToMeter,
    .run = objects,
};

} // namespace metersmith::cli
