// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edited_document.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/documents/configuration_files.h"
#include "app/services/documents/templates.h"

#include <QFileInfo>

#include <algorithm>

namespace metersmith::cli
{

namespace
{

/// The rules that are broken now and were not before; advice stops nobody.
std::vector<typecodes::Violation> newViolations(const LoadedConfiguration& before,
                                                const typecodes::MeterConfiguration& after)
{
    const auto old = typecodes::check(before.configuration, *before.family);
    auto violations = typecodes::check(after, *before.family);
    const auto isOld = [&old](const typecodes::Violation& violation) {
        return violation.advice ||
               std::any_of(old.begin(), old.end(), [&violation](const auto& other) {
                   return other.rule == violation.rule && other.path == violation.path;
               });
    };
    violations.erase(std::remove_if(violations.begin(), violations.end(), isOld), violations.end());
    return violations;
}

} // namespace

std::string shownValue(const typecodes::Family& family, const std::string& path,
                       const typecodes::ItemValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return "–";
    if (std::holds_alternative<std::vector<std::string>>(value))
        return typecodes::toText(value);
    const std::string text = typecodes::toText(value);
    const std::string words = typecodes::valueInWords(family, path, value);
    return words.empty() || words == text ? text : text + " (" + words + ")";
}

Result<int> saveEdited(CommandContext& context, const std::string& file,
                       const LoadedConfiguration& before,
                       const typecodes::MeterConfiguration& after)
{
    if (const auto broken = newViolations(before, after); !broken.empty())
        return fail(ruleBroken(file, broken));
    if (const auto saved = services::saveConfiguration(QString::fromStdString(file), after); !saved)
        return fail(saved.error());
    const auto& family = *before.family;
    const auto changes = typecodes::compare(before.configuration, after, family);
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
    if (!typecodes::mayBeWritten(typecodes::check(after, family)))
        context.console.line(Texts::tr("%1 still breaks rules; \"config check\" names them.")
                                 .arg(QString::fromStdString(file)));
    return Done;
}

Result<LoadedConfiguration> loadDocumentOrTemplate(const std::string& name)
{
    const bool isFile = name.find_first_of("./") != std::string::npos ||
                        QFileInfo::exists(QString::fromStdString(name));
    if (isFile)
        return loadDocument(name);
    auto configuration = services::Templates().load(QString::fromStdString(name));
    if (!configuration)
        return fail(configuration.error());
    const auto family = typecodes::Catalogue::installed().family(configuration->family);
    if (!family)
        return fail(within(name, family.error()));
    return LoadedConfiguration{*std::move(configuration), *family};
}

Result<const typecodes::Family*> familyOption(CommandContext& context)
{
    const auto& catalogue = typecodes::Catalogue::installed();
    if (context.has("--family"))
        return catalogue.family(context.value("--family"));
    std::string known;
    for (const auto& family : catalogue.families())
        known += (known.empty() ? "" : ", ") + family.id;
    return fail(ErrorCode::Usage, "--family", "not given; allowed: " + known);
}

} // namespace metersmith::cli
