// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/objects/object_editing.h"

#include "app/services/texts/error_texts.h"
#include <sstream>

namespace metersmith::cli
{

namespace
{

/// --from, --to and --entries.
Result<services::ProfileSelection> readSelection(CommandContext& context)
{
    services::ProfileSelection selection;
    selection.from = context.value("--from");
    selection.to = context.value("--to");
    for (const char* option : {"--from", "--to"})
        if (const auto time = context.value(option); !time.empty())
            if (const auto read = services::dateTimeBytes(time); !read)
                return fail(ErrorCode::Usage, option, read.error().detail);
    const auto entries = context.value("--entries");
    if (entries.empty())
        return selection;
    if (!selection.from.empty() || !selection.to.empty())
        return fail(ErrorCode::Usage, "--entries",
                    "rows are chosen by number or by time, not by both; leave one out");
    std::istringstream stream(entries);
    char dash = '-';
    stream >> selection.firstEntry;
    if (!stream.eof())
        stream >> dash >> selection.lastEntry;
    if (stream.fail() || !stream.eof() || dash != '-' || selection.firstEntry == 0 ||
        (selection.lastEntry != 0 && selection.lastEntry < selection.firstEntry))
        return fail(ErrorCode::Usage, "--entries",
                    '"' + printable(entries) + "\" given; expected FIRST or FIRST-LAST from 1");
    return selection;
}

/// The named fields of a structure or list, indented under it.
void addFields(TextTable& table, const services::CosemValue& value)
{
    for (const auto& line : value.lines)
        table.add({"", std::string(static_cast<std::size_t>(2 + 2 * line.depth), ' ') + line.name,
                   line.text, ""});
}

/// The error with the attribute named in its place, once.
Error placed(const Error& error, const std::string& reference)
{
    return error.where.find(reference) == std::string::npos ? within(reference, error) : error;
}

Result<int> get(CommandContext& context)
{
    const auto selection = readSelection(context);
    if (!selection)
        return fail(selection.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto values = meter.get(context.values("CLASS:OBIS:INDEX"), *selection);
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
    for (const auto& value : *values) {
        if (value.error)
            continue;
        table.add({value.reference, value.name, value.notation, value.text});
        if (context.has("--fields"))
            addFields(table, value);
    }
    context.out << table.text() << std::flush;
    for (const auto& value : *values)
        if (value.error)
            context.console.error(placed(*value.error, value.reference), context.verbose());
    return code;
}

} // namespace

const Command getCommand{
    .name = "get",
    .summary = QT_TRANSLATE_NOOP("cli", "Read attributes of any COSEM object."),
    .arguments = {{.name = "CLASS:OBIS:INDEX",
                   .help = QT_TRANSLATE_NOOP("cli", "Class, logical name, attribute: "
                                                    "3:1.1.1.8.0.255:2; * for all "
                                                    "attributes."),
                   .many = true}},
    .options = {{.name = "--fields",
                 .help = QT_TRANSLATE_NOOP("cli", "Print the fields of structures by name.")},
                {.name = "--from",
                 .value = "TIME",
                 .help = QT_TRANSLATE_NOOP("cli", "Rows of a profile from this time on: "
                                                  "\"2026-11-01 00:00\".")},
                {.name = "--to",
                 .value = "TIME",
                 .help = QT_TRANSLATE_NOOP("cli", "Rows of a profile up to this time.")},
                {.name = "--entries",
                 .value = "FIRST[-LAST]",
                 .help = QT_TRANSLATE_NOOP("cli", "Rows of a profile by number, from 1; "
                                                  "without LAST all that follow.")}},
    .examples = {"get 3:1.1.1.8.0.255:2 --port serial:/dev/ttyUSB0",
                 "get 8:0.1.1.0.0.255:2 1:1.1.96.1.1.255:2 --json --port emulator:omnipower-ct",
                 "get \"8:0.1.1.0.0.255:*\" --port emulator:omnipower-ct"},
    .notes = QT_TRANSLATE_NOOP("cli", "Prints the value as \"set\" takes it, then in words."),
    .traits = PrintsJson | TalksToMeter,
    .run = get,
};

} // namespace metersmith::cli
