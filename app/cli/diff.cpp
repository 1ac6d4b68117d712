// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_table.h"
#include "app/cli/configuration_document.h"
#include "app/cli/connection_options.h"
#include "app/cli/meter_runner.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

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

std::string shown(const typecodes::Family& family, const std::string& path,
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

Result<int> diff(CommandContext& context)
{
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
    const auto differences = typecodes::compare(a->configuration, b->configuration, *a->family);
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
                   shown(*a->family, difference.path, difference.a),
                   shown(*a->family, difference.path, difference.b)});
    context.out << table.text();
    return Differs;
}

} // namespace

const Command diffCommand{
    .name = "diff",
    .summary = QT_TRANSLATE_NOOP("cli", "Tell what differs between two configurations: files or "
                                        "meters."),
    .arguments = {{.name = "A",
                   .help = QT_TRANSLATE_NOOP("cli", "A document, or the address of a meter.")},
                  {.name = "B",
                   .help = QT_TRANSLATE_NOOP("cli", "A document, or the address of a meter.")}},
    .examples = {"diff a.json b.json", "diff a.json serial:/dev/ttyUSB0 --json"},
    .notes = QT_TRANSLATE_NOOP("cli", "Ends with 0 when both are equal, 1 when they differ."),
    .traits = PrintsJson | TalksToMeter,
    .run = diff,
};

} // namespace metersmith::cli
