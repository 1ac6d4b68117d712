// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration_layout.h"
#include "typecodes/item_values.h"
#include "typecodes/resources.h"

namespace metersmith::typecodes
{

using namespace layout;

namespace
{

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json; // keys in alphabetical order

Json valueOf(const ItemValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    if (const auto* list = std::get_if<std::vector<std::string>>(&value))
        return *list;
    return toText(value);
}

void put(Json& section, const std::string& key, const MeterConfiguration& from,
         const std::string& path)
{
    const ItemValue* value = from.find(path);
    if (value && !std::holds_alternative<std::monostate>(*value))
        section[key] = valueOf(*value);
}

/// A part as its type is written.
Json partValue(const PartItem& item, const ItemValue& value)
{
    if (item.type == PartType::Boolean)
        return toText(value) == "true";
    return valueOf(value);
}

/// Puts the keys of `unknown` that `document` does not have behind those that it has.
void append(Json& document, const Sorted& unknown)
{
    for (const auto& entry : unknown.items()) {
        if (!document.contains(entry.key()))
            document[entry.key()] = Json(entry.value());
        else if (document[entry.key()].is_object() && entry.value().is_object())
            append(document[entry.key()], entry.value());
    }
}

/// Every part in its nested section; parts of one section stand together.
void putParts(Json& document, const MeterConfiguration& configuration, const Family& family)
{
    Json* section = nullptr;
    std::string prefix; // of the section
    for (const auto& group : family.groups)
        for (const auto& item : group.items) {
            const ItemValue* value = configuration.find(item.path);
            if (!value || std::holds_alternative<std::monostate>(*value))
                continue;
            if (!section || sectionOf(item.path) != prefix) {
                prefix = sectionOf(item.path);
                section = prefix.empty() ? &document : &document[pointer(prefix)];
            }
            (*section)[leafOf(item.path)] = partValue(item, *value);
        }
}

void putSection(Json& document, const char* name, Json section)
{
    if (!section.empty())
        document[name] = std::move(section);
}

} // namespace

std::string toJson(const MeterConfiguration& configuration, const Family& family)
{
    Json document = Json::object();
    document["$schema"] = format.schema();
    document["family"] = configuration.family;
    document["typeNumber"] = configuration.typeNumber;
    if (!configuration.comment.empty())
        document["comment"] = configuration.comment;
    Json codes = Json::object();
    for (const auto& field : family.zCodes)
        put(codes, field.id, configuration, field.id);
    putSection(document, "z", std::move(codes));
    Json ratio = Json::object();
    if (family.hasRatio)
        for (const auto key : ctKeys)
            put(ratio, std::string(key), configuration, "ct." + std::string(key));
    putSection(document, "ct", std::move(ratio));
    Json display = Json::object();
    for (const auto& list : family.displayLists)
        put(display, list.id, configuration, list.path);
    putSection(document, "display", std::move(display));
    putParts(document, configuration, family);
    const Sorted unknown = Sorted::parse(configuration.unknownKeys, nullptr, false);
    if (unknown.is_object())
        append(document, unknown);
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string configurationSchema()
{
    return resource("schema/configuration-1.schema.json");
}

} // namespace metersmith::typecodes
