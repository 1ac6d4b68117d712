// SPDX-License-Identifier: Apache-2.0
#include "typecodes/item_values.h"
#include "typecodes/json_fields.h"
#include "typecodes/resources.h"
#include "typecodes/words.h"

#include <algorithm>

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
constexpr std::string_view sections[] = {"$schema", "family", "typeNumber", "comment",
                                         "z",       "ct",     "display"};
constexpr std::string_view ctKeys[] = {"ratio", "primary", "secondary"};
constexpr std::size_t longestList = 255;

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
        const auto code = checkedCode(*field, entry.value().get_ref<const std::string&>());
        if (!code)
            return fail(within("z", code.error()));
        into.items[field->id] = *code;
    }
    return {};
}

Result<> readRatio(const Json& section, const Family& family, MeterConfiguration& into)
{
    for (const auto key : ctKeys) {
        const auto found = section.find(std::string(key));
        if (found == section.end())
            continue;
        const std::string path = "ct." + std::string(key);
        if (!found->is_number_integer())
            return malformed(path, "a whole number without quotes", *found);
        const std::string text = found->dump();
        const auto number =
            key == "ratio" ? checkedRatio(family, text) : checkedAmperes(path, text);
        if (!number)
            return fail(number.error());
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

bool isKnown(const Family& family, std::string_view section, const std::string& key)
{
    if (section == "z")
        return true; // any other Z-code has been refused
    if (section == "ct")
        return !family.ratioLink.codeField.empty() &&
               std::find(std::begin(ctKeys), std::end(ctKeys), key) != std::end(ctKeys);
    return std::any_of(family.displayLists.begin(), family.displayLists.end(),
                       [&](const DisplayList& list) { return list.id == key; });
}

/// What is not ours, as one object; "" when there is nothing.
std::string unknownKeysOf(const Json& document, const Family& family)
{
    Sorted unknown = Sorted::object();
    for (const auto& entry : document.items())
        if (std::find(std::begin(sections), std::end(sections), entry.key()) == std::end(sections))
            unknown[entry.key()] = Sorted(entry.value());
    for (const char* section : {"ct", "display"}) {
        const auto found = document.find(section);
        if (found == document.end())
            continue;
        for (const auto& entry : found->items())
            if (!isKnown(family, section, entry.key()))
                unknown[section][entry.key()] = Sorted(entry.value());
    }
    return unknown.empty() ? std::string() : unknown.dump();
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

/// Puts the keys of `unknown` that `section` does not have behind those that it has.
void append(Json& section, const Sorted& unknown)
{
    for (const auto& entry : unknown.items())
        if (!section.contains(entry.key()))
            section[entry.key()] = Json(entry.value());
}

} // namespace

std::string toJson(const MeterConfiguration& configuration, const Family& family)
{
    const Sorted unknown = Sorted::parse(configuration.unknownKeys, nullptr, false);
    const auto unknownIn = [&](const char* section) {
        return unknown.is_object() && unknown.contains(section) && unknown[section].is_object()
                   ? unknown[section]
                   : Sorted::object();
    };
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
    Json ratio = Json::object();
    if (!family.ratioLink.codeField.empty())
        for (const auto key : ctKeys)
            put(ratio, std::string(key), configuration, "ct." + std::string(key));
    append(ratio, unknownIn("ct"));
    Json display = Json::object();
    for (const auto& list : family.displayLists)
        put(display, list.id, configuration, list.path);
    append(display, unknownIn("display"));
    for (const auto& [name, section] :
         {std::pair<const char*, const Json*>{"z", &codes}, {"ct", &ratio}, {"display", &display}})
        if (!section->empty())
            document[name] = *section;
    if (unknown.is_object())
        for (const auto& entry : unknown.items())
            if (std::find(std::begin(sections), std::end(sections), entry.key()) ==
                std::end(sections))
                document[entry.key()] = Json(entry.value());
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<MeterConfiguration> fromJson(std::string_view json, const Catalogue& catalogue)
{
    const auto document = parseJson(json, "document");
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
    MeterConfiguration read;
    read.family = *id;
    if (const auto head = readTexts(*document, **family, read); !head)
        return fail(head.error());
    const bool hasRatio = !(*family)->ratioLink.codeField.empty();
    const std::pair<const char*, SectionReader> readers[] = {
        {"z", readCodes}, {"ct", hasRatio ? readRatio : nullptr}, {"display", readLists}};
    for (const auto& [name, reader] : readers) {
        if (!reader)
            continue;
        if (const auto done = readSection(*document, name, reader, **family, read); !done)
            return fail(done.error());
    }
    read.unknownKeys = unknownKeysOf(*document, **family);
    return read;
}

std::string configurationSchema()
{
    return resource("schema/configuration-1.schema.json");
}

} // namespace metersmith::typecodes
