// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/table.h"
#include "typecodes/comparison.h"

namespace metersmith::cli
{

namespace
{

/// What PATH means: itself, or all items of the group of that name that differ.
std::vector<std::string> pathsOf(const std::string& name,
                                 const std::vector<typecodes::ComparedItem>& compared)
{
    std::vector<std::string> paths;
    for (const auto& item : compared)
        if (item.group == name && item.change != typecodes::Change::Equal)
            paths.push_back(item.path);
    return paths.empty() ? std::vector<std::string>{name} : paths;
}

bool isGroup(const std::string& name, const std::vector<typecodes::ComparedItem>& compared)
{
    for (const auto& item : compared)
        if (item.group == name)
            return true;
    return false;
}

Result<int> configTake(CommandContext& context)
{
    const auto from = loadDocumentOrTemplate(context.value("FROM"));
    if (!from)
        return fail(from.error());
    const std::string file = context.value("INTO");
    const auto into = loadDocument(file);
    if (!into)
        return fail(into.error());
    if (from->family != into->family)
        return fail(ErrorCode::FamilyMismatch, "config take",
                    context.value("FROM") + " is of family " + from->family->id + ", " + file +
                        " of " + into->family->id);
    const auto compared =
        typecodes::compareThree(from->configuration, into->configuration, nullptr, *into->family);
    auto after = into->configuration;
    for (const auto& name : context.values("PATH")) {
        const auto paths = pathsOf(name, compared);
        if (paths.size() == 1 && paths.front() == name && isGroup(name, compared))
            continue; // a group without a difference
        for (const auto& path : paths)
            if (const auto taken =
                    typecodes::takeOver(after, from->configuration, *into->family, path);
                !taken)
                return fail(within(file, taken.error()));
    }
    return saveEdited(context, file, *into, after);
}

} // namespace

const Command configTakeCommand{
    .name = "config take",
    .summary = QT_TRANSLATE_NOOP("cli", "Take single values over from another document."),
    .arguments = {{.name = "FROM",
                   .help = QT_TRANSLATE_NOOP("cli", "A document, or the name of a template.")},
                  {.name = "INTO",
                   .help = QT_TRANSLATE_NOOP("cli", "The document that is changed.")},
                  {.name = "PATH",
                   .help = QT_TRANSLATE_NOOP("cli", "Paths as \"diff\" lists them, or groups such "
                                                    "as z, display, disconnect."),
                   .many = true}},
    .examples = {"config take b.json a.json ct.ratio display.manual",
                 "config take b.json a.json disconnect"},
    .notes = QT_TRANSLATE_NOOP("cli", "A value that FROM lacks is taken away. A change that breaks "
                                      "a rule which was not broken before is refused with 6; the "
                                      "file then stays as it was."),
    .traits = PrintsJson,
    .run = configTake,
};

} // namespace metersmith::cli
