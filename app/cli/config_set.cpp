// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/configuration_files.h"

#include <algorithm>

namespace metersmith::cli
{

namespace
{

/// The rules that are broken now and were not before.
std::vector<typecodes::Violation> newViolations(const LoadedConfiguration& before,
                                                const typecodes::MeterConfiguration& after)
{
    const auto old = typecodes::check(before.configuration, *before.family);
    auto violations = typecodes::check(after, *before.family);
    const auto wasThere = [&old](const typecodes::Violation& violation) {
        return std::any_of(old.begin(), old.end(), [&violation](const auto& other) {
            return other.rule == violation.rule && other.path == violation.path;
        });
    };
    violations.erase(std::remove_if(violations.begin(), violations.end(), wasThere),
                     violations.end());
    return violations;
}

/// Applies every PATH=VALUE to a copy, so that all are taken or none.
Result<typecodes::MeterConfiguration> edited(const LoadedConfiguration& loaded,
                                             const std::vector<std::string>& edits)
{
    auto configuration = loaded.configuration;
    for (const auto& edit : edits) {
        const auto equals = edit.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::Usage, "config set",
                        '"' + printable(edit) +
                            "\" is not PATH=VALUE; e.g. ct.ratio=20, Z4=3, "
                            "display.manual=1.8.0,2.8.0");
        const std::string_view path = std::string_view(edit).substr(0, equals);
        const std::string_view value = std::string_view(edit).substr(equals + 1);
        const auto set = typecodes::setItem(configuration, *loaded.family, path, value);
        if (!set)
            return fail(set.error());
    }
    return configuration;
}

Result<int> configSet(CommandContext& context)
{
    const std::string file = context.value("FILE");
    const auto loaded = loadDocument(file);
    if (!loaded)
        return fail(loaded.error());
    const auto configuration = edited(*loaded, context.values("PATH=VALUE"));
    if (!configuration)
        return fail(within(file, configuration.error()));
    if (const auto broken = newViolations(*loaded, *configuration); !broken.empty())
        return fail(ruleBroken(file, broken));
    if (const auto saved =
            services::saveConfiguration(QString::fromStdString(file), *configuration);
        !saved)
        return fail(saved.error());

    const auto& family = *loaded->family;
    const auto changes = typecodes::compare(loaded->configuration, *configuration, family);
    if (context.json()) {
        context.print(diffDocument(changes));
        return Done;
    }
    TextTable table;
    for (const auto& change : changes)
        table.add({change.path, typecodes::itemName(family, change.path),
                   typecodes::toText(change.a) + " → " + typecodes::toText(change.b),
                   typecodes::valueInWords(family, change.path, change.b)});
    context.console.block(table.text());
    const auto left = typecodes::check(*configuration, family);
    if (!left.empty())
        context.console.line(Texts::tr("%1 still breaks rules; \"config check\" names them.")
                                 .arg(QString::fromStdString(file)));
    return Done;
}

} // namespace

const Command configSetCommand{
    .name = "config set",
    .summary = QT_TRANSLATE_NOOP("cli", "Change values of a configuration document; all of them or "
                                        "none."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")},
                  {.name = "PATH=VALUE",
                   .help = QT_TRANSLATE_NOOP("cli", "A path as \"config explain\" lists it; lists "
                                                    "are separated by commas."),
                   .many = true}},
    .examples = {"config set a.json ct.ratio=20 Z4=3",
                 "config set a.json display.manual=1.8.0,2.8.0,0.4.2"},
    .notes = QT_TRANSLATE_NOOP("cli", "A change that breaks a rule which was not broken before is "
                                      "refused with 6; the file then stays as it was."),
    .traits = PrintsJson,
    .run = configSet,
};

} // namespace metersmith::cli
