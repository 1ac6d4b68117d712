// SPDX-License-Identifier: Apache-2.0
#include "typecodes/code_catalogue.h"
#include "typecodes/document_format.h"
#include "typecodes/json_fields.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json; // keys in alphabetical order

constexpr DocumentFormat format = {"codes-", "catalogue of codes", 1};
constexpr std::string_view heads[] = {"$schema", "codes"};
constexpr std::string_view entryKeys[] = {"field", "code", "family", "name", "comment", "content"};
constexpr std::size_t longestList = 1000;

template <std::size_t N>
bool isOneOf(const std::string_view (&keys)[N], const std::string& key)
{
    return std::find(std::begin(keys), std::end(keys), key) != std::end(keys);
}

Result<ItemValue> valueOf(const Json& value, const std::string& where)
{
    if (value.is_number_integer() &&
        !(value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX))
        return ItemValue(value.get<std::int64_t>());
    if (value.is_boolean())
        return ItemValue(value.dump());
    if (value.is_string())
        return ItemValue(value.get<std::string>());
    const bool isList = value.is_array() && value.size() <= longestList &&
                        std::all_of(value.begin(), value.end(),
                                    [](const Json& entry) { return entry.is_string(); });
    if (!isList)
        return malformed(where, "a whole number, a text, true, false or an array of texts", value);
    return ItemValue(value.get<std::vector<std::string>>());
}

/// The text at `key`; `least` characters. Errors: Malformed.
Result<std::string> textAt(const Json& object, const char* key, const std::string& where,
                           bool required)
{
    const auto found = object.find(key);
    if (found == object.end() && !required)
        return std::string();
    if (found == object.end())
        return fail(ErrorCode::Malformed, where, "the key \"" + std::string(key) + "\" is missing");
    const std::string at = where + "/" + key;
    if (!found->is_string() || (required && found->get_ref<const std::string&>().empty()))
        return malformed(at, required ? "a text that is not empty" : "a text", *found);
    return found->get<std::string>();
}

Result<> readContent(const Json& object, const std::string& where, CodeEntry& into)
{
    const auto found = object.find("content");
    if (found == object.end())
        return {};
    if (!found->is_object())
        return malformed(where + "/content", "an object of item paths and values", *found);
    for (const auto& item : found->items()) {
        auto value = valueOf(item.value(), where + "/content/" + printable(item.key()));
        if (!value)
            return fail(value.error());
        into.content[item.key()] = *std::move(value);
    }
    return {};
}

Result<CodeEntry> readEntry(const Json& object, const std::string& where)
{
    if (!object.is_object())
        return malformed(where, "an object with field, code and name", object);
    CodeEntry entry;
    struct Key {
        const char* name;
        std::string* into;
        bool required;
    };
    for (const Key& key : {Key{"field", &entry.field, true}, Key{"code", &entry.code, true},
                           Key{"family", &entry.family, false}, Key{"name", &entry.name, true},
                           Key{"comment", &entry.comment, false}}) {
        auto text = textAt(object, key.name, where, key.required);
        if (!text)
            return fail(text.error());
        *key.into = *std::move(text);
    }
    if (const auto content = readContent(object, where, entry); !content)
        return fail(content.error());
    return entry;
}

/// Names an entry among the unknown keys.
std::string nameOf(const CodeEntry& entry)
{
    return entry.field + "/" + entry.code + "/" + entry.family;
}

Json written(const CodeEntry& entry)
{
    Json object = Json::object();
    object["field"] = entry.field;
    object["code"] = entry.code;
    if (!entry.family.empty())
        object["family"] = entry.family;
    object["name"] = entry.name;
    if (!entry.comment.empty())
        object["comment"] = entry.comment;
    Json content = Json::object();
    for (const auto& [path, value] : entry.content) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            content[path] = *number;
        else if (const auto* list = std::get_if<std::vector<std::string>>(&value))
            content[path] = *list;
        else if (!std::holds_alternative<std::monostate>(value))
            content[path] = toText(value);
    }
    object["content"] = std::move(content);
    return object;
}

/// Puts what a newer or foreign tool wrote behind our own keys.
void append(Json& object, const Sorted& unknown)
{
    if (!unknown.is_object())
        return;
    for (const auto& key : unknown.items())
        if (!object.contains(key.key()))
            object[key.key()] = Json(key.value());
}

} // namespace

std::string toJson(const CodeCatalogue& catalogue)
{
    const Sorted kept = Sorted::parse(catalogue.unknownKeys, nullptr, false);
    const auto keptAt = [](const Sorted& object, const std::string& key) {
        return object.is_object() && object.contains(key) ? object[key] : Sorted();
    };
    Json document = Json::object();
    document["$schema"] = format.schema();
    Json codes = Json::array();
    for (const auto& entry : catalogue.entries) {
        Json object = written(entry);
        append(object, keptAt(keptAt(kept, "codes"), nameOf(entry)));
        codes.push_back(std::move(object));
    }
    document["codes"] = std::move(codes);
    append(document, kept);
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<CodeCatalogue> codeCatalogueFromJson(std::string_view json, const std::string& fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return fail(document.error());
    if (const auto known = format.check(*document, fileName + "/$schema"); !known)
        return fail(known.error());
    const auto codes = document->find("codes");
    if (codes != document->end() && !codes->is_array())
        return malformed(fileName + "/codes", "an array", *codes);
    CodeCatalogue catalogue;
    Sorted unknown;
    for (std::size_t i = 0; codes != document->end() && i < codes->size(); ++i) {
        const std::string where = fileName + "/codes/" + std::to_string(i + 1);
        const Json& object = (*codes)[i];
        auto entry = readEntry(object, where);
        if (!entry)
            return fail(entry.error());
        for (const auto& key : object.items())
            if (!isOneOf(entryKeys, key.key()))
                unknown["codes"][nameOf(*entry)][key.key()] = Sorted(key.value());
        const std::size_t before = catalogue.entries.size();
        const std::string name = entry->field + " " + entry->code;
        catalogue.put(*std::move(entry));
        if (catalogue.entries.size() == before)
            return fail(ErrorCode::Malformed, where,
                        name + " stands twice for the same family; remove one of them");
    }
    for (const auto& key : document->items())
        if (!isOneOf(heads, key.key()))
            unknown[key.key()] = Sorted(key.value());
    catalogue.unknownKeys = unknown.is_null() ? std::string() : unknown.dump();
    return catalogue;
}

} // namespace metersmith::typecodes
