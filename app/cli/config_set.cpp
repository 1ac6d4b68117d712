// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "app/services/documents/codes_file.h"

#include <optional>

namespace metersmith::cli
{

namespace
{

/// One edit. A code that the organisation's catalogue knows brings its content along.
Result<> apply(typecodes::MeterConfiguration& configuration, const typecodes::Family& family,
               const std::optional<typecodes::CodeCatalogue>& codes, std::string_view path,
               std::string_view value)
{
    const auto* entry = codes ? codes->find(family, path, value) : nullptr;
    return entry ? typecodes::applyEntry(configuration, family, *entry)
                 : typecodes::setItem(configuration, family, path, value);
}

/// Applies every PATH=VALUE to a copy, so that all are taken or none.
Result<typecodes::MeterConfiguration> edited(const LoadedConfiguration& loaded,
                                             const std::vector<std::string>& edits,
                                             const std::optional<typecodes::CodeCatalogue>& codes)
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
        const auto set = apply(configuration, *loaded.family, codes, path, value);
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
    std::optional<typecodes::CodeCatalogue> codes;
    if (context.has("--codes")) {
        auto catalogue = services::loadCodes(QString::fromStdString(context.value("--codes")));
        if (!catalogue)
            return fail(catalogue.error());
        codes = *std::move(catalogue);
    }
    const auto configuration = edited(*loaded, context.values("PATH=VALUE"), codes);
    if (!configuration)
        return fail(within(file, configuration.error()));
    return saveEdited(context, file, *loaded, *configuration);
}

} // namespace

const Command configSetCommand{
    .name = "config set",
    .summary = QT_TRANSLATE_NOOP("cli", "Change values of a configuration document; all of them or "
                                        "none."),
    .arguments = {{.name = "FILE", .help = QT_TRANSLATE_NOOP("cli", "A configuration document.")},
                  {.name = "PATH=VALUE",
                   .help = QT_TRANSLATE_NOOP("cli", "A path as \"config explain\" lists it; lists "
                                                    "are separated by commas; nothing behind the = "
                                                    "takes the value away."),
                   .many = true}},
    .options = {{.name = "--codes",
                 .value = "CATALOGUE",
                 .help = QT_TRANSLATE_NOOP("cli", "A catalogue of order-form codes: a code that it "
                                                  "knows brings its settings along.")}},
    .examples = {"config set a.json ct.ratio=20 Z4=3",
                 "config set a.json display.manual=1.8.0,2.8.0,0.4.2",
                 "config set a.json Z13=123 --codes codes.json"},
    .notes = QT_TRANSLATE_NOOP("cli", "A change that breaks a rule which was not broken before is "
                                      "refused with 6; the file then stays as it was."),
    .traits = PrintsJson,
    .run = configSet,
};

} // namespace metersmith::cli
