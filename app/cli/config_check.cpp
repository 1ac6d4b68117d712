// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/texts.h"
#include "app/services/documents/codes_file.h"
#include "app/services/texts/error_texts.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace metersmith::cli
{

namespace
{

using Codes = std::optional<typecodes::CodeCatalogue>;

/// What the organisation's catalogue says otherwise about the document's codes.
void addContradictions(CheckedFile& checked, const LoadedConfiguration& loaded, const Codes& codes)
{
    if (!codes)
        return;
    for (const auto& path : typecodes::contradictions(loaded.configuration, *loaded.family, *codes))
        checked.violations.push_back(
            {"code-catalogue", path,
             Texts::tr("%1 is not what the catalogue says of the document's code.")
                 .arg(QString::fromStdString(typecodes::itemName(*loaded.family, path)))
                 .toStdString(),
             Texts::tr("Apply the code again, or give these settings a code of their own.")
                 .toStdString(),
             true});
}

CheckedFile checked(const std::string& file, const Codes& codes)
{
    CheckedFile result;
    result.file = file;
    auto loaded = loadDocument(file);
    if (!loaded) {
        result.error = loaded.error();
        return result;
    }
    result.violations = typecodes::check(loaded->configuration, *loaded->family);
    addContradictions(result, *loaded, codes);
    result.family = loaded->family->name;
    result.configuration = std::move(loaded->configuration);
    return result;
}

/// The files named, and the documents of the folders named. Errors: FileNotFound for an empty one.
Result<std::vector<std::string>> filesOf(const std::vector<std::string>& names)
{
    std::vector<std::string> files;
    for (const auto& name : names) {
        const QFileInfo info(QString::fromStdString(name));
        if (!info.isDir()) {
            files.push_back(name);
            continue;
        }
        const QDir dir(info.filePath());
        const auto entries = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
        if (entries.isEmpty())
            return fail(ErrorCode::FileNotFound, name, "the folder holds no *.json");
        for (const auto& entry : entries)
            files.push_back(dir.filePath(entry).toStdString());
    }
    return files;
}

void print(CommandContext& context, const CheckedFile& file, bool several)
{
    const QString name = QString::fromStdString(file.file);
    if (file.error) {
        context.console.error(*file.error, context.verbose());
        return;
    }
    if (file.violations.empty()) {
        context.out
            << Texts::tr("%1 breaks no rule of %2.").arg(name, QString::fromStdString(file.family))
            << "\n";
        return;
    }
    if (several)
        context.out << context.console.bold(file.file) << "\n";
    context.out << violationText(file.violations);
    if (typecodes::mayBeWritten(file.violations))
        context.out << Texts::tr("%1 may be written; the above is advice.").arg(name) << "\n";
}

int codeOf(const CheckedFile& file)
{
    if (file.error)
        return services::exitCode(file.error->code);
    return typecodes::mayBeWritten(file.violations) ? Done : BreaksRule;
}

Result<int> configCheck(CommandContext& context)
{
    Codes codes;
    if (context.has("--codes")) {
        auto catalogue = services::loadCodes(QString::fromStdString(context.value("--codes")));
        if (!catalogue)
            return fail(catalogue.error());
        codes = *std::move(catalogue);
    }
    const auto names = context.values("FILE");
    const auto files = filesOf(names);
    if (!files)
        return fail(files.error());
    const bool several = files->size() > 1 || files->front() != names.front();
    std::vector<CheckedFile> results;
    int code = Done;
    for (const auto& file : *files) {
        results.push_back(checked(file, codes));
        const auto& result = results.back();
        if (result.error && !several)
            return fail(*result.error);
        code = std::max(code, codeOf(result));
        if (!context.json())
            print(context, result, several);
    }
    if (context.json())
        context.print(several ? checksDocument(results)
                              : checkDocument(files->front(), results.front().configuration,
                                              results.front().violations));
    return code;
}

} // namespace

const Command configCheckCommand{
    .name = "config check",
    .summary =
        QT_TRANSLATE_NOOP("cli", "Name every rule that documents break: the place, what is wrong, "
                                 "how to mend it."),
    .arguments = {{.name = "FILE",
                   .help = QT_TRANSLATE_NOOP("cli", "Configuration documents, or folders of them."),
                   .many = true}},
    .options = {{.name = "--codes",
                 .value = "CATALOGUE",
                 .help = QT_TRANSLATE_NOOP("cli", "Also tell what differs from an organisation's "
                                                  "catalogue of order-form codes.")}},
    .examples = {"config check a.json", "config check a.json --json", "config check a.json b.json",
                 "config check meters/"},
    .notes = QT_TRANSLATE_NOOP("cli", "Ends with 0 when all documents may be written, 6 when one "
                                      "breaks a rule, 7 when one cannot be read. Advice does not "
                                      "count."),
    .traits = PrintsJson,
    .run = configCheck,
};

} // namespace metersmith::cli
