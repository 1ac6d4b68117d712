// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/edited_document.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"
#include "typecodes/texts.h"

#include <algorithm>

namespace metersmith::cli
{

namespace
{

using typecodes::OpenPosition;
using typecodes::translated;

const typecodes::PositionOption* chosenOption(const OpenPosition& position)
{
    for (const auto& option : position.options)
        if (option.code == position.code)
            return &option;
    return nullptr;
}

bool isExcluded(const OpenPosition& position)
{
    const auto* option = chosenOption(position);
    return option && !option->possible;
}

void printChosen(const Composition& composition, std::ostream& out)
{
    TextTable table;
    for (const auto& position : composition.positions) {
        if (position.code.empty())
            continue;
        const auto* option = chosenOption(position);
        std::string meaning = option ? translated(option->meaning) : std::string();
        if (option && !option->possible)
            meaning += "  – " + option->excludedBy;
        table.add({position.id, position.code, meaning, translated(position.name)});
    }
    if (table.empty())
        return;
    out << "\n" << Texts::tr("Chosen:") << "\n" << table.text(2);
}

void printOpen(const Composition& composition, bool all, std::ostream& out)
{
    for (const auto& position : composition.positions) {
        if (!position.code.empty())
            continue;
        out << "\n" << position.id << "  " << translated(position.name) << "\n";
        TextTable table;
        std::size_t left = 0;
        for (const auto& option : position.options) {
            if (option.possible)
                table.add({option.code, translated(option.meaning), translated(option.note)});
            else if (all)
                table.add({"(" + option.code + ")", translated(option.meaning), option.excludedBy});
            else
                ++left;
        }
        out << table.text(4);
        if (left > 0)
            out << "    "
                << Texts::tr("%n value(s) excluded; --all shows them and why.", nullptr,
                             static_cast<int>(left))
                << "\n";
    }
}

void print(const Composition& composition, bool all, std::ostream& out)
{
    out << composition.partial << "  (" << composition.family << ")\n";
    printChosen(composition, out);
    if (composition.number) {
        out << "\n" << Texts::tr("The type number is complete.") << "\n";
        return;
    }
    const bool isOpen =
        std::any_of(composition.positions.begin(), composition.positions.end(),
                    [](const OpenPosition& position) { return position.code.empty(); });
    if (isOpen)
        out << "\n"
            << Texts::tr("These positions are still open; these values are possible:") << "\n";
    printOpen(composition, all, out);
}

Result<int> typeCompose(CommandContext& context)
{
    const auto family = familyOption(context);
    if (!family)
        return fail(family.error());
    std::string given;
    for (const auto& part : context.values("PARTIAL"))
        given += part;
    const auto chosen = typecodes::parsePartialNumber(given, **family);
    if (!chosen)
        return fail(chosen.error());
    Composition composition;
    composition.family = (*family)->id;
    composition.partial = typecodes::partialNumber(**family, *chosen);
    composition.positions = typecodes::openPositions(**family, *chosen);
    const bool excluded = std::any_of(composition.positions.begin(), composition.positions.end(),
                                      [](const OpenPosition& p) { return isExcluded(p); });
    if (auto number = typecodes::composeTypeNumber(**family, *chosen); number && !excluded)
        composition.number = *std::move(number);
    if (context.json())
        context.print(compositionDocument(composition));
    else
        print(composition, context.has("--all"), context.out);
    return excluded ? BreaksRule : Done;
}

} // namespace

const Command typeComposeCommand{
    .name = "type compose",
    .summary = QT_TRANSLATE_NOOP("cli", "Compose a type number: which positions are still open, "
                                        "and which values the choices so far leave."),
    .arguments = {{.name = "PARTIAL",
                   .help = QT_TRANSLATE_NOOP("cli", "The number so far; _ or ? stands for an open "
                                                    "position."),
                   .required = false,
                   .many = true}},
    .options = {{.name = "--family",
                 .value = "FAMILY",
                 .help = QT_TRANSLATE_NOOP("cli", "The meter family, e.g. omnipower-ct.")},
                {.name = "--all",
                 .help = QT_TRANSLATE_NOOP("cli", "Show excluded values too, with what excludes "
                                                  "them.")}},
    .examples = {"type compose --family omnipower-ct",
                 "type compose --family omnipower-ct 685-11-3",
                 "type compose --family omnipower-ct 685-11-31_-D14-0011-040 --json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Ends with 6 when values were chosen that exclude one "
                                      "another."),
    .traits = PrintsJson,
    .run = typeCompose,
};

} // namespace metersmith::cli
