// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/texts.h"
#include "app/services/configuration_files.h"

namespace metersmith::cli
{

namespace
{

/// The family by its id, or the one that the type number belongs to.
Result<const typecodes::Family*> familyOf(CommandContext& context)
{
    const auto& catalogue = typecodes::Catalogue::installed();
    if (context.has("--family"))
        return catalogue.family(context.value("--family"));
    if (context.has("--type")) {
        const auto type = typecodes::parseTypeNumber(context.value("--type"), catalogue);
        if (!type)
            return fail(type.error());
        return catalogue.family(type->family);
    }
    std::string known;
    for (const auto& family : catalogue.families())
        known += (known.empty() ? "" : ", ") + family.id;
    return fail(ErrorCode::Usage, "--family",
                "not given; allowed: " + known + "; or --type with a type number");
}

Result<int> configNew(CommandContext& context)
{
    const auto family = familyOf(context);
    if (!family)
        return fail(family.error());
    const auto configuration = typecodes::defaultConfiguration(**family, context.value("--type"));
    if (!configuration)
        return fail(configuration.error());
    const std::string file = context.value("--out");
    if (file.empty() || context.json())
        context.out << typecodes::toJson(*configuration, **family) << std::flush;
    if (file.empty())
        return Done;
    const QString name = QString::fromStdString(file);
    if (const auto saved = services::saveConfiguration(name, *configuration); !saved)
        return fail(saved.error());
    context.console.line(Texts::tr("%1: %2 with the family's defaults")
                             .arg(name, QString::fromStdString((*family)->name)));
    return Done;
}

} // namespace

const Command configNewCommand{
    .name = "config new",
    .summary = QT_TRANSLATE_NOOP("cli", "Make a valid configuration document with the family's "
                                        "defaults."),
    .options = {{.name = "--family",
                 .value = "FAMILY",
                 .help = QT_TRANSLATE_NOOP("cli", "The meter family, e.g. omnipower-ct.")},
                {.name = "--type",
                 .value = "TYPE_NUMBER",
                 .help = QT_TRANSLATE_NOOP("cli", "The type number; the family's usual one if not "
                                                  "given.")},
                {.name = "--out",
                 .value = "FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "Where to; standard output if not given.")}},
    .examples = {"config new --family omnipower-ct --out a.json",
                 "config new --type 685-11-31C-D14-0011-040 --out a.json"},
    .traits = PrintsJson,
    .run = configNew,
};

} // namespace metersmith::cli
