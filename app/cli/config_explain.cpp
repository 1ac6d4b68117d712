// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> configExplain(CommandContext& context)
{
    const auto loaded = loadDocument(context.value("FILE"));
    if (!loaded)
        return fail(loaded.error());
    const auto& [configuration, family] = *loaded;
    if (context.json()) {
        context.print(explanationDocument(configuration, *family));
        return Done;
    }
    context.out << family->name << "  " << configuration.typeNumber << "\n";
    if (!configuration.comment.empty())
        context.out << printable(configuration.comment) << "\n";
    context.out << "\n";
    TextTable table({Texts::tr("Item").toStdString(), Texts::tr("Name").toStdString(),
                     Texts::tr("Value").toStdString(), Texts::tr("In words").toStdString()});
    for (const auto& item : family->items) {
        const auto* value = configuration.find(item.path);
        if (!value)
            continue;
        const bool isList = std::holds_alternative<std::vector<std::string>>(*value);
        table.add({item.path, item.name, isList ? std::string{} : typecodes::toText(*value),
                   isList ? std::string{} : typecodes::valueInWords(*family, item.path, *value)});
        if (!isList)
            continue;
        for (const auto& id : configuration.list(item.path)) {
            const auto* reading = family->reading(id);
            table.add({"", "", id, reading ? reading->meaning : std::string{}});
        }
    }
    context.out << table.text();
    return Done;
}

} // namespace

const Command configExplainCommand{
    .name = "config explain",
    .summary = QT_TRANSLATE_NOOP("cli", "Print a configuration document in words."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")}},
    .examples = {"config explain a.json", "config explain a.json --json"},
    .traits = PrintsJson,
    .run = configExplain,
};

} // namespace metersmith::cli
