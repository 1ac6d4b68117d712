// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "typecodes/texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> typeExplain(CommandContext& context)
{
    std::string text; // a shell cuts a number with blanks into several arguments
    for (const auto& part : context.values("TYPE_NUMBER"))
        text += (text.empty() ? "" : " ") + part;
    const auto type = typecodes::parseTypeNumber(text);
    if (!type)
        return fail(type.error());
    if (context.json()) {
        context.print(typeDocument(*type));
        return Done;
    }
    context.out << type->printed << "  (" << type->family << ", " << type->compact << ")\n\n";
    TextTable table({Texts::tr("Position").toStdString(), Texts::tr("Code").toStdString(),
                     Texts::tr("Meaning").toStdString(), Texts::tr("What it is").toStdString()});
    for (const auto& position : type->positions)
        table.add({position.id, position.code, typecodes::translated(position.meaning),
                   typecodes::translated(position.name)});
    context.out << table.text();
    return Done;
}

} // namespace

const Command typeExplainCommand{
    .name = "type explain",
    .summary = QT_TRANSLATE_NOOP("cli", "Explain a type number, or say which position is wrong and "
                                        "what it may hold."),
    .arguments = {{.name = "TYPE_NUMBER",
                   .help = QT_TRANSLATE_NOOP("cli", "With or without hyphens and blanks."),
                   .many = true}},
    .examples = {"type explain 685-11-31C-D14-0011-040", "type explain 6851131CD140011040 --json"},
    .traits = PrintsJson,
    .run = typeExplain,
};

} // namespace metersmith::cli
