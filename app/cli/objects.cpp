// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
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

Result<int> objects(CommandContext& context)
{
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
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
    .examples = {"objects --port serial:/dev/ttyUSB0",
                 "objects --client 16 --json --port emulator:omnipower-ct"},
    .traits = PrintsJson | TalksToMeter,
    .run = objects,
};

} // namespace metersmith::cli
