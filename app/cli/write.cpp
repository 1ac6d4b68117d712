// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/meter_runner.h"
#include "app/cli/meter_words.h"
#include "app/cli/texts.h"
#include "app/services/texts/error_texts.h"

namespace metersmith::cli
{

namespace
{

/// The document, complete and without a broken rule: nothing else comes near a meter.
Result<typecodes::MeterConfiguration> wantedConfiguration(const std::string& file)
{
    auto loaded = loadDocument(file);
    if (!loaded)
        return fail(loaded.error());
    const auto violations = typecodes::check(loaded->configuration, *loaded->family);
    if (!typecodes::mayBeWritten(violations))
        return fail(ruleBroken(file, violations));
    return std::move(loaded->configuration);
}

/// The first item that the meter will refuse.
Error blockedError(const services::WritePlan& plan)
{
    std::string detail;
    for (const auto& item : plan.items)
        if (item.blocked)
            detail += (detail.empty() ? "" : "; ") + item.path + " " + typecodes::toText(item.now) +
                      " → " + typecodes::toText(item.wanted) + ": " + item.blockedReason;
    return {ErrorCode::AccessDenied, "write", detail + "; nothing was written", {}};
}

int exitCodeOf(const services::WriteReport& report)
{
    if (report.error)
        return services::exitCode(report.error->code);
    for (const auto& entry : report.items)
        if (entry.outcome == services::Outcome::Refused)
            return services::exitCode(entry.error ? entry.error->code : ErrorCode::ValueRefused);
    return report.allProven() ? Done : Differs;
}

void printReport(CommandContext& context, const services::WriteReport& report)
{
    context.out << reportInWords(report) << std::flush;
    if (report.error)
        context.console.error(*report.error, context.verbose());
    if (!report.journalFile.empty())
        context.console.line(
            Texts::tr("Journal: %1").arg(QString::fromStdString(report.journalFile)));
    if (report.allProven())
        context.console.line(Texts::tr("%n item(s) written, read back and proven.", nullptr,
                                       static_cast<int>(report.items.size())));
    else
        context.console.line(Texts::tr("Not everything is proven; once the cause is mended the "
                                       "same command finishes the rest."));
}

/// Shows the plan where it belongs: it is the data of a dry run, else words for people.
void printPlan(CommandContext& context, const services::WritePlan& plan)
{
    const bool dryRun = context.has("--dry-run");
    if (dryRun && context.json()) {
        context.print(planDocument(plan));
        return;
    }
    context.console.line(
        Texts::tr("Meter %1, %2: %3 to write, %4 unchanged, about %5 s")
            .arg(QString::fromStdString(plan.serial), QString::fromStdString(plan.typeNumber))
            .arg(plan.items.size())
            .arg(plan.unchanged)
            .arg(std::chrono::ceil<std::chrono::seconds>(plan.estimate).count()));
    const std::string words = planInWords(plan);
    if (words.empty())
        return;
    if (dryRun)
        context.out << words << std::flush;
    else
        context.console.block(words);
}

/// The end of a write that had nothing to do.
int nothingToWrite(CommandContext& context, const services::WritePlan& plan)
{
    if (context.json()) {
        services::WriteReport report;
        report.serial = plan.serial;
        context.print(writeReportDocument(report, plan.unchanged));
    } else {
        context.console.line(Texts::tr("The meter has this configuration already."));
    }
    return Done;
}

Result<int> write(CommandContext& context)
{
    const auto groups = context.list("--only");
    if (const auto known = checkGroups("--only", groups); !known)
        return fail(known.error());
    const auto wanted = wantedConfiguration(context.value("FILE"));
    if (!wanted)
        return fail(wanted.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    const auto plan = meter.plan(*wanted, groups);
    if (!plan)
        return fail(plan.error());
    printPlan(context, *plan);
    if (context.has("--dry-run"))
        return plan->blocked() ? services::exitCode(ErrorCode::AccessDenied) : Done;
    if (plan->blocked())
        return fail(blockedError(*plan));
    if (plan->items.empty())
        return nothingToWrite(context, *plan);
    if (const auto agreed = context.confirm(
            Texts::tr("Write to meter %1?").arg(QString::fromStdString(plan->serial)));
        !agreed)
        return fail(agreed.error());
    const auto report = meter.apply(*plan);
    if (!report)
        return fail(report.error());
    if (context.json())
        context.print(writeReportDocument(*report, plan->unchanged));
    else
        printReport(context, *report);
    return exitCodeOf(*report);
}

} // namespace

const Command writeCommand{
    .name = "write",
    .summary = QT_TRANSLATE_NOOP("cli", "Write a document to the meter: plan, confirm, write, read "
                                        "back, compare, journal."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")}},
    .options = {{.name = "--only",
                 .value = "GROUP",
                 .help = QT_TRANSLATE_NOOP("cli", "Only these groups: identity, z, ct, display."),
                 .many = true}},
    .examples = {"write a.json --dry-run --port serial:/dev/ttyUSB0",
                 "write a.json --port serial:/dev/ttyUSB0",
                 "write a.json --yes --only ct --port emulator:./meter"},
    .notes = QT_TRANSLATE_NOOP("cli", "The document is checked before the port is opened. After a "
                                      "cut the same command finishes the job."),
    .traits = Writes | PrintsJson | TalksToMeter,
    .run = write,
};

} // namespace metersmith::cli
