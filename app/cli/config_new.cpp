// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/texts.h"
#include "app/services/documents/configuration_files.h"

namespace metersmith::cli
{

namespace
{

/// The family by its id, or the one that the type number belongs to.
Result<const typecodes::Family*> familyOf(CommandContext& context)
{
    if (context.has("--family") || !context.has("--type"))
        return familyOption(context);
    const auto& catalogue = typecodes::Catalogue::installed();
    const auto type = typecodes::parseTypeNumber(context.value("--type"), catalogue);
    if (!type)
        return fail(type.error());
    return catalogue.family(type->family);
}

/// The template's configuration, with another type number if one is given.
Result<LoadedConfiguration> fromTemplate(CommandContext& context)
{
    const std::string name = context.value("--template");
    auto loaded = loadDocumentOrTemplate(name);
    if (!loaded)
        return fail(loaded.error());
    if (context.has("--family") && context.value("--family") != loaded->family->id)
        return fail(ErrorCode::FamilyMismatch, name,
                    "the template is of family " + loaded->family->id + ", --family says " +
                        context.value("--family"));
    if (!context.has("--type"))
        return loaded;
    const auto set = typecodes::setItem(loaded->configuration, *loaded->family, "typeNumber",
                                        context.value("--type"));
    if (!set)
        return fail(set.error());
    return loaded;
}

Result<LoadedConfiguration> newDocument(CommandContext& context)
{
    if (context.has("--template"))
        return fromTemplate(context);
    const auto family = familyOf(context);
    if (!family)
        return fail(family.error());
    auto configuration = typecodes::defaultConfiguration(**family, context.value("--type"));
    if (!configuration)
        return fail(configuration.error());
    return LoadedConfiguration{*std::move(configuration), *family};
}

Result<int> configNew(CommandContext& context)
{
    const auto made = newDocument(context);
    if (!made)
        return fail(made.error());
    const auto& [configuration, family] = *made;
    const std::string file = context.value("--out");
    if (file.empty() || context.json())
        context.out << typecodes::toJson(configuration, *family) << std::flush;
    if (file.empty())
        return Done;
    const QString name = QString::fromStdString(file);
    if (const auto saved = services::saveConfiguration(name, configuration); !saved)
        return fail(saved.error());
    const QString familyName = QString::fromStdString(family->name);
    context.console.line(
        context.has("--template")
            ? Texts::tr("%1: %2 from the template \"%3\"")
                  .arg(name, familyName, QString::fromStdString(context.value("--template")))
            : Texts::tr("%1: %2 with the family's defaults").arg(name, familyName));
    if (!typecodes::mayBeWritten(typecodes::check(configuration, *family)))
        context.console.line(Texts::tr("It breaks rules; \"config check\" names them."));
    return Done;
}

Result<int> configSchema(CommandContext& context)
{
    context.out << typecodes::configurationSchema() << std::flush;
    return Done;
}

} // namespace

const Command configNewCommand{
    .name = "config new",
    .summary = QT_TRANSLATE_NOOP("cli", "Make a configuration document with the family's defaults "
                                        "or from a template."),
    .options = {{.name = "--family",
                 .value = "FAMILY",
                 .help = QT_TRANSLATE_NOOP("cli", "The meter family, e.g. omnipower-ct.")},
                {.name = "--type",
                 .value = "TYPE_NUMBER",
                 .help = QT_TRANSLATE_NOOP("cli", "The type number; the family's usual one if not "
                                                  "given.")},
                {.name = "--template",
                 .value = "NAME|FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Begin with this document or named template.")},
                {.name = "--out",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Where to; standard output if not given.")}},
    .examples = {"config new --family omnipower-ct --out a.json",
                 "config new --type 685-11-31C-D14-0011-040 --out a.json",
                 "config new --template household --out a.json"},
    .traits = PrintsJson,
    .run = configNew,
};

const Command configSchemaCommand{
    .name = "config schema",
    .summary = QT_TRANSLATE_NOOP("cli", "Print the JSON Schema of configuration documents."),
    .examples = {"config schema"},
    .run = configSchema,
};

} // namespace metersmith::cli
