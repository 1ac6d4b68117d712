// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

void printProblems(CommandContext& context, const std::vector<services::ImportProblem>& problems)
{
    TextTable table({Texts::tr("Line").toStdString(), Texts::tr("Column").toStdString(),
                     Texts::tr("What is wrong").toStdString()});
    for (const auto& problem : problems)
        table.add({std::to_string(problem.line),
                   problem.column ? std::to_string(problem.column) + " " + problem.columnName : "",
                   problem.error.detail});
    context.console.block(table.text());
}

Result<int> configImport(CommandContext& context)
{
    const std::string file = context.value("TABLE");
    const auto table = services::loadCsv(QString::fromStdString(file));
    if (!table)
        return fail(table.error());
    for (const char* needed : {"--template", "--out"})
        if (!context.has(needed))
            return fail(ErrorCode::Usage, needed, "not given; see config import --help");
    const auto base = loadDocumentOrTemplate(context.value("--template"));
    if (!base)
        return fail(base.error());
    auto imported = services::importTable(*table, base->configuration, *base->family);
    if (!imported)
        return fail(within(file, imported.error()));

    const bool writes = imported->problems.empty() || context.has("--keep-going");
    std::vector<QString> written;
    if (writes) {
        auto saved = services::saveImported(
            *imported, QString::fromStdString(context.value("--out")), context.has("--replace"));
        if (!saved)
            return fail(saved.error());
        written = *std::move(saved);
    }
    if (context.json()) {
        context.print(importDocument(*imported, written));
    } else {
        if (!imported->problems.empty())
            printProblems(context, imported->problems);
        context.console.line(writes ? Texts::tr("%1 of %2 rows written to %3")
                                          .arg(written.size())
                                          .arg(imported->rows)
                                          .arg(QString::fromStdString(context.value("--out")))
                                    : Texts::tr("Nothing was written. --keep-going writes the rows "
                                                "without a problem."));
    }
    return imported->problems.empty() ? Done : BreaksRule;
}

} // namespace

const Command configImportCommand{
    .name = "config import",
    .summary = QT_TRANSLATE_NOOP("cli", "Make one document per row of a table of serial numbers "
                                        "and values."),
    .arguments = {{.name = "TABLE",
                   .help = QT_TRANSLATE_NOOP("cli", "Comma-, semicolon- or tab-separated values; "
                                                    "the first row names serial and paths.")}},
    .options = {{.name = "--template",
                 .value = "NAME|FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "The document that each row changes.")},
                {.name = "--out",
                 .value = "DIR",
                 .help =
                     QT_TRANSLATE_NOOP("cli", "The folder for the documents; made if missing.")},
                {.name = "--keep-going",
                 .help = QT_TRANSLATE_NOOP("cli", "Write the rows without a problem.")},
                {.name = "--replace",
                 .help = QT_TRANSLATE_NOOP("cli", "Replace documents that exist.")}},
    .examples = {"config import meters.csv --template a.json --out meters"},
    .notes = QT_TRANSLATE_NOOP("cli", "Every bad row is named by line and column; then nothing is "
                                      "written, and it ends with 6."),
    .traits = PrintsJson,
    .run = configImport,
};

} // namespace metersmith::cli
