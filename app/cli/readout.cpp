// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/printing/write_pdf.h"
#include "app/services/documents/whole_file.h"
#include "app/services/readout/readout_documents.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace metersmith::cli
{

namespace
{

using services::Outcome;
using services::Readout;
using services::ReadoutOptions;
using services::ReadoutRow;
using Mode = ReadoutOptions::Mode;

constexpr int refusedByMeter = 5; // the contract's exit code
constexpr int slowest = 300;
constexpr int fastest = 19200;

constexpr std::array modes{
    std::pair{std::string_view("auto"), Mode::Auto}, std::pair{std::string_view("a"), Mode::A},
    std::pair{std::string_view("b"), Mode::B},       std::pair{std::string_view("c"), Mode::C},
    std::pair{std::string_view("d"), Mode::D},       std::pair{std::string_view("p1"), Mode::P1},
};

Result<Mode> modeOf(const std::string& given)
{
    if (given.empty())
        return Mode::Auto;
    for (const auto& [word, mode] : modes)
        if (word == given)
            return mode;
    return fail(ErrorCode::Usage, "--mode",
                '"' + printable(given) + "\" given; allowed: auto, a, b, c, d, p1");
}

/// "0.9.1=120000".
Result<std::pair<QString, QString>> writeOf(const std::string& given)
{
    const auto equals = given.find('=');
    if (equals == std::string::npos || equals == 0)
        return fail(ErrorCode::Usage, "--write",
                    '"' + printable(given) + "\" given; it is ADDRESS=DATA, e.g. 0.9.1=120000");
    return std::pair{QString::fromStdString(given.substr(0, equals)),
                     QString::fromStdString(given.substr(equals + 1))};
}

Result<ReadoutOptions> optionsOf(CommandContext& context)
{
    ReadoutOptions options;
    const auto mode = modeOf(context.value("--mode"));
    if (!mode)
        return fail(mode.error());
    const auto baud = context.number("--baud", slowest, fastest);
    if (!baud)
        return fail(baud.error());
    options.mode = *mode;
    options.fastestBaud = baud->value_or(options.fastestBaud);
    options.deviceAddress = QString::fromStdString(context.value("--device"));
    options.sumCheck = context.has("--sum-check");
    options.batteryWakeUp = context.has("--wake-up");
    for (const auto& address : context.values("--register"))
        options.registers.push_back(QString::fromStdString(address));
    for (const auto& given : context.values("--write")) {
        auto write = writeOf(given);
        if (!write)
            return fail(write.error());
        options.writes.push_back(*std::move(write));
    }
    return options;
}

std::string shown(const ReadoutRow& row)
{
    if (row.outcome == Outcome::Differs)
        return Texts::tr("%1 (not what was written)").arg(row.value).toStdString();
    if (row.outcome == Outcome::NotWritten)
        return Texts::tr("(not written)").toStdString();
    return printable(
        (row.error.isEmpty() ? row.value : QStringLiteral("(%1)").arg(row.error)).toStdString());
}

void printTable(const Readout& readout, CommandContext& context)
{
    context.console.clearProgress();
    context.out << printable(services::readoutHead(readout).toStdString()) << "\n\n";
    const bool historical = std::any_of(readout.rows.begin(), readout.rows.end(),
                                        [](const auto& row) { return row.historical.has_value(); });
    TextTable::Row heading{Texts::tr("Address").toStdString(), Texts::tr("Meaning").toStdString(),
                           Texts::tr("Value").toStdString(), Texts::tr("Unit").toStdString()};
    if (historical)
        heading.push_back(Texts::tr("Periods back").toStdString());
    TextTable table(heading);
    table.alignRight({2});
    for (const auto& row : readout.rows) {
        TextTable::Row cells{printable(row.address.toStdString()), row.name.toStdString(),
                             shown(row), printable(row.unit.toStdString())};
        if (row.historical)
            cells.push_back(std::to_string(*row.historical));
        table.add(std::move(cells));
    }
    context.out << table.text();
    for (const auto& remark : readout.remarks)
        context.console.line(Texts::tr("Note: %1").arg(remark));
    if (!readout.journalFile.isEmpty())
        context.console.line(Texts::tr("Journal: %1").arg(readout.journalFile));
}

QString suffixOf(const std::string& file)
{
    return QFileInfo(QString::fromStdString(file)).suffix().toLower();
}

/// As JSON or CSV by the file's name, else as the meter sent it.
Result<> save(const Readout& readout, const std::string& file)
{
    const QString kind = suffixOf(file);
    return services::writeFile(QString::fromStdString(file),
                               kind == QStringLiteral("json")  ? services::readoutJson(readout)
                               : kind == QStringLiteral("csv") ? services::readoutCsv(readout)
                                                               : readout.text.toStdString());
}

bool isPage(const std::string& file)
{
    const QString kind = suffixOf(file);
    return kind == QStringLiteral("pdf") || kind == QStringLiteral("html") ||
           kind == QStringLiteral("htm");
}

Result<> printPage(const Readout& readout, const std::string& file)
{
    const QString name = QString::fromStdString(file);
    const QString html = services::readoutHtml(
        readout, QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    if (suffixOf(file) == QStringLiteral("pdf"))
        return printing::writePdf(html, services::readoutHead(readout), name);
    return services::writeFile(name, html.toStdString());
}

/// Shows what is to be written beside what stands there now, and asks. Nothing if the user agrees.
Result<> agreed(CommandContext& context, MeterRunner& meter, const ReadoutOptions& options)
{
    Readout now;
    if (!context.has("--yes")) {
        ReadoutOptions before = options;
        before.writes.clear();
        before.registers.clear();
        for (const auto& [address, data] : options.writes)
            before.registers.push_back(address);
        auto read = meter.readout(before);
        if (!read)
            return fail(read.error());
        now = *std::move(read);
    }
    for (const auto& [address, data] : options.writes) {
        QString old;
        for (const auto& row : now.rows)
            if (row.address == address)
                old += row.error.isEmpty() ? row.value + row.unit : QStringLiteral("?");
        context.console.line(QStringLiteral("%1: %2 → %3")
                                 .arg(QString::fromStdString(printable(address.toStdString())), old,
                                      QString::fromStdString(printable(data.toStdString()))));
    }
    return context.confirm(Texts::tr("Write it?"));
}

int exitCodeOf(const Readout& readout)
{
    const auto any = [&readout](auto is) {
        return std::any_of(readout.rows.begin(), readout.rows.end(), is);
    };
    if (any([](const auto& row) { return row.outcome == Outcome::Refused; }))
        return refusedByMeter;
    if (any([](const auto& row) { return row.outcome && row.outcome != Outcome::Proven; }))
        return Differs;
    const bool allRefused =
        !readout.rows.empty() && !any([](const auto& row) { return row.error.isEmpty(); });
    return allRefused ? refusedByMeter : int{Done};
}

Result<int> tell(CommandContext& context, const Readout& readout)
{
    if (context.has("--out"))
        if (const auto saved = save(readout, context.value("--out")); !saved)
            return fail(saved.error());
    if (context.has("--print"))
        if (const auto printed = printPage(readout, context.value("--print")); !printed)
            return fail(printed.error());
    if (context.json())
        context.out << services::readoutJson(readout);
    else if (context.csv())
        context.out << services::readoutCsv(readout);
    else if (!context.has("--out"))
        printTable(readout, context);
    return exitCodeOf(readout);
}

Result<int> readout(CommandContext& context)
{
    if (context.json() && context.csv())
        return fail(ErrorCode::Usage, "readout", "--json and --csv exclude each other");
    if (context.has("--print") && !isPage(context.value("--print")))
        return fail(ErrorCode::Usage, "--print",
                    '"' + printable(context.value("--print")) +
                        "\" ends in neither .html nor .pdf");
    auto options = optionsOf(context);
    if (!options)
        return fail(options.error());
    MeterRunner meter(context);
    if (const auto connected = meter.connect(); !connected)
        return fail(connected.error());
    if (context.has("--dry-run")) {
        for (const auto& [address, data] : options->writes)
            options->registers.push_back(address);
        options->writes.clear();
    }
    if (!options->writes.empty())
        if (const auto yes = agreed(context, meter, *options); !yes)
            return fail(yes.error());
    const auto result = meter.readout(*options);
    if (!result)
        return fail(result.error());
    return tell(context, *result);
}

} // namespace

const Command readoutCommand{
    .name = "readout",
    .summary =
        QT_TRANSLATE_NOOP("cli", "Read what a meter of any maker sends by IEC 62056-21 (modes "
                                 "A to D, P1), or single registers."),
    .options = {{.name = "--mode",
                 .value = "auto|a|b|c|d|p1",
                 .help = QT_TRANSLATE_NOOP(
                     "cli", "auto: a, b or c, as the meter says; a: stay at 300 baud; "
                            "d, p1: listen to what it sends by itself.")},
                {.name = "--device",
                 .value = "ADDRESS",
                 .help = QT_TRANSLATE_NOOP("cli", "Which meter, where several share the line.")},
                {.name = "--baud",
                 .value = "N",
                 .help = QT_TRANSLATE_NOOP("cli", "The fastest speed to follow (19200).")},
                {.name = "--sum-check",
                 .help = QT_TRANSLATE_NOOP("cli", "The block check is a sum (some heat meters).")},
                {.name = "--wake-up",
                 .help = QT_TRANSLATE_NOOP("cli", "Wake a battery-powered meter before asking.")},
                {.name = "--register",
                 .value = "ADDRESS",
                 .help = QT_TRANSLATE_NOOP(
                     "cli", "Read these registers in programming mode instead: 1.8.0."),
                 .many = true},
                {.name = "--write",
                 .value = "ADDRESS=DATA",
                 .help = QT_TRANSLATE_NOOP(
                     "cli", "Write registers in programming mode and read them back."),
                 .many = true},
                {.name = "--out",
                 .value = "FILE",
                 .help =
                     QT_TRANSLATE_NOOP("cli", "Save it: .json, .csv, else as the meter sent it.")},
                {.name = printOption,
                 .value = "FILE.pdf|FILE.html",
                 .help = QT_TRANSLATE_NOOP("cli", "Write a page to print.")}},
    .examples = {"readout --port serial:/dev/ttyUSB0",
                 "readout --mode p1 --port serial:/dev/ttyUSB0",
                 "readout --register 1.8.0 C.1.0 --json --port emulator:omnipower-ct",
                 "readout --write 0.9.1=120000 --password-file p1.txt --port serial:/dev/ttyUSB0"},
    .notes =
        QT_TRANSLATE_NOOP("cli", "The password of --password-file opens programming mode (P1)."),
    .traits = Writes | PrintsJson | PrintsCsv | TalksToMeter,
    .run = readout,
};

} // namespace metersmith::cli
