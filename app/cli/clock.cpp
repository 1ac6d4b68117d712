// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/meter_words.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

int finish(CommandContext& context, const services::ClockReading& reading)
{
    if (context.json())
        context.print(clockDocument(reading));
    else
        context.out << clockInWords(reading) << "\n";
    return Done;
}

Result<int> clock(CommandContext& context)
{
    const bool sets = context.has("--set");
    if (sets && context.value("--set") != "now")
        return fail(ErrorCode::Usage, "--set",
                    '"' + printable(context.value("--set")) +
                        "\" given; allowed: now (this computer's time)");
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto before = meter.readClock();
    if (!before)
        return fail(before.error());
    if (!sets)
        return finish(context, *before);
    context.console.line(
        Texts::tr("Meter now: %1").arg(QString::fromStdString(clockInWords(*before))));
    if (context.has("--dry-run"))
        return finish(context, *before);
    if (const auto agreed = context.confirm(Texts::tr("Set it to this computer's time?")); !agreed)
        return fail(agreed.error());
    const auto after = meter.setClock();
    if (!after)
        return fail(after.error());
    return finish(context, *after);
}

} // namespace

const Command clockCommand{
    .name = "clock",
    .summary = QT_TRANSLATE_NOOP("cli", "Print the meter's clock and its drift, or set it."),
    .options = {{.name = "--set",
                 .value = "now",
                 .help = QT_TRANSLATE_NOOP("cli", "Set it to this computer's time (UTC plus the "
                                                  "meter's own offset), read it back.")}},
    .examples = {"clock --port serial:/dev/ttyUSB0", "clock --set now --yes --port serial:auto"},
    .traits = Writes | PrintsJson | TalksToMeter,
    .run = clock,
};

} // namespace metersmith::cli
