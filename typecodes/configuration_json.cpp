// SPDX-License-Identifier: Apache-2.0
#include "typecodes/item_values.h"
#include "typecodes/json_fields.h"
#include "typecodes/part_values.h"
#include "typecodes/resources.h"
#include "typecodes/words.h"

#include <algorithm>
#include <cstdint>

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json; // keys in alphabetical order

constexpr std::string_view schemaStart = "https://metersmith.example/schema/";
constexpr std::string_view schemaStem = "configuration-";
constexpr std::string_view schemaEnd = ".schema.json";
constexpr int format = 1;
constexpr std::string_view heads[] = {"$schema", "family", "typeNumber", "comment"};
constexpr std::string_view ctKeys[] = {"ratio", "primary", "secondary"};
constexpr std::size_t longestList = 255;
constexpr std::size_t longestPart = 1000;

/// "disconnect.t1" as a JSON pointer.
Json::json_pointer pointer(std::string path)
{
    std::replace(path.begin(), path.end(), '.', '/');
    return Json::json_pointer("/" + path);
}

std::string printed(const Json& value)
{
    return printable(value.dump(-1, ' ', false, Json::error_handler_t::replace));
}

tl::unexpected<Error> malformed(std::string where, const std::string& expected, const Json& got)
{
    return fail(ErrorCode::Malformed, std::move(where),
                "expected " + expected + ", got " + printed(got));
}

// --- reading

/// The number in "…/configuration-N.schema.json"; nullopt for another schema.
std::optional<std::int64_t> formatOf(std::string_view schema)
{
    const auto slash = schema.rfind('/');
    std::string_view file = slash == std::string_view::npos ? schema : schema.substr(slash + 1);
    if (!file.starts_with(schemaStem) || !file.ends_with(schemaEnd) ||
        file.size() <= schemaStem.size() + schemaEnd.size())
        return std::nullopt;
    file.remove_prefix(schemaStem.size());
    file.remove_suffix(schemaEnd.size());
    return allDigits(file) ? parseWhole(file) : std::nullopt;
}

Result<> checkFormat(const Json& document)
{
    if (!document.is_object())
        return fail(ErrorCode::WrongDocument, "document",
                    "a configuration document is a JSON object; this is " + printed(document));
    const auto schema = document.find("$schema");
    if (schema == document.end() || !schema->is_string())
        return fail(ErrorCode::WrongDocument, "$schema",
                    "this is no configuration document: the key \"$schema\" is missing");
    const auto number = formatOf(schema->get_ref<const std::string&>());
    if (!number || *number < 1)
        return fail(ErrorCode::WrongDocument, "$schema",
                    "this is no configuration document: its schema is " + printed(*schema));
    if (*number > format)
        return fail(ErrorCode::NewerFormat, "$schema",
                    "the document has format " + std::to_string(*number) +
                        ", this version reads up to " + std::to_string(format) +
                        "; open it with a newer version");
    return {};
}

Result<std::string> textAt(const Json& document, const char* key)
{
    const auto found = document.find(key);
    if (found == document.end())
        return std::string();
    if (!found->is_string())
        return malformed(key, "a text", *found);
    return found->get<std::string>();
}

Result<> readTexts(const Json& document, const Family& family, MeterConfiguration& into)
{
    const auto type = textAt(document, "typeNumber");
    if (!type)
        return fail(type.error());
    const auto number = parseTypeNumber(*type, family);
    into.typeNumber = number ? number->printed : *type; // a wrong one is a broken rule, not lost
    const auto comment = textAt(document, "comment");
    if (!comment)
        return fail(comment.error());
    into.comment = *comment;
    return {};
}

Result<> readCodes(const Json& section, const Family& family, MeterConfiguration& into)
{
    for (const auto& entry : section.items()) {
        const CodeField* field = entry.key().starts_with("Z") ? family.field(entry.key()) : nullptr;
        const std::string at = "z/" + entry.key().substr(0, 40);
        if (!field) {
            std::vector<std::string> known;
            for (const auto& code : family.zCodes)
                known.push_back(code.id);
            return fail(ErrorCode::UnknownField, at,
                        family.name + " has no Z-code " + inQuotes(entry.key()) + "; it has " +
                            orList(known, 40) + ". Remove it");
        }
        if (!entry.value().is_string())
            return malformed(at, "a text in quotes, such as \"" + field->values.front().code + "\"",
                             entry.value());
        // A code that the field does not have is a broken rule: the document can be opened and
        // mended.
        const auto& text = entry.value().get_ref<const std::string&>();
        into.items[field->id] = checkedCode(*field, text).value_or(text);
    }
    return {};
}

Result<> readRatio(const Json& section, const Family& /*family*/, MeterConfiguration& into)
{
    for (const auto key : ctKeys) {
        const auto found = section.find(std::string(key));
        if (found == section.end())
            continue;
        const std::string path = "ct." + std::string(key);
        if (!found->is_number_integer())
            return malformed(path, "a whole number without quotes", *found);
        const auto number = parseWhole(found->dump()); // out of range is a broken rule
        if (!number)
            return malformed(path, "a number of at most 18 digits", *found);
        into.items[path] = *number;
    }
    return {};
}

Result<> readLists(const Json& section, const Family& family, MeterConfiguration& into)
{
    for (const auto& list : family.displayLists) {
        const auto found = section.find(list.id);
        if (found == section.end())
            continue;
        if (!found->is_array() || found->size() > longestList)
            return malformed(list.path, "an array of at most 255 readings", *found);
        std::vector<std::string> ids;
        for (const Json& id : *found) {
            if (!id.is_string())
                return malformed(list.path + ", reading " + std::to_string(ids.size() + 1),
                                 "a text such as \"1.8.0\"", id);
            ids.push_back(id.get<std::string>());
        }
        into.items[list.path] = std::move(ids);
    }
    return {};
}

using SectionReader = Result<> (*)(const Json&, const Family&, MeterConfiguration&);

Result<> readSection(const Json& document, const char* name, SectionReader read,
                     const Family& family, MeterConfiguration& into)
{
    const auto found = document.find(name);
    if (found == document.end())
        return {};
    if (!found->is_object())
        return malformed(name, "an object", *found);
    return read(*found, family, into);
}

/// The value at "disconnect.t1" of nested objects; nullptr if there is none.
const Json* valueAt(const Json& document, std::string_view path)
{
    const Json* at = &document;
    while (at && at->is_object()) {
        const auto dot = std::min(path.find('.'), path.size());
        const auto found = at->find(std::string(path.substr(0, dot)));
        if (found == at->end())
            return nullptr;
        at = &*found;
        if (dot == path.size())
            return at;
        path.remove_prefix(dot + 1);
    }
    return nullptr;
}

/// The object that `path`, "loadControl.relay1", names; nullptr if there is none, the document for
/// "". Errors: Malformed for something else in its place.
Result<const Json*> sectionAt(const Json& document, std::string_view path)
{
    const Json* at = &document;
    for (std::size_t from = 0; from < path.size();) {
        const auto dot = std::min(path.find('.', from), path.size());
        const auto found = at->find(std::string(path.substr(from, dot - from)));
        if (found == at->end())
            return nullptr;
        if (!found->is_object())
            return malformed(std::string(path.substr(0, dot)), "an object", *found);
        at = &*found;
        from = dot + 1;
    }
    return at;
}

/// "loadControl.relay1" of "loadControl.relay1.mode"; "" of a path of one word.
std::string_view sectionOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return path.substr(0, dot == std::string_view::npos ? 0 : dot);
}

std::string leafOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return std::string(path.substr(dot == std::string_view::npos ? 0 : dot + 1));
}

bool isWord(PartType type)
{
    return type == PartType::Choice || type == PartType::Text || type == PartType::Decimal;
}

/// The value as its type is written; only the shape is checked, the rules say what is wrong with
/// the value itself.
Result<ItemValue> shapedValue(const PartItem& item, const Json& value)
{
    if (item.type == PartType::Boolean)
        return value.is_boolean() ? Result<ItemValue>(ItemValue(value.dump()))
                                  : malformed(item.path, "true or false without quotes", value);
    if (item.type == PartType::Integer)
        return value.is_number_integer() &&
                       !(value.is_number_unsigned() && value.get<std::uint64_t>() > INT64_MAX)
                   ? Result<ItemValue>(ItemValue(value.get<std::int64_t>()))
                   : malformed(item.path, "a whole number without quotes", value);
    if (isWord(item.type))
        return value.is_string() ? Result<ItemValue>(ItemValue(value.get<std::string>()))
                                 : malformed(item.path,
                                             item.type == PartType::Decimal
                                                 ? "a number in quotes, such as \"1.5\""
                                                 : "a text",
                                             value);
    if (!value.is_array() || value.size() > longestPart)
        return malformed(item.path, "an array of at most 1000 texts", value);
    std::vector<std::string> entries;
    for (const Json& entry : value) {
        if (!entry.is_string())
            return malformed(item.path + ", entry " + std::to_string(entries.size() + 1), "a text",
                             entry);
        entries.push_back(entry.get<std::string>());
    }
    return ItemValue(std::move(entries));
}

/// Parts of one section stand together, so that each section is looked up once.
Result<> readParts(const Json& document, const Family& family, MeterConfiguration& into)
{
    const Json* section = &document;
    std::string_view prefix;
    for (const auto& group : family.groups) {
        for (const auto& item : group.items) {
            if (sectionOf(item.path) != prefix) {
                prefix = sectionOf(item.path);
                const auto found = sectionAt(document, prefix);
                if (!found)
                    return fail(found.error());
                section = *found;
            }
            const auto value = section ? section->find(leafOf(item.path)) : document.end();
            if (!section || value == section->end())
                continue;
            auto shaped = shapedValue(item, *value);
            if (!shaped)
                return fail(shaped.error());
            const auto checked = checkedPart(item, family, *shaped);
            const bool good = checked && !std::holds_alternative<std::monostate>(*checked);
            into.items[item.path] = good ? *checked : *std::move(shaped);
        }
    }
    return {};
}

bool isKnown(const Family& family, const std::string& path)
{
    if (path.find('.') == std::string::npos)
        return std::find(std::begin(heads), std::end(heads), path) != std::end(heads);
    if (path.starts_with("z."))
        return true; // any other Z-code has been refused
    if (family.hasRatio && path.starts_with("ct.") &&
        std::find(std::begin(ctKeys), std::end(ctKeys), path.substr(3)) != std::end(ctKeys))
        return true;
    const DisplayList* list = family.displayList(path);
    return family.part(path) || (list && list->path == path);
}

/// What is not ours; null when there is nothing.
Sorted unknownIn(const Json& object, const Family& family, const std::string& prefix)
{
    Sorted unknown;
    for (const auto& entry : object.items()) {
        const std::string path = prefix + entry.key();
        if (isKnown(family, path))
            continue;
        if (!entry.value().is_object() || entry.value().empty()) {
            unknown[entry.key()] = Sorted(entry.value());
            continue;
        }
        Sorted below = unknownIn(entry.value(), family, path + ".");
        if (!below.is_null())
            unknown[entry.key()] = std::move(below);
    }
    return unknown;
}

/// Moves values of paths that earlier documents had (Family::renamed) to today's paths. What stands
/// in the way of a move is left, and told when the parts are read.
void migrate(Json& document, const Family& family)
{
    for (const auto& [from, to] : family.renamed) {
        const Json* found = valueAt(document, from);
        if (!found)
            continue;
        const Json value = *found;
        if (!sectionAt(document, sectionOf(to)))
            continue;
        if (!valueAt(document, to))
            document[pointer(to)] = value;
        const auto section = sectionOf(from);
        Json& parent = section.empty() ? document : document[pointer(std::string(section))];
        parent.erase(leafOf(from));
    }
}

// --- writing

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
    document["$schema"] = std::string(schemaStart) + std::string(schemaStem) +
                          std::to_string(format) + std::string(schemaEnd);
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

Result<MeterConfiguration> fromJson(std::string_view json, const Catalogue& catalogue)
{
    auto document = parseJson(json, "document");
    if (!document)
        return fail(document.error());
    if (const auto known = checkFormat(*document); !known)
        return fail(known.error());
    const auto id = textAt(*document, "family");
    if (!id)
        return fail(id.error());
    const auto family = catalogue.family(*id);
    if (!family)
        return fail(family.error());
    migrate(*document, **family);
    MeterConfiguration read;
    read.family = *id;
    if (const auto head = readTexts(*document, **family, read); !head)
        return fail(head.error());
    const std::pair<const char*, SectionReader> readers[] = {
        {"z", readCodes},
        {"ct", (*family)->hasRatio ? readRatio : nullptr},
        {"display", readLists}};
    for (const auto& [name, reader] : readers) {
        if (!reader)
            continue;
        if (const auto done = readSection(*document, name, reader, **family, read); !done)
            return fail(done.error());
    }
    if (const auto parts = readParts(*document, **family, read); !parts)
        return fail(parts.error());
    const Sorted unknown = unknownIn(*document, **family, {});
    read.unknownKeys = unknown.is_null() ? std::string() : unknown.dump();
    return read;
}

std::string configurationSchema()
{
    return resource("schema/configuration-1.schema.json");
}

} // namespace metersmith::typecodes
