// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

void printTable(const std::vector<services::RegisterValue>& values, std::ostream& out)
{
    TextTable table({Texts::tr("Register").toStdString(), Texts::tr("Value").toStdString(),
                     Texts::tr("Unit").toStdString(), Texts::tr("OBIS").toStdString()});
    table.alignRight({1});
    for (const auto& value : values) {
        const std::string shown =
            value.error ? "(" + std::string(name(value.error->code)) + ")" : value.reading.value;
        table.add({value.name, shown, value.reading.unit, value.object.toString()});
    }
    out << table.text();
}

void printCsv(const std::vector<services::RegisterValue>& values, std::ostream& out)
{
    out << csvLine({"obis", "name", "value", "unit", "raw", "scaler", "error"});
    for (const auto& value : values) {
        if (value.error)
            out << csvLine({value.object.toString(), value.name, "", "", "", "",
                            std::string(name(value.error->code))});
        else
            out << csvLine({value.object.toString(), value.name, value.reading.value,
                            value.reading.unit, std::to_string(value.quantity.mantissa),
                            std::to_string(value.quantity.scaler), ""});
    }
}

Result<int> registers(CommandContext& context)
{
    if (context.json() && context.csv())
        return fail(ErrorCode::Usage, "registers", "--json and --csv exclude each other");
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto values = meter.readRegisters();
    if (!values)
        return fail(values.error());
    if (context.json())
        context.print(registersDocument(*values));
    else if (context.csv())
        printCsv(*values, context.out);
    else
        printTable(*values, context.out);
    return Done;
}

} // namespace

const Command registersCommand{
    .name = "registers",
    .summary = QT_TRANSLATE_NOOP("cli", "Print energies, powers and the values of the phases."),
    .examples = {"registers --port serial:/dev/ttyUSB0",
                 "registers --csv --port emulator:omnipower-ct"},
    .traits = PrintsJson | PrintsCsv | TalksToMeter,
    .run = registers,
};

} // namespace metersmith::cli
