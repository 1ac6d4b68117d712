// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration.h"
#include "typecodes/part_values.h"
#include "typecodes/ratio_link.h"
#include "typecodes/rules.h"
#include "typecodes/texts.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

std::vector<std::string> defaultReadings(const Family& family, const DisplayList& list,
                                         const CodeView& view)
{
    std::vector<std::string> ids;
    for (const auto& id : list.defaults)
        if (const auto* reading = family.reading(id); reading && view.hasReading(*reading))
            ids.push_back(id);
    return ids;
}

/// The default of a part; of a list only what this meter has.
ItemValue defaultOf(const PartItem& item, const Family& family, const CodeView& view)
{
    const auto* entries = std::get_if<std::vector<std::string>>(&item.defaultValue);
    if (!entries || item.type != PartType::List)
        return item.defaultValue;
    const auto possible = possibleEntries(item, family, view);
    std::vector<std::string> kept;
    for (const auto& entry : *entries)
        if (std::find(possible.begin(), possible.end(), entry) != possible.end())
            kept.push_back(entry);
    return kept;
}

/// The parts with a default whose needs hold, in order: a need may name a part before it.
void addDefaultParts(MeterConfiguration& made, const Family& family)
{
    const CodeView view(made, family); // sees what is added, parses the type number once
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            if (!std::holds_alternative<std::monostate>(item.defaultValue) &&
                view.meets(item.needs))
                made.items[item.path] = defaultOf(item, family, view);
}

bool isBroken(const MeterConfiguration& made, const Family& family, const std::string& path)
{
    const auto found = check(made, family);
    return std::any_of(found.begin(), found.end(),
                       [&](const Violation& violation) { return violation.path == path; });
}

/// Default codes that do not suit the type number (a breaker's position without breaker) give way
/// to the first code that does. Codes of order forms are not invented.
void settleCodes(MeterConfiguration& made, const Family& family)
{
    if (check(made, family).empty())
        return;
    for (const auto& field : family.zCodes) {
        if (!made.find(field.id) || !isBroken(made, family, field.id))
            continue;
        const ItemValue usual = made.items[field.id];
        const auto suits = [&](const CodeValue& value) {
            made.items[field.id] = value.code;
            return value.orderable && !isBroken(made, family, field.id);
        };
        if (std::none_of(field.values.begin(), field.values.end(), suits))
            made.items[field.id] = usual;
    }
}

/// "06:00 2; 22:00 1" for switches and season starts; meanings for lists.
std::string entriesInWords(const Family& family, const PartItem& item,
                           const std::vector<std::string>& entries)
{
    if (entries.empty())
        return translated("none");
    std::string words;
    for (const auto& entry : entries)
        words +=
            (words.empty() ? "" : "; ") +
            (item.type == PartType::List ? translated(entryMeaning(item, family, entry)) : entry);
    return words;
}

std::string partInWords(const Family& family, const PartItem& item, const ItemValue& value)
{
    if (const auto* entries = std::get_if<std::vector<std::string>>(&value))
        return entriesInWords(family, item, *entries);
    const std::string text = toText(value);
    if (item.type == PartType::Boolean)
        return translated(text == "true" ? "yes" : "no");
    if (item.type == PartType::Choice)
        return translated(entryMeaning(item, family, text));
    return item.unit.empty() ? text : text + " " + item.unit;
}

std::string listInWords(const Family& family, const std::vector<std::string>& ids)
{
    if (ids.empty())
        return translated("no readings");
    std::string words;
    for (const auto& id : ids) {
        const DisplayReading* reading = family.reading(id);
        words += (words.empty() ? "" : "; ") + (reading ? translated(reading->meaning) : id);
    }
    return words;
}

} // namespace

std::string toText(const ItemValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    std::string joined;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        for (const auto& entry : *list)
            joined += (joined.empty() ? "" : ",") + entry;
    return joined;
}

const ItemValue* MeterConfiguration::find(std::string_view path) const
{
    const auto found = items.find(std::string(path));
    return found == items.end() ? nullptr : &found->second;
}

std::int64_t MeterConfiguration::number(std::string_view path, std::int64_t otherwise) const
{
    const ItemValue* value = find(path);
    const auto* number = value ? std::get_if<std::int64_t>(value) : nullptr;
    return number ? *number : otherwise;
}

std::string MeterConfiguration::text(std::string_view path) const
{
    if (path == "typeNumber")
        return typeNumber;
    if (path == "comment")
        return comment;
    const ItemValue* value = find(path);
    return value ? toText(*value) : std::string();
}

std::vector<std::string> MeterConfiguration::list(std::string_view path) const
{
    const ItemValue* value = find(path);
    const auto* list = value ? std::get_if<std::vector<std::string>>(value) : nullptr;
    return list ? *list : std::vector<std::string>();
}

Result<MeterConfiguration> defaultConfiguration(const Family& family, std::string_view typeNumber)
{
    const auto type =
        parseTypeNumber(typeNumber.empty() ? family.defaultTypeNumber : typeNumber, family);
    if (!type)
        return fail(type.error());
    MeterConfiguration made;
    made.family = family.id;
    made.typeNumber = type->printed;
    for (const auto& field : family.zCodes)
        if (const CodeValue* value = field.defaultValue())
            made.items[field.id] = value->code;
    if (family.hasRatio)
        ratio_link::setRatio(made, family, family.ratioMinimum);
    for (const auto& list : family.displayLists)
        made.items[list.path] = defaultReadings(family, list, CodeView(made, family));
    settleCodes(made, family);
    addDefaultParts(made, family);
    return made;
}

std::vector<Difference> compare(const MeterConfiguration& a, const MeterConfiguration& b,
                                const Family& family)
{
    const auto valueOf = [](const MeterConfiguration& configuration, const std::string& path) {
        if (path == "typeNumber")
            return configuration.typeNumber.empty() ? ItemValue() : configuration.typeNumber;
        const ItemValue* value = configuration.find(path);
        return value ? *value : ItemValue();
    };
    std::vector<Difference> differences;
    for (const auto& path : comparedPaths(family)) {
        Difference difference{path, valueOf(a, path), valueOf(b, path)};
        if (difference.a != difference.b)
            differences.push_back(std::move(difference));
    }
    return differences;
}

std::vector<std::string> comparedPaths(const Family& family)
{
    std::vector<std::string> paths;
    for (const auto& item : family.items)
        paths.push_back(item.path);
    for (const auto& field : family.zCodes)
        if (!family.item(field.id) && field.id != family.ratioLink.codeField)
            paths.push_back(field.id);
    for (const auto& list : family.displayLists)
        if (!family.item(list.path))
            paths.push_back(list.path);
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            paths.push_back(item.path);
    return paths;
}

std::string itemName(const Family& family, std::string_view path)
{
    if (const PartItem* part = family.part(path))
        return filled(translated(part->name), Words(part->words.begin(), part->words.end()));
    if (const auto* item = family.item(path))
        return translated(item->name);
    if (const auto* field = family.field(path))
        return translated(field->name);
    if (const auto* list = family.displayList(path); list && list->path == path)
        return translated(list->name);
    if (path == "ct.ratio")
        return translated("CT ratio");
    if (path == "ct.primary")
        return translated("CT primary current");
    if (path == "ct.secondary")
        return translated("CT secondary current");
    if (path == "typeNumber")
        return translated("Type number");
    return path == "comment" ? translated("Comment") : std::string(path);
}

std::string valueInWords(const Family& family, std::string_view path, const ItemValue& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return translated("not set");
    if (const PartItem* part = family.part(path))
        return partInWords(family, *part, value);
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return listInWords(family, *list);
    const std::string text = toText(value);
    if (path == "ct.primary" || path == "ct.secondary")
        return text + " A";
    const CodeField* field = family.field(path);
    if (!field)
        return text;
    if (const auto* known = field->find(text))
        return translated(known->meaning);
    const auto number = parseWhole(text);
    if (field->minimum && number)
        return filled(translated("ratio {value}"), {{"value", std::to_string(*number)}});
    return filled(translated(field->orderForm ? "order form {value}" : "unknown code {value}"),
                  {{"value", text}});
}

} // namespace metersmith::typecodes
