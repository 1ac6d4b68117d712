// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/documents.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/doctor/diagnosis_texts.h"

namespace metersmith::cli
{

namespace
{

using services::Attempt;
using services::Diagnosis;

Json toJson(const Attempt& attempt)
{
    Json json{{"what", attempt.what.toStdString()}, {"outcome", attempt.outcome.toStdString()},
              {"sent", attempt.sent.toStdString()}, {"received", attempt.received.toStdString()},
              {"lastedMs", attempt.lasted.count()}, {"errors", attempt.errors}};
    if (attempt.firstByte.count() >= 0)
        json["firstByteMs"] = attempt.firstByte.count();
    return json;
}

Json document(const Diagnosis& diagnosis)
{
    Json attempts = Json::array();
    for (const auto& attempt : diagnosis.attempts)
        attempts.push_back(toJson(attempt));
    return {{"schema", "metersmith.probe/1"},
            {"verdict", services::name(diagnosis.verdict)},
            {"finding", diagnosis.finding.toStdString()},
            {"fix", diagnosis.fix.toStdString()},
            {"evidence", diagnosis.evidence.toStdString()},
            {"workingOptions", diagnosis.workingOptions.toStdString()},
            {"attempts", std::move(attempts)}};
}

void tell(CommandContext& context, const Attempt& attempt)
{
    context.console.line(QStringLiteral("%1: %2 (%3 ms)")
                             .arg(attempt.what, attempt.outcome)
                             .arg(attempt.lasted.count()));
    if (!context.verbose())
        return;
    if (!attempt.sent.isEmpty())
        context.console.line(QStringLiteral("    > ") + attempt.sent);
    if (!attempt.received.isEmpty())
        context.console.line(QStringLiteral("    < ") + attempt.received);
}

void print(CommandContext& context, const Diagnosis& diagnosis)
{
    const auto put = [&context](const QString& text) {
        context.out << printable(text.toStdString()) << '\n';
    };
    put(diagnosis.finding);
    put(Texts::tr("What to do: %1").arg(diagnosis.fix));
    if (!diagnosis.workingOptions.isEmpty())
        put(Texts::tr("What works: %1").arg(diagnosis.workingOptions));
    put(Texts::tr("Evidence:"));
    for (const auto& line : diagnosis.evidence.split(QLatin1Char('\n')))
        put(QStringLiteral("  ") + line);
}

Result<int> probe(CommandContext& context)
{
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto diagnosis =
        meter.diagnose([&context](const Attempt& attempt) { tell(context, attempt); });
    if (!diagnosis)
        return fail(diagnosis.error());
    if (context.json())
        context.print(document(*diagnosis));
    else
        print(context, *diagnosis);
    return services::exitCode(diagnosis->verdict);
}

} // namespace

const Command probeCommand{
    .name = "probe",
    .summary = QT_TRANSLATE_NOOP("cli", "Find out how the meter on the line talks, or what keeps "
                                        "it from talking."),
    .examples = {"probe --port serial:auto", "probe --port serial:/dev/ttyUSB0 --json",
                 "probe --port tcp:192.0.2.7:4059"},
    .notes = QT_TRANSLATE_NOOP(
        "cli", "Direct HDLC first, then the sign-on of IEC 62056-21, then other clients, addresses "
               "and speeds; stops at the first that answers. A password or key is shown to the "
               "meter once at most, and to no other address than the one given. Exit code: 0 the "
               "meter lets us in, 3 no link, 4 it refuses client, password, key or counter."),
    .traits = PrintsJson | TalksToMeter,
    .run = probe,
};

} // namespace metersmith::cli
