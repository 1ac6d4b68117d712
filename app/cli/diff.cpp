// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/authoring_documents.h"
#include "app/cli/command_table.h"
#include "app/cli/connection_options.h"
#include "app/cli/edited_document.h"
#include "app/cli/meter_runner.h"
#include "app/cli/object_readouts.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <algorithm>

namespace metersmith::cli
{

namespace
{

/// A file, or the configuration of the meter at an address.
Result<LoadedConfiguration> side(CommandContext& context, const std::string& name)
{
    if (!isAddress(name))
        return loadDocument(name);
    MeterRunner meter(context);
    if (const auto connected = meter.connect(name); !connected)
        return fail(connected.error());
    auto configuration = meter.readConfiguration({});
    if (!configuration)
        return fail(within(name, configuration.error()));
    const auto family = typecodes::Catalogue::installed().family(configuration->family);
    if (!family)
        return fail(within(name, family.error()));
    return LoadedConfiguration{*std::move(configuration), *family};
}

/// Takes away what a side that is a meter cannot say, because no object carries it; tells how many.
template <class Item>
void dropUnreadable(CommandContext& context, const typecodes::Family& family,
                    std::vector<Item>& items)
{
    const bool meterA = isAddress(context.value("A"));
    const bool meterB = isAddress(context.value("B"));
    const auto unreadable = [&](const Item& item) {
        return !family.item(item.path) && ((meterA && item.a == typecodes::ItemValue()) ||
                                           (meterB && item.b == typecodes::ItemValue()));
    };
    const auto left = std::remove_if(items.begin(), items.end(), unreadable);
    const auto count = static_cast<int>(items.end() - left);
    items.erase(left, items.end());
    if (count > 0 && !context.json())
        context.console.line(Texts::tr(
            "%n setting(s) not compared: the meter has no object for them.", nullptr, count));
}

QString changeInWords(typecodes::Change change)
{
    switch (change) {
    case typecodes::Change::Equal:
        return {};
    case typecodes::Change::OnlyA:
        return Texts::tr("A changed it");
    case typecodes::Change::OnlyB:
        return Texts::tr("B changed it");
    case typecodes::Change::Same:
        return Texts::tr("both, alike");
    case typecodes::Change::Conflict:
        return Texts::tr("both, differently");
    }
    return {};
}

/// Three-way: who differs from the template.
Result<int> diffWithBase(CommandContext& context, const LoadedConfiguration& a,
                         const LoadedConfiguration& b)
{
    const auto base = loadDocumentOrTemplate(context.value("--base"));
    if (!base)
        return fail(base.error());
    if (base->family != a.family)
        return fail(ErrorCode::FamilyMismatch, "diff",
                    "the template is of family " + base->family->id + ", " + context.value("A") +
                        " of " + a.family->id);
    auto items =
        typecodes::compareThree(a.configuration, b.configuration, &base->configuration, *a.family);
    dropUnreadable(context, *a.family, items);
    const auto document = comparisonDocument(items);
    const bool equal = document["equal"];
    if (context.json()) {
        context.print(document);
        return equal ? Done : Differs;
    }
    TextTable table({Texts::tr("Item").toStdString(), Texts::tr("Name").toStdString(),
                     context.value("--base"), context.value("A"), context.value("B"),
                     Texts::tr("Who").toStdString()});
    for (const auto& item : items)
        if (item.change != typecodes::Change::Equal)
            table.add({item.path, typecodes::itemName(*a.family, item.path),
                       shownValue(*a.family, item.path, item.base),
                       shownValue(*a.family, item.path, item.a),
                       shownValue(*a.family, item.path, item.b),
                       changeInWords(item.change).toStdString()});
    if (document["items"].empty())
        context.console.line(Texts::tr("Equal."));
    else
        context.out << table.text();
    return equal ? Done : Differs;
}

Result<int> diff(CommandContext& context)
{
    if (isReadout(context.value("A")) && isReadout(context.value("B"))) {
        const auto before = services::loadReadout(QString::fromStdString(context.value("A")));
        const auto after = services::loadReadout(QString::fromStdString(context.value("B")));
        if (!before)
            return fail(before.error());
        if (!after)
            return fail(after.error());
        return printDifferences(context, *before, *after);
    }
    const auto a = side(context, context.value("A"));
    if (!a)
        return fail(a.error());
    const auto b = side(context, context.value("B"));
    if (!b)
        return fail(b.error());
    if (a->family != b->family)
        return fail(ErrorCode::FamilyMismatch, "diff",
                    context.value("A") + " is of family " + a->family->id + ", " +
                        context.value("B") + " of " + b->family->id);
    if (context.has("--base"))
        return diffWithBase(context, *a, *b);
    auto differences = typecodes::compare(a->configuration, b->configuration, *a->family);
    dropUnreadable(context, *a->family, differences);
    if (context.json()) {
        context.print(diffDocument(differences));
        return differences.empty() ? Done : Differs;
    }
    if (differences.empty()) {
        context.console.line(Texts::tr("Equal."));
        return Done;
    }
    TextTable table({Texts::tr("Item").toStdString(), Texts::tr("Name").toStdString(),
                     context.value("A"), context.value("B")});
    for (const auto& difference : differences)
        table.add({difference.path, typecodes::itemName(*a->family, difference.path),
                   shownValue(*a->family, difference.path, difference.a),
                   shownValue(*a->family, difference.path, difference.b)});
    context.out << table.text();
    return Differs;
}

} // namespace

const Command diffCommand{
    .name = "diff",
    .summary = QT_TRANSLATE_NOOP("cli", "Tell what differs between two configurations, files or "
                                        "meters, or between two readings of objects."),
    .arguments = {{.name = "A",
                   .help = QT_TRANSLATE_NOOP("cli", "A document, or the address of a meter.")},
                  {.name = "B",
                   .help = QT_TRANSLATE_NOOP("cli", "A document, or the address of a meter.")}},
    .options = {{.name = "--base",
                 .value = "NAME|FILE",
                 .help = QT_TRANSLATE_NOOP("cli", "What both come from: tells who changed what.")}},
    .examples = {"diff a.json b.json", "diff a.json serial:/dev/ttyUSB0 --json",
                 "diff a.json b.json --base template.json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Ends with 0 when both are equal, 1 when they differ. "
                                      "\"config take\" takes single values over."),
    .traits = PrintsJson | TalksToMeter,
    .run = diff,
};

const Command configDiffCommand = [] {
    Command same = diffCommand;
    same.name = "config diff";
    same.examples = {"config diff a.json b.json", "config diff a.json b.json --base template.json"};
    return same;
}();

} // namespace metersmith::cli
