// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/documents/codes_file.h"

namespace metersmith::cli
{

namespace
{

using typecodes::CodeCatalogue;
using typecodes::CodeEntry;

Result<QString> catalogueFile(CommandContext& context)
{
    if (!context.has("--catalogue"))
        return fail(ErrorCode::Usage, "--catalogue",
                    "not given: the file of your organisation's order-form codes");
    return QString::fromStdString(context.value("--catalogue"));
}

Result<CodeCatalogue> openCatalogue(CommandContext& context)
{
    const auto file = catalogueFile(context);
    return file ? services::loadCodes(*file) : Result<CodeCatalogue>(fail(file.error()));
}

/// A family to show the words of an entry with: its own, or that of `--family`; may be null.
Result<const typecodes::Family*> familyFor(CommandContext& context, const CodeEntry* entry)
{
    const std::string id = context.has("--family") ? context.value("--family")
                           : entry                 ? entry->family
                                                   : std::string();
    if (id.empty())
        return nullptr;
    return typecodes::Catalogue::installed().family(id);
}

/// The entry that FIELD, CODE and --family name; an entry of all families where none is named.
Result<const CodeEntry*> findEntry(CommandContext& context, const CodeCatalogue& catalogue)
{
    const std::string field = context.value("FIELD");
    const std::string code = context.value("CODE");
    const std::string family = context.value("--family");
    const CodeEntry* found = nullptr;
    std::string known;
    for (const auto& entry : catalogue.entries) {
        if (entry.field != field)
            continue;
        known += (known.empty() ? "" : ", ") + entry.code;
        const bool fits = family.empty() || entry.family.empty() || entry.family == family;
        if (entry.code != code || !fits)
            continue;
        if (found && family.empty() && found->family != entry.family)
            return fail(ErrorCode::Usage, "--family",
                        field + " " + code + " is there for " +
                            (found->family.empty() ? "every family" : found->family) + " and " +
                            entry.family + "; say which");
        if (!found || found->family.empty())
            found = &entry;
    }
    if (!found)
        return fail(ErrorCode::UnknownCode, context.value("--catalogue"),
                    "there is no " + field + " " + printable(code) +
                        (known.empty() ? std::string("; the catalogue has no codes of this field")
                                       : "; the catalogue has " + known));
    return found;
}

Result<int> codesList(CommandContext& context)
{
    const auto catalogue = openCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    std::vector<CodeEntry> entries;
    for (const auto& entry : catalogue->entries)
        if (!context.has("--field") || entry.field == context.value("--field"))
            entries.push_back(entry);
    if (context.json()) {
        context.print(codesDocument(entries));
        return Done;
    }
    TextTable table({Texts::tr("Field").toStdString(), Texts::tr("Code").toStdString(),
                     Texts::tr("Name").toStdString(), Texts::tr("Family").toStdString(),
                     Texts::tr("Settings").toStdString(), Texts::tr("Comment").toStdString()});
    for (const auto& entry : entries)
        table.add({entry.field, entry.code, entry.name,
                   entry.family.empty() ? Texts::tr("all").toStdString() : entry.family,
                   std::to_string(entry.content.size()), entry.comment});
    context.out << table.text();
    return Done;
}

Result<int> codesShow(CommandContext& context)
{
    const auto catalogue = openCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    const auto entry = findEntry(context, *catalogue);
    if (!entry)
        return fail(entry.error());
    if (context.json()) {
        context.print(codesDocument({**entry}));
        return Done;
    }
    const auto family = familyFor(context, *entry);
    if (!family)
        return fail(family.error());
    context.out << (*entry)->field << " " << (*entry)->code << "  " << printable((*entry)->name)
                << "\n";
    if (!(*entry)->comment.empty())
        context.out << printable((*entry)->comment) << "\n";
    TextTable table;
    for (const auto& [path, value] : (*entry)->content)
        table.add({path, *family ? typecodes::itemName(**family, path) : std::string(),
                   *family ? shownValue(**family, path, value) : typecodes::toText(value)});
    context.out << "\n" << table.text();
    return Done;
}

Result<int> codesAdd(CommandContext& context)
{
    const auto file = catalogueFile(context);
    if (!file)
        return fail(file.error());
    auto catalogue = services::loadOrBeginCodes(*file);
    if (!catalogue)
        return fail(catalogue.error());
    const auto loaded = loadDocument(context.value("FILE"));
    if (!loaded)
        return fail(loaded.error());
    const std::string field = context.value("FIELD");
    const std::string code = context.value("CODE");
    if (typecodes::contentPaths(*loaded->family, field).empty())
        return fail(ErrorCode::UnknownField, field,
                    loaded->family->name + " has no order form with this code");
    auto probe = loaded->configuration;
    if (const auto valid = typecodes::setItem(probe, *loaded->family, field, code); !valid)
        return fail(valid.error());
    auto entry = typecodes::entryOf(loaded->configuration, *loaded->family, field, code,
                                    context.value("--name"));
    entry.comment = context.value("--comment");
    entry.family = context.has("--every-family") ? std::string() : loaded->family->id;
    const auto* old = catalogue->find(*loaded->family, field, code);
    if (old && old->family == entry.family && !context.has("--replace"))
        return fail(ErrorCode::FileUnwritable, context.value("--catalogue"),
                    field + " " + code + " is there already (" + old->name +
                        "); --replace replaces it");
    catalogue->put(std::move(entry));
    if (const auto saved = services::saveCodes(*file, *catalogue); !saved)
        return fail(saved.error());
    context.console.line(
        Texts::tr("%1 %2 added.").arg(QString::fromStdString(field), QString::fromStdString(code)));
    return Done;
}

Result<int> codesApply(CommandContext& context)
{
    const auto catalogue = openCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    const std::string file = context.value("FILE");
    const auto loaded = loadDocument(file);
    if (!loaded)
        return fail(loaded.error());
    const auto* entry =
        catalogue->find(*loaded->family, context.value("FIELD"), context.value("CODE"));
    if (!entry) {
        const auto named = findEntry(context, *catalogue);
        return fail(named
                        ? Error{ErrorCode::FamilyMismatch,
                                context.value("--catalogue"),
                                context.value("FIELD") + " " + context.value("CODE") + " is for " +
                                    (*named)->family + ", the document for " + loaded->family->id,
                                {}}
                        : named.error());
    }
    auto after = loaded->configuration;
    if (const auto applied = typecodes::applyEntry(after, *loaded->family, *entry); !applied)
        return fail(within(file, applied.error()));
    return saveEdited(context, file, *loaded, after);
}

Result<int> codesRemove(CommandContext& context)
{
    auto catalogue = openCatalogue(context);
    if (!catalogue)
        return fail(catalogue.error());
    const auto entry = findEntry(context, *catalogue);
    if (!entry)
        return fail(entry.error());
    const CodeEntry named = **entry;
    catalogue->remove(named.family, named.field, named.code);
    const auto saved =
        services::saveCodes(QString::fromStdString(context.value("--catalogue")), *catalogue);
    if (!saved)
        return fail(saved.error());
    context.console.line(
        Texts::tr("%1 %2 removed.")
            .arg(QString::fromStdString(named.field), QString::fromStdString(named.code)));
    return Done;
}

const Argument fieldArgument{.name = "FIELD",
                             .help = QT_TRANSLATE_NOOP("cli", "The Z-code, such as Z13.")};
const Argument codeArgument{.name = "CODE",
                            .help = QT_TRANSLATE_NOOP("cli", "The code, such as 123.")};
const Argument fileArgument{.name = "FILE",
                            .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")};
const Option catalogueOption{
    .name = "--catalogue",
    .value = "FILE",
    .help = QT_TRANSLATE_NOOP("cli", "The file of your organisation's order-form codes.")};
const Option entryFamilyOption{
    .name = "--family",
    .value = "FAMILY",
    .help = QT_TRANSLATE_NOOP("cli", "Where a code means different things by family.")};

} // namespace

const Command codesListCommand{
    .name = "codes list",
    .summary = QT_TRANSLATE_NOOP("cli", "List an organisation's codes of order forms."),
    .options = {catalogueOption,
                {.name = "--field",
                 .value = "FIELD",
                 .help = QT_TRANSLATE_NOOP("cli", "Only this Z-code.")}},
    .examples = {"codes list --catalogue codes.json"},
    .traits = PrintsJson,
    .run = codesList,
};

const Command codesShowCommand{
    .name = "codes show",
    .summary = QT_TRANSLATE_NOOP("cli", "Show the settings that a code stands for."),
    .arguments = {fieldArgument, codeArgument},
    .options = {catalogueOption, entryFamilyOption},
    .examples = {"codes show Z13 123 --catalogue codes.json"},
    .traits = PrintsJson,
    .run = codesShow,
};

const Command codesAddCommand{
    .name = "codes add",
    .summary = QT_TRANSLATE_NOOP("cli", "Keep the settings of a document's order form under a "
                                        "code."),
    .arguments = {fieldArgument, codeArgument, fileArgument},
    .options = {catalogueOption,
                {.name = "--name",
                 .value = "NAME",
                 .help = QT_TRANSLATE_NOOP("cli", "What the code is called.")},
                {.name = "--comment",
                 .value = "TEXT",
                 .help = QT_TRANSLATE_NOOP("cli", "A remark for people.")},
                {.name = "--every-family",
                 .help = QT_TRANSLATE_NOOP("cli", "The code means this in every family.")},
                {.name = "--replace",
                 .help = QT_TRANSLATE_NOOP("cli", "Replace what the code stood for.")}},
    .examples = {"codes add Z13 123 a.json --name \"Household\" --catalogue codes.json"},
    .notes = QT_TRANSLATE_NOOP("cli", "A catalogue that does not exist is begun."),
    .run = codesAdd,
};

const Command codesApplyCommand{
    .name = "codes apply",
    .summary = QT_TRANSLATE_NOOP("cli", "Give a document a code and the settings it stands for."),
    .arguments = {fieldArgument, codeArgument, fileArgument},
    .options = {catalogueOption},
    .examples = {"codes apply Z13 123 a.json --catalogue codes.json"},
    .traits = PrintsJson,
    .run = codesApply,
};

const Command codesRemoveCommand{
    .name = "codes remove",
    .summary = QT_TRANSLATE_NOOP("cli", "Remove a code from the catalogue."),
    .arguments = {fieldArgument, codeArgument},
    .options = {catalogueOption, entryFamilyOption},
    .examples = {"codes remove Z13 123 --catalogue codes.json"},
    .run = codesRemove,
};

} // namespace metersmith::cli
