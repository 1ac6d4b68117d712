// SPDX-License-Identifier: Apache-2.0
#include "typecodes/document_schema.h"
#include "typecodes/part_values.h"
#include "typecodes/texts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;

Json object()
{
    return {{"type", "object"}, {"properties", Json::object()}};
}

/// Codes as an enumeration, or as digits where an order form may add others.
Json codeSchema(const CodeField& field)
{
    Json schema{{"title", field.name}, {"type", "string"}};
    const bool open = field.orderForm || field.acceptsUnknown || field.minimum;
    if (open) {
        schema["pattern"] = "^[0-9]{" + std::to_string(field.length) + "}$";
        return schema;
    }
    for (const auto& value : field.values)
        if (value.orderable)
            schema["enum"].push_back(value.code);
    return schema;
}

Json choices(const PartItem& item)
{
    Json codes = Json::array();
    for (const auto& choice : item.choices)
        codes.push_back(choice.code);
    return codes;
}

Json entries(const PartItem& item, const Family& family)
{
    Json codes = Json::array();
    if (item.set == "readings")
        for (const auto& reading : family.readings)
            codes.push_back(reading.id);
    else if (const EntrySet* set = item.set.empty() ? nullptr : family.set(item.set))
        for (const auto& entry : set->entries)
            codes.push_back(entry.id);
    else
        codes = choices(item);
    return {{"enum", codes}};
}

Json entrySchema(const PartItem& item, const Family& family)
{
    const auto pattern = [](const char* text) {
        return Json{{"type", "string"}, {"pattern", text}};
    };
    switch (item.type) {
    case PartType::Switches:
        return pattern("^([01][0-9]|2[0-3]):[0-5][0-9]=[0-9]{1,3}$");
    case PartType::Dates:
        return pattern("^2[01][0-9]{2}-[01][0-9]-[0-3][0-9]$");
    case PartType::DateRanges:
        return pattern("^2[01][0-9]{2}-[01][0-9]-[0-3][0-9]/2[01][0-9]{2}-[01][0-9]-[0-3][0-9]$");
    case PartType::SeasonStarts:
        return pattern("^[01][0-9]-[0-3][0-9]=[1-9]$");
    default:
        return entries(item, family);
    }
}

Json partSchema(const PartItem& item, const Family& family)
{
    Json schema{{"title", filled(item.name, Words(item.words.begin(), item.words.end()))}};
    if (!item.help.empty())
        schema["description"] = item.help;
    switch (item.type) {
    case PartType::Integer:
        schema.update({{"type", "integer"}, {"minimum", item.minimum}, {"maximum", item.maximum}});
        break;
    case PartType::Decimal:
        schema.update({{"type", "string"},
                       {"pattern", "^-?[0-9]+\\.[0-9]{" + std::to_string(item.decimals) + "}$"}});
        break;
    case PartType::Boolean:
        schema["type"] = "boolean";
        break;
    case PartType::Choice:
        schema["enum"] = choices(item);
        break;
    case PartType::Text:
        schema["type"] = "string";
        if (item.size > 0)
            schema["maxLength"] = item.size;
        break;
    default:
        schema.update({{"type", "array"},
                       {"maxItems", item.maximumCount},
                       {"uniqueItems", true},
                       {"items", entrySchema(item, family)}});
    }
    return schema;
}

/// Puts `schema` at "disconnect.t1" below the properties of nested objects.
void put(Json& root, std::string_view path, Json schema)
{
    Json* at = &root;
    while (true) {
        const auto dot = std::min(path.find('.'), path.size());
        const std::string key(path.substr(0, dot));
        Json& properties = (*at)["properties"];
        if (dot == path.size()) {
            properties[key] = std::move(schema);
            return;
        }
        if (!properties.contains(key))
            properties[key] = object();
        at = &properties[key];
        path.remove_prefix(dot + 1);
    }
}

Json readingList(const Family& family, const DisplayList& list)
{
    Json ids = Json::array();
    for (const auto& reading : family.readings)
        ids.push_back(reading.id);
    return {{"title", list.name},
            {"type", "array"},
            {"maxItems", list.maximum},
            {"uniqueItems", true},
            {"items", {{"enum", ids}}}};
}

} // namespace

std::string documentSchema(const Family& family)
{
    Json root = object();
    root["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    root["title"] = "Metersmith configuration document of " + family.name;
    root["required"] = {"$schema", "family"};
    put(root, "$schema",
        {{"type", "string"}, {"pattern", "(^|/)configuration-1\\.schema\\.json$"}});
    put(root, "family", {{"const", family.id}});
    put(root, "typeNumber", {{"type", "string"}});
    put(root, "comment", {{"type", "string"}});
    for (const auto& field : family.zCodes)
        put(root, "z." + field.id, codeSchema(field));
    if (family.hasRatio) {
        put(root, "ct.ratio",
            {{"title", "CT ratio"},
             {"type", "integer"},
             {"minimum", family.ratioMinimum},
             {"maximum", family.ratioMaximum}});
        for (const char* path : {"ct.primary", "ct.secondary"})
            put(root, path, {{"type", "integer"}, {"minimum", 1}, {"maximum", 1'000'000}});
    }
    for (const auto& list : family.displayLists)
        put(root, list.path, readingList(family, list));
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            put(root, item.path, partSchema(item, family));
    return root.dump(2) + "\n";
}

} // namespace metersmith::typecodes
