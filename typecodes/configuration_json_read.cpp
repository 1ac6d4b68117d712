// SPDX-License-Identifier: Apache-2.0
#include "typecodes/configuration_layout.h"
#include "typecodes/item_values.h"
#include "typecodes/json_fields.h"
#include "typecodes/part_values.h"
#include "typecodes/words.h"

#include <algorithm>
#include <cstdint>

namespace metersmith::typecodes
{

using namespace layout;

namespace
{

using Json = nlohmann::ordered_json;
using Sorted = nlohmann::json; // keys in alphabetical order

constexpr std::size_t longestList = 255;
constexpr std::size_t longestPart = 1000;

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

} // namespace

Result<MeterConfiguration> fromJson(std::string_view json, const Catalogue& catalogue)
{
    auto document = parseJson(json, "document");
    if (!document)
        return fail(document.error());
    if (const auto known = format.check(*document, "$schema"); !known)
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

} // namespace metersmith::typecodes
