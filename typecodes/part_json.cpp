// SPDX-License-Identifier: Apache-2.0
#include "typecodes/part_json.h"
#include "typecodes/part_values.h"
#include "typecodes/texts.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

struct TypeName {
    std::string_view name;
    PartType type;
};
constexpr TypeName typeNames[] = {
    {"integer", PartType::Integer},
    {"decimal", PartType::Decimal},
    {"boolean", PartType::Boolean},
    {"choice", PartType::Choice},
    {"text", PartType::Text},
    {"list", PartType::List},
    {"switches", PartType::Switches},
    {"dates", PartType::Dates},
    {"dateRanges", PartType::DateRanges},
    {"seasonStarts", PartType::SeasonStarts},
};

PartType readType(JsonFields& in)
{
    const std::string name = in.text("type");
    for (const auto& known : typeNames)
        if (known.name == name)
            return known.type;
    in.refuse("type", "\"" + name +
                          "\" is no type of setting; there are integer, decimal, "
                          "boolean, choice, text, list, switches, dates, dateRanges "
                          "and seasonStarts");
    return PartType::Text;
}

PartChoice readChoice(JsonFields& in)
{
    PartChoice choice;
    choice.code = in.text("code");
    choice.meaning = in.text("meaning");
    choice.needs = readConditions(in, "needs");
    in.text("note", "");
    return choice;
}

PartItem readPart(JsonFields& in, const PartGroup& group)
{
    PartItem item;
    item.path = in.text("path");
    item.name = in.text("name");
    item.help = in.text("help", "");
    item.source = in.text("source", group.source);
    item.type = readType(in);
    item.unit = in.text("unit", "");
    constexpr int widest = 2'000'000'000;
    item.minimum = in.number("minimum", -widest, widest, 0);
    item.maximum = in.number("maximum", -widest, widest, 0);
    item.decimals = in.number("decimals", 0, 6, 0);
    item.maximumCount = static_cast<std::size_t>(in.number("maximumCount", 0, 1000, 0));
    item.size = static_cast<std::size_t>(in.number("size", 0, 1000, 0));
    item.set = in.text("set", "");
    in.each("choices", [&](JsonFields& e) { item.choices.push_back(readChoice(e)); });
    item.needs = group.needs;
    for (auto& condition : readConditions(in, "needs"))
        item.needs.push_back(std::move(condition));
    if (in.has("object"))
        item.object = in.obis("object");
    item.classId = static_cast<std::uint16_t>(in.number("class", 1, 65535, 3));
    if (in.has("default"))
        item.defaultValue = in.text("default"); // made a value in finishGroups()
    const bool isNumber = item.type == PartType::Integer || item.type == PartType::Decimal;
    if (isNumber && item.minimum >= item.maximum)
        in.refuse("maximum", "expected a maximum above the minimum");
    if (item.path.find('.') == std::string::npos)
        in.refuse("path", "expected a section and a name, such as \"disconnect.t1\"");
    return item;
}

/// The item for each combination of the numbers that "repeat" counts.
std::vector<PartItem> repeated(PartItem pattern, const std::map<std::string, std::int64_t>& counts)
{
    std::vector<PartItem> items{std::move(pattern)};
    for (const auto& [word, count] : counts) {
        std::vector<PartItem> more;
        for (const auto& item : items) {
            for (std::int64_t n = 1; n <= count; ++n) {
                const Words words{{word, std::to_string(n)}};
                PartItem one = item;
                one.path = filled(one.path, words);
                for (auto& condition : one.needs)
                    condition.path = filled(condition.path, words);
                one.words[word] = std::to_string(n);
                more.push_back(std::move(one));
            }
        }
        items = std::move(more);
    }
    return items;
}

bool isListType(PartType type)
{
    return type != PartType::Integer && type != PartType::Decimal && type != PartType::Boolean &&
           type != PartType::Choice && type != PartType::Text;
}

void finishItem(JsonFields& in, const Family& family, PartItem& item)
{
    const std::string at = "groups/" + item.path;
    if (isListType(item.type) && item.maximumCount == 0)
        in.refuse(at, "a list needs maximumCount");
    const bool lists = item.type == PartType::List;
    if (!item.set.empty() && item.set != "readings" && !family.set(item.set))
        in.refuse(at, "there is no set \"" + item.set + "\"");
    if ((lists && item.set.empty() && item.choices.empty()) ||
        (item.type == PartType::Choice && item.choices.empty()))
        in.refuse(at, "there is nothing to choose from: add choices or a set");
    const auto* text = std::get_if<std::string>(&item.defaultValue);
    if (!text)
        return;
    const auto value = text->empty() && isListType(item.type)
                           ? Result<ItemValue>(ItemValue(std::vector<std::string>()))
                           : checkedPart(item, family, std::string_view(*text));
    if (value)
        item.defaultValue = *value;
    else
        in.refuse(at + "/default", value.error().detail);
}

void checkConditions(JsonFields& in, const Family& family, const std::string& at,
                     const Conditions& conditions)
{
    for (const auto& condition : conditions) {
        const auto& path = condition.path;
        const bool known = family.field(path) || family.part(path) || family.item(path) ||
                           family.displayList(path);
        if (!known)
            in.refuse(at, "the condition names " + path + ", which the family does not have");
    }
}

} // namespace

Conditions readConditions(JsonFields& in, const char* key)
{
    Conditions conditions;
    for (auto& [path, codes] : in.textLists(key))
        conditions.push_back({path, codes});
    return conditions;
}

PartGroup readGroup(JsonFields& in)
{
    PartGroup group;
    group.id = in.text("id");
    group.name = in.text("name");
    group.help = in.text("help", "");
    group.source = in.text("source");
    group.editor = in.text("editor", "");
    group.codeField = in.text("codeField", "");
    group.needs = readConditions(in, "needs");
    in.each("items", [&](JsonFields& entry) {
        const PartItem pattern = readPart(entry, group);
        for (auto& item : repeated(pattern, entry.numberMap("repeat")))
            group.items.push_back(std::move(item));
    });
    return group;
}

EntrySet readSet(JsonFields& in)
{
    EntrySet set;
    set.id = in.text("id");
    set.name = in.text("name");
    set.source = in.text("source");
    in.each("entries", [&](JsonFields& e) {
        EntrySet::Entry entry;
        entry.id = e.text("id");
        entry.meaning = e.text("meaning");
        if (e.has("object"))
            entry.object = e.obis("object");
        entry.classId = static_cast<std::uint16_t>(e.number("class", 1, 65535, 3));
        entry.energyTypes = e.texts("energyTypes");
        entry.needs = readConditions(e, "needs");
        if (set.find(entry.id))
            e.refuse("id", "\"" + entry.id + "\" stands twice");
        set.entries.push_back(std::move(entry));
    });
    return set;
}

void finishGroups(JsonFields& in, Family& family)
{
    for (std::size_t g = 0; g < family.groups.size(); ++g) {
        auto& group = family.groups[g];
        if (!group.codeField.empty() && !family.field(group.codeField))
            in.refuse("groups/" + group.id, "there is no Z-code " + group.codeField);
        for (std::size_t i = 0; i < group.items.size(); ++i)
            if (!family.partPlaces.emplace(group.items[i].path, std::pair{g, i}).second)
                in.refuse("groups/" + group.id, group.items[i].path + " stands twice");
    }
    for (auto& group : family.groups)
        for (auto& item : group.items) {
            finishItem(in, family, item);
            checkConditions(in, family, "groups/" + item.path, item.needs);
        }
    for (const auto& rule : family.rules) {
        checkConditions(in, family, "rules/" + rule.name, rule.when);
        checkConditions(in, family, "rules/" + rule.name, rule.then);
    }
}

} // namespace metersmith::typecodes
