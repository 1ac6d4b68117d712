// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> templateList(CommandContext& context)
{
    const services::Templates templates;
    const auto found = templates.list();
    if (context.json()) {
        context.print(templatesDocument(found));
        return Done;
    }
    if (found.empty()) {
        context.console.line(Texts::tr("There are no templates in %1.").arg(templates.folder()));
        return Done;
    }
    TextTable table({Texts::tr("Name").toStdString(), Texts::tr("Family").toStdString(),
                     Texts::tr("Type number").toStdString(), Texts::tr("Comment").toStdString()});
    for (const auto& info : found)
        table.add({info.name.toStdString(), info.family, info.typeNumber,
                   info.problem ? toString(*info.problem) : info.comment});
    context.out << table.text();
    return Done;
}

Result<int> templateSave(CommandContext& context)
{
    const auto loaded = loadDocument(context.value("FILE"));
    if (!loaded)
        return fail(loaded.error());
    const QString name = QString::fromStdString(context.value("NAME"));
    const auto saved =
        services::Templates().save(name, loaded->configuration, context.has("--replace"));
    if (!saved)
        return fail(saved.error());
    context.console.line(Texts::tr("Template \"%1\" saved.").arg(name));
    return Done;
}

Result<int> templateRemove(CommandContext& context)
{
    const QString name = QString::fromStdString(context.value("NAME"));
    if (const auto removed = services::Templates().remove(name); !removed)
        return fail(removed.error());
    context.console.line(Texts::tr("Template \"%1\" removed.").arg(name));
    return Done;
}

} // namespace

const Command configTemplateListCommand{
    .name = "config template list",
    .summary = QT_TRANSLATE_NOOP("cli", "List the templates that new documents can begin from."),
    .examples = {"config template list"},
    .traits = PrintsJson,
    .run = templateList,
};

const Command configTemplateSaveCommand{
    .name = "config template save",
    .summary = QT_TRANSLATE_NOOP("cli", "Keep a document as a template."),
    .arguments = {{.name = "NAME",
                   .help = QT_TRANSLATE_NOOP("cli", "Letters, digits, blanks, hyphens.")},
                  {.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")}},
    .options = {{.name = "--replace",
                 .help = QT_TRANSLATE_NOOP("cli", "Replace the template of this name.")}},
    .examples = {"config template save household a.json"},
    .run = templateSave,
};

const Command configTemplateRemoveCommand{
    .name = "config template remove",
    .summary = QT_TRANSLATE_NOOP("cli", "Remove a template."),
    .arguments = {{.name = "NAME", .help = QT_TRANSLATE_NOOP("cli", "The template's name.")}},
    .examples = {"config template remove household"},
    .run = templateRemove,
};

} // namespace metersmith::cli
