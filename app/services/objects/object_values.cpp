// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/objects/object_values.h"

#include "app/services/documents/whole_file.h"
#include "dlms/classes/interface_class.h"

#include <nlohmann/json.hpp>

#include <map>

namespace metersmith::services
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr const char* schema = "metersmith.objects/1";

bool isDynamic(const ObjectListEntry& object, int attribute)
{
    const auto* row =
        dlms::nearestInterfaceClass(object.classId, static_cast<std::uint8_t>(object.version));
    const auto* found = row ? row->attribute(attribute) : nullptr;
    return found && found->changes == dlms::Changes::Dynamic;
}

std::string shown(const CosemValue* value)
{
    if (!value || value->error)
        return {};
    return value->text.empty() ? value->notation : value->text;
}

bool alike(const CosemValue* a, const CosemValue* b)
{
    const bool hasA = a && !a->error;
    const bool hasB = b && !b->error;
    return hasA == hasB && (!hasA || a->notation == b->notation);
}

Json rights(const std::vector<std::pair<int, std::string>>& entries)
{
    Json list = Json::array();
    for (const auto& [number, access] : entries)
        list.push_back({{"number", number}, {"access", access}});
    return list;
}

Json toJson(const CosemValue& value)
{
    Json json{{"attribute", value.attribute}, {"name", value.name}};
    if (value.error) {
        json["error"] = std::string(name(value.error->code));
        json["detail"] = value.error->detail;
        return json;
    }
    json["notation"] = value.notation;
    json["text"] = value.text;
    auto parsed = Json::parse(value.json, nullptr, false);
    json["value"] = parsed.is_discarded() ? Json(value.json) : std::move(parsed);
    return json;
}

// A member of another type than wanted is taken as absent: the caller names what is missing.
std::string text(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int number(const Json& object, const char* key, int otherwise)
{
    const auto found = object.find(key);
    if (found == object.end() || !found->is_number_integer())
        return otherwise;
    const auto value = found->get<std::int64_t>();
    return value < -128 || value > 65535 ? otherwise : static_cast<int>(value);
}

const Json& list(const Json& object, const char* key)
{
    static const Json none = Json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : none;
}

std::vector<std::pair<int, std::string>> readRights(const Json& entries)
{
    std::vector<std::pair<int, std::string>> read;
    for (const auto& entry : entries)
        if (entry.is_object())
            read.emplace_back(number(entry, "number", 0), text(entry, "access"));
    return read;
}

CosemValue readValue(const Json& json, const ObjectListEntry& object)
{
    CosemValue value;
    value.attribute = number(json, "attribute", 0);
    value.reference = referenceOf(object, value.attribute);
    value.name = text(json, "name");
    value.notation = text(json, "notation");
    value.text = text(json, "text");
    if (const auto found = json.find("value"); found != json.end())
        value.json = found->dump();
    if (json.contains("error"))
        value.error =
            Error{ErrorCode::ObjectUnavailable, value.reference, text(json, "detail"), {}};
    return value;
}

Result<ReadObject> readObject(const Json& json, const std::string& where)
{
    if (!json.is_object())
        return fail(ErrorCode::Malformed, where, "expected an object");
    const auto code = Obis::parse(text(json, "obis"));
    const int classId = number(json, "class", -1);
    if (!code)
        return fail(within(where + "/obis", code.error()));
    if (classId < 0)
        return fail(ErrorCode::Malformed, where + "/class", "expected a number 0 to 65535");
    ReadObject read;
    auto& object = read.object;
    object.classId = static_cast<std::uint16_t>(classId);
    object.className = text(json, "className");
    object.version = std::max(0, number(json, "version", 0));
    object.object = *code;
    object.name = text(json, "name");
    object.group = text(json, "group");
    object.attributes = readRights(list(json, "attributes"));
    object.methods = readRights(list(json, "methods"));
    for (const auto& value : list(json, "values"))
        if (value.is_object())
            read.values.push_back(readValue(value, object));
    return read;
}

} // namespace

const CosemValue* ObjectReadout::value(const std::string& reference) const
{
    for (const auto& object : objects)
        for (const auto& value : object.values)
            if (value.reference == reference)
                return &value;
    return nullptr;
}

std::vector<ObjectDifference> compareReadouts(const ObjectReadout& a, const ObjectReadout& b)
{
    struct Side {
        const ReadObject* object;
        const CosemValue* value;
    };
    std::map<std::string, Side> inB;
    for (const auto& object : b.objects)
        for (const auto& value : object.values)
            inB.emplace(value.reference, Side{&object, &value});
    std::vector<ObjectDifference> differences;
    const auto add = [&](const ReadObject& object, const CosemValue& value, const CosemValue* left,
                         const CosemValue* right) {
        if (alike(left, right))
            return;
        const auto& entry = object.object;
        differences.push_back(
            {value.reference, entry.name.empty() ? entry.object.toString() : entry.name, value.name,
             shown(left), shown(right), isDynamic(entry, value.attribute)});
    };
    for (const auto& object : a.objects)
        for (const auto& value : object.values) {
            const auto other = inB.find(value.reference);
            add(object, value, &value, other == inB.end() ? nullptr : other->second.value);
            if (other != inB.end())
                inB.erase(other);
        }
    for (const auto& object : b.objects)
        for (const auto& value : object.values)
            if (inB.contains(value.reference))
                add(object, value, nullptr, &value);
    return differences;
}

std::string toJson(const ObjectReadout& readout)
{
    Json json{{"schema", schema}, {"meter", readout.meter}, {"time", readout.time}};
    json["objects"] = Json::array();
    for (const auto& [object, values] : readout.objects) {
        Json entry{{"class", object.classId},
                   {"className", object.className},
                   {"version", object.version},
                   {"obis", object.object.toString()},
                   {"name", object.name},
                   {"group", object.group},
                   {"attributes", rights(object.attributes)},
                   {"methods", rights(object.methods)},
                   {"values", Json::array()}};
        for (const auto& value : values)
            entry["values"].push_back(toJson(value));
        json["objects"].push_back(std::move(entry));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Result<ObjectReadout> parseReadout(std::string_view document)
{
    const auto json = Json::parse(document, nullptr, false);
    if (json.is_discarded())
        return fail(ErrorCode::NotJson, "readout", "the text is no JSON document");
    if (!json.is_object() || text(json, "schema") != schema || !json.contains("objects"))
        return fail(ErrorCode::WrongDocument, "readout",
                    std::string("expected a document with \"schema\": \"") + schema +
                        "\", as \"objects --values\" writes it");
    ObjectReadout readout;
    readout.meter = text(json, "meter");
    readout.time = text(json, "time");
    for (const auto& entry : list(json, "objects")) {
        auto object =
            readObject(entry, "readout/objects/" + std::to_string(readout.objects.size()));
        if (!object)
            return fail(object.error());
        readout.objects.push_back(*std::move(object));
    }
    return readout;
}

Result<> saveReadout(const QString& fileName, const ObjectReadout& readout)
{
    return writeFile(fileName, toJson(readout));
}

Result<ObjectReadout> loadReadout(const QString& fileName)
{
    const auto bytes = readFile(fileName);
    if (!bytes)
        return fail(bytes.error());
    auto readout =
        parseReadout(std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!readout)
        return fail(within(fileName.toStdString(), readout.error()));
    return readout;
}

std::string referenceOf(const ObjectListEntry& object, int attribute)
{
    return std::to_string(object.classId) + ":" + object.object.toString() + ":" +
           std::to_string(attribute);
}

bool mayRead(const std::string& access)
{
    return access.starts_with("read");
}

bool mayWrite(const std::string& access)
{
    return access.find("write") != std::string::npos;
}

std::string accessOf(const std::vector<std::pair<int, std::string>>& rights, int wanted)
{
    for (const auto& [number, access] : rights)
        if (number == wanted)
            return access;
    return {};
}

} // namespace metersmith::services
