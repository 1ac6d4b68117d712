// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/texts.h"

namespace metersmith::cli
{

namespace
{

Result<int> configCheck(CommandContext& context)
{
    const std::string file = context.value("FILE");
    const auto loaded = loadDocument(file);
    if (!loaded)
        return fail(loaded.error());
    const auto violations = typecodes::check(loaded->configuration, *loaded->family);
    if (context.json())
        context.print(checkDocument(file, loaded->configuration, violations));
    else if (violations.empty())
        context.out << Texts::tr("%1 breaks no rule of %2.")
                           .arg(QString::fromStdString(file),
                                QString::fromStdString(loaded->family->name))
                    << "\n";
    else
        context.out << violationText(violations);
    return violations.empty() ? Done : BreaksRule;
}

} // namespace

const Command configCheckCommand{
    .name = "config check",
    .summary =
        QT_TRANSLATE_NOOP("cli", "Name every rule that a document breaks: the place, what is "
                                 "wrong, how to mend it."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")}},
    .examples = {"config check a.json", "config check a.json --json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Ends with 0 when the document may be written, 6 when it "
                                      "breaks a rule."),
    .traits = PrintsJson,
    .run = configCheck,
};

} // namespace metersmith::cli
