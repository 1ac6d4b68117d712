// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/configuration_document.h"

#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/documents/configuration_files.h"

#include <algorithm>

namespace metersmith::cli
{

Result<LoadedConfiguration> loadDocument(const std::string& file)
{
    auto configuration = services::loadConfiguration(QString::fromStdString(file));
    if (!configuration)
        return fail(configuration.error());
    const auto family = typecodes::Catalogue::installed().family(configuration->family);
    if (!family)
        return fail(within(file, family.error()));
    return LoadedConfiguration{*std::move(configuration), *family};
}

std::string violationText(const std::vector<typecodes::Violation>& violations)
{
    std::string text;
    for (const auto& violation : violations) {
        text += violation.path + "  (" + violation.rule + ")" +
                (violation.advice ? "  " + Texts::tr("advice").toStdString() : std::string()) +
                "\n";
        TextTable table;
        table.add({Texts::tr("what").toStdString(), violation.what});
        table.add({Texts::tr("do").toStdString(), violation.mend});
        text += table.text(2);
    }
    return text;
}

Error ruleBroken(const std::string& file, const std::vector<typecodes::Violation>& violations)
{
    std::string detail;
    for (const auto& violation : violations)
        if (!violation.advice)
            detail += (detail.empty() ? "" : "; ") + violation.path + ": " + violation.what + " " +
                      violation.mend;
    return {ErrorCode::RuleBroken, file, detail, {}};
}

Result<> checkGroups(const std::string& option, const std::vector<std::string>& groups)
{
    std::vector<std::string> known;
    for (const auto& family : typecodes::Catalogue::installed().families())
        for (const auto& item : family.items)
            if (std::find(known.begin(), known.end(), item.group) == known.end())
                known.push_back(item.group);
    for (const auto& group : groups) {
        if (std::find(known.begin(), known.end(), group) != known.end())
            continue;
        std::string allowed;
        for (const auto& name : known)
            allowed += (allowed.empty() ? "" : ", ") + name;
        return fail(ErrorCode::Usage, option,
                    "there is no group \"" + printable(group) + "\"; allowed: " + allowed);
    }
    return {};
}

} // namespace metersmith::cli
