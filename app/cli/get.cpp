// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/error_texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> get(CommandContext& context)
{
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto values = meter.get(context.values("CLASS:OBIS:INDEX"));
    if (!values)
        return fail(values.error());
    int code = Done;
    for (const auto& value : *values)
        if (value.error && code == Done)
            code = services::exitCode(value.error->code);
    if (context.json()) {
        context.print(valuesDocument(*values));
        return code;
    }
    TextTable table;
    for (const auto& value : *values)
        if (!value.error)
            table.add({value.reference, value.notation, value.text});
    context.out << table.text() << std::flush;
    for (const auto& value : *values)
        if (value.error)
            context.console.error(within(value.reference, *value.error), context.verbose());
    return code;
}

} // namespace

const Command getCommand{
    .name = "get",
    .summary = QT_TRANSLATE_NOOP("cli", "Read attributes of any COSEM object."),
    .arguments = {{.name = "CLASS:OBIS:INDEX",
                   .help = QT_TRANSLATE_NOOP("cli", "Class, logical name, attribute: "
                                                    "3:1.1.1.8.0.255:2."),
                   .many = true}},
    .examples = {"get 3:1.1.1.8.0.255:2 --port serial:/dev/ttyUSB0",
                 "get 8:0.1.1.0.0.255:2 1:1.1.96.1.1.255:2 --json --port emulator:omnipower-ct"},
    .notes = QT_TRANSLATE_NOOP("cli", "Prints the value as \"set\" takes it, then in words."),
    .traits = PrintsJson | TalksToMeter,
    .run = get,
};

} // namespace metersmith::cli
