// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

/// The value that stands in the meter now.
Result<services::CosemValue> valueNow(MeterRunner& meter, const std::string& reference)
{
    auto values = meter.get({reference});
    if (!values)
        return fail(values.error());
    if (values->size() != 1)
        return fail(ErrorCode::UnexpectedAnswer, reference,
                    "one value asked, " + std::to_string(values->size()) + " answered");
    if (values->front().error)
        return fail(within(reference, *values->front().error));
    return std::move(values->front());
}

int finish(CommandContext& context, const services::CosemValue& value)
{
    if (context.json())
        context.print(valuesDocument({value}));
    else
        context.out << value.reference << "  " << printable(value.notation) << "  "
                    << printable(value.text) << "\n";
    return Done;
}

Result<int> set(CommandContext& context)
{
    const std::string reference = context.value("CLASS:OBIS:INDEX");
    const std::string wanted = context.value("VALUE");
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto before = valueNow(meter, reference);
    if (!before)
        return fail(before.error());
    context.console.line(QStringLiteral("%1: %2 → %3")
                             .arg(QString::fromStdString(printable(reference)),
                                  QString::fromStdString(printable(before->notation)),
                                  QString::fromStdString(printable(wanted))));
    if (context.has("--dry-run"))
        return finish(context, *before);
    if (const auto agreed = context.confirm(Texts::tr("Write it?")); !agreed)
        return fail(agreed.error());
    const auto after = meter.set(reference, wanted);
    if (!after)
        return fail(after.error());
    if (after->error)
        return fail(within(reference, *after->error));
    return finish(context, *after);
}

} // namespace

const Command setCommand{
    .name = "set",
    .summary = QT_TRANSLATE_NOOP("cli", "Write an attribute of any COSEM object and read it back."),
    .arguments = {{.name = "CLASS:OBIS:INDEX",
                   .help = QT_TRANSLATE_NOOP("cli", "Class, logical name, attribute: "
                                                    "1:1.1.0.4.2.255:2.")},
                  {.name = "VALUE",
                   .help = QT_TRANSLATE_NOOP("cli", "Typed, as \"get\" prints it: u16:20.")}},
    .examples = {"set 1:1.1.0.4.2.255:2 u16:20 --dry-run --port serial:/dev/ttyUSB0",
                 "set 1:1.1.0.4.2.255:2 u16:20 --yes --port emulator:./meter"},
    .notes = QT_TRANSLATE_NOOP("cli", "No rule of a family is checked here: for the configuration "
                                      "use \"write\"."),
    .traits = Writes | PrintsJson | TalksToMeter,
    .run = set,
};

} // namespace metersmith::cli
