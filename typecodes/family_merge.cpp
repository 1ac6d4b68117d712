// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family_merge.h"
#include "typecodes/json_fields.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int deepestUse = 4;

/// What the elements of an array are told apart by; "" where they are not.
std::string keyOf(const std::string& array)
{
    if (array == "rules" || array == "registers" || array == "roles" || array == "eventLogs")
        return "name";
    if (array == "items")
        return "path";
    if (array == "positions" || array == "zCodes" || array == "readings" ||
        array == "displayLists" || array == "groups" || array == "sets")
        return "id";
    return {};
}

Json* elementIn(Json& array, const std::string& key, const Json& wanted)
{
    for (Json& element : array)
        if (element.is_object() && element.contains(key) && element[key] == wanted)
            return &element;
    return nullptr;
}

/// Puts `own` over `base`.
void overlay(Json& base, const Json& own)
{
    for (const auto& entry : own.items()) {
        const std::string key = keyOf(entry.key());
        const bool arrays =
            base.contains(entry.key()) && base[entry.key()].is_array() && entry.value().is_array();
        if (!arrays || key.empty()) {
            base[entry.key()] = entry.value();
            continue;
        }
        Json& into = base[entry.key()];
        for (const Json& element : entry.value()) {
            Json* same = element.is_object() && element.contains(key)
                             ? elementIn(into, key, element[key])
                             : nullptr;
            if (same)
                *same = element;
            else
                into.push_back(element);
        }
    }
}

/// Takes one element out of `array`; false if it has none of that key.
bool drop(Json& array, const std::string& key, const Json& wanted)
{
    const Json* found = array.is_array() ? elementIn(array, key, wanted) : nullptr;
    if (found)
        array.erase(array.begin() + (found - &array[0]));
    return found != nullptr;
}

/// Takes the item of an order form out; its path is the same in all places of a repetition:
/// "tariff.plan{plan}.starts".
bool dropFromGroups(Json& base, const Json& path)
{
    if (!base.contains("groups") || !base["groups"].is_array())
        return false;
    for (Json& group : base["groups"])
        if (group.contains("items") && drop(group["items"], "path", path))
            return true;
    return false;
}

Result<> dropFrom(Json& base, const Json& without, const std::string& fileName)
{
    if (!without.is_object())
        return fail(ErrorCode::Malformed, fileName + "/without",
                    "expected an object such as {\"rules\": [\"name\"]}");
    for (const auto& entry : without.items()) {
        const std::string at = fileName + "/without/" + entry.key();
        const std::string key = keyOf(entry.key());
        if (key.empty() || !base.contains(entry.key()) || !entry.value().is_array())
            return fail(ErrorCode::Malformed, at, "no used file has such an array");
        for (const Json& wanted : entry.value()) {
            const bool dropped = drop(base[entry.key()], key, wanted) ||
                                 (entry.key() == "items" && dropFromGroups(base, wanted));
            if (!dropped)
                return fail(ErrorCode::Malformed, at, "no used file has " + wanted.dump());
        }
    }
    return {};
}

Result<Json> mergedAt(std::string_view json, const std::string& fileName, const SharedFiles& shared,
                      int depth)
{
    auto own = parseJson(json, fileName);
    if (!own)
        return own;
    if (!own->is_object() || !own->contains("uses"))
        return own;
    if (depth >= deepestUse)
        return fail(ErrorCode::Malformed, fileName + "/uses", "files use one another in a circle");
    Json base = Json::object();
    const Json uses = (*own)["uses"];
    for (const Json& name : uses) {
        const std::string file = (name.is_string() ? name.get<std::string>() : "") + ".json";
        const std::string text = shared(file);
        if (text.empty())
            return fail(ErrorCode::Malformed, fileName + "/uses", "there is no file " + file);
        const auto used = mergedAt(text, file, shared, depth + 1);
        if (!used)
            return used;
        overlay(base, *used);
    }
    if (own->contains("without"))
        if (const auto dropped = dropFrom(base, (*own)["without"], fileName); !dropped)
            return fail(dropped.error());
    own->erase("uses");
    own->erase("without");
    overlay(base, *own);
    return base;
}

} // namespace

Result<Json> mergedFamily(std::string_view json, const std::string& fileName,
                          const SharedFiles& shared)
{
    return mergedAt(json, fileName, shared, 0);
}

} // namespace metersmith::typecodes
