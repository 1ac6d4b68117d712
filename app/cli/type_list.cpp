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

using typecodes::translated;

std::string remarks(const typecodes::CodeValue& value)
{
    std::string text = value.isDefault ? Texts::tr("(default)").toStdString() : std::string{};
    if (!value.note.empty())
        text += (text.empty() ? "" : " ") + translated(value.note);
    if (!value.orderable)
        text += (text.empty() ? "" : " ") + Texts::tr("(cannot be ordered)").toStdString();
    return text;
}

void print(const typecodes::Family& family, std::ostream& out)
{
    out << family.id << "  " << family.name << "\n";
    for (const auto* fields : {&family.positions, &family.zCodes})
        for (const auto& field : *fields) {
            out << "\n" << field.id << "  " << translated(field.name) << "\n";
            TextTable table;
            for (const auto& value : field.values)
                table.add({value.code, translated(value.meaning), remarks(value)});
            out << table.text(4);
            if (field.minimum && field.maximum)
                out << "    " << *field.minimum << " … " << *field.maximum << "\n";
            if (field.orderForm)
                out << "    " << Texts::tr("further codes come from an order form") << "\n";
            if (field.readOnly)
                out << "    " << Texts::tr("fixed at ordering") << ": "
                    << translated(field.readOnlyReason) << "\n";
            if (!field.help.empty())
                out << "    " << translated(field.help) << "\n";
            for (const auto& mend : field.mends)
                out << "    " << Texts::tr("mended") << ": " << mend << "\n";
        }
}

Result<int> typeList(CommandContext& context)
{
    std::vector<const typecodes::Family*> families;
    const auto& catalogue = typecodes::Catalogue::installed();
    if (context.has("--family")) {
        const auto family = catalogue.family(context.value("--family"));
        if (!family)
            return fail(family.error());
        families.push_back(*family);
    } else {
        for (const auto& family : catalogue.families())
            families.push_back(&family);
    }
    if (context.json()) {
        context.print(catalogueDocument(families));
        return Done;
    }
    for (const auto* family : families) {
        if (family != families.front())
            context.out << "\n";
        print(*family, context.out);
    }
    return Done;
}

} // namespace

const Command typeListCommand{
    .name = "type list",
    .summary = QT_TRANSLATE_NOOP("cli", "List the positions of the type number and the Z-codes, "
                                        "with their values."),
    .options = {{.name = "--family",
                 .value = "FAMILY",
                 .help = QT_TRANSLATE_NOOP("cli", "Only this family.")}},
    .examples = {"type list", "type list --family omnipower-ct --json"},
    .traits = PrintsJson,
    .run = typeList,
};

} // namespace metersmith::cli
