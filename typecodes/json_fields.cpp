// SPDX-License-Identifier: Apache-2.0
#include "typecodes/json_fields.h"

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t maximumLength = std::size_t{4} * 1024 * 1024;
constexpr int maximumDepth = 32;

std::string lineAndColumn(std::string_view text, std::size_t byte)
{
    const std::size_t at = std::min(byte > 0 ? byte - 1 : 0, text.size());
    std::size_t line = 1;
    std::size_t column = 1;
    for (std::size_t i = 0; i < at; ++i) {
        if (text[i] == '\n') {
            ++line;
            column = 1;
        } else {
            ++column;
        }
    }
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

/// The library's own words behind its "[json.exception…] parse error at line …: ".
std::string reason(std::string_view what)
{
    const auto colon = what.find(": ");
    return std::string(colon == std::string_view::npos ? what : what.substr(colon + 2));
}

/// Watches the parser: keys that repeat, and depth.
struct Watch {
    std::vector<std::set<std::string>> keys;
    std::string twice;
    bool tooDeep = false;

    bool operator()(int depth, Json::parse_event_t event, const Json& parsed)
    {
        using Event = Json::parse_event_t;
        if (event == Event::object_start) {
            keys.emplace_back();
        } else if (event == Event::object_end) {
            keys.pop_back();
        } else if (event == Event::key) {
            const auto& key = parsed.get_ref<const std::string&>();
            if (!keys.back().insert(key).second && twice.empty())
                twice = key;
        }
        if (depth > maximumDepth)
            tooDeep = true;
        return depth <= maximumDepth || event == Event::key;
    }
};

} // namespace

Result<Json> parseJson(std::string_view text, const std::string& name)
{
    if (text.size() > maximumLength)
        return fail(ErrorCode::LimitExceeded, name,
                    "the file has " + std::to_string(text.size()) + " bytes; at most " +
                        std::to_string(maximumLength) + " are read");
    Watch watch;
    Json json;
    try {
        json = Json::parse(text.begin(), text.end(), std::ref(watch));
    } catch (const Json::parse_error& error) {
        const std::string tail = text.empty() ? "the file is empty" : reason(error.what());
        return fail(ErrorCode::NotJson, name, lineAndColumn(text, error.byte) + ": " + tail);
    } catch (const Json::exception& error) {
        return fail(ErrorCode::NotJson, name, reason(error.what()));
    }
    if (watch.tooDeep)
        return fail(ErrorCode::LimitExceeded, name,
                    "nested deeper than " + std::to_string(maximumDepth) + " levels");
    if (!watch.twice.empty())
        return fail(ErrorCode::Malformed, name,
                    "the key \"" + watch.twice + "\" stands twice in one object; keep one");
    return json;
}

JsonFields::JsonFields(const Json& object, std::string path, FirstError& error)
    : m_object(&object)
    , m_path(std::move(path))
    , m_error(error)
{
    if (!object.is_object())
        refuse("", std::string("expected an object, got ") + object.type_name());
}

void JsonFields::refuse(const std::string& at, std::string detail)
{
    if (!m_error)
        m_error = Error{
            ErrorCode::Malformed, at.empty() ? m_path : m_path + "/" + at, std::move(detail), {}};
}

const Json* JsonFields::find(const char* key, bool required)
{
    m_asked.insert(key);
    if (m_object->is_object()) {
        const auto found = m_object->find(key);
        if (found != m_object->end())
            return &*found;
    }
    if (required)
        refuse(key, "is missing");
    return nullptr;
}

bool JsonFields::has(const char* key)
{
    return find(key, false) != nullptr;
}

std::string JsonFields::text(const char* key)
{
    return find(key, true) ? text(key, {}) : std::string();
}

std::string JsonFields::text(const char* key, std::string otherwise)
{
    const Json* value = find(key, false);
    if (!value)
        return otherwise;
    if (!value->is_string()) {
        refuse(key, std::string("expected a text, got ") + value->dump());
        return otherwise;
    }
    return value->get<std::string>();
}

int JsonFields::number(const char* key, int minimum, int maximum)
{
    return find(key, true) ? number(key, minimum, maximum, minimum) : minimum;
}

int JsonFields::number(const char* key, int minimum, int maximum, int otherwise)
{
    const Json* value = find(key, false);
    if (!value)
        return otherwise;
    const bool whole = value->is_number_integer();
    if (!whole || *value < minimum || *value > maximum) {
        refuse(key, "expected a whole number from " + std::to_string(minimum) + " to " +
                        std::to_string(maximum) + ", got " + value->dump());
        return otherwise;
    }
    return value->get<int>();
}

bool JsonFields::flag(const char* key, bool otherwise)
{
    const Json* value = find(key, false);
    if (!value)
        return otherwise;
    if (!value->is_boolean()) {
        refuse(key, "expected true or false, got " + value->dump());
        return otherwise;
    }
    return value->get<bool>();
}

Obis JsonFields::obis(const char* key)
{
    const std::string printed = text(key);
    const auto parsed = Obis::parse(printed);
    if (!parsed) {
        refuse(key, "expected a logical name such as 1.1.1.8.0.255, got \"" + printed + "\"");
        return {};
    }
    return *parsed;
}

std::vector<std::string> JsonFields::texts(const char* key)
{
    std::vector<std::string> list;
    const Json* value = find(key, false);
    if (!value)
        return list;
    if (!value->is_array()) {
        refuse(key, "expected an array of texts");
        return list;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        if ((*value)[i].is_string())
            list.push_back((*value)[i].get<std::string>());
        else
            refuse(std::string(key) + "/" + std::to_string(i), "expected a text");
    }
    return list;
}

std::map<std::string, std::string> JsonFields::textMap(const char* key)
{
    std::map<std::string, std::string> map;
    const Json* value = find(key, false);
    if (!value)
        return map;
    if (!value->is_object()) {
        refuse(key, "expected an object of texts");
        return map;
    }
    for (const auto& entry : value->items()) {
        if (entry.value().is_string())
            map[entry.key()] = entry.value().get<std::string>();
        else
            refuse(std::string(key) + "/" + entry.key(), "expected a text");
    }
    return map;
}

std::vector<std::pair<std::string, std::vector<std::string>>> JsonFields::textLists(const char* key)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> lists;
    const Json* value = find(key, false);
    if (!value)
        return lists;
    if (!value->is_object()) {
        refuse(key, "expected an object of lists of texts");
        return lists;
    }
    for (const auto& entry : value->items()) {
        std::vector<std::string> texts;
        for (const Json& text : entry.value())
            if (text.is_string())
                texts.push_back(text.get<std::string>());
        if (!entry.value().is_array() || texts.empty() || texts.size() != entry.value().size())
            refuse(std::string(key) + "/" + entry.key(), "expected a list of texts");
        lists.emplace_back(entry.key(), std::move(texts));
    }
    return lists;
}

std::vector<std::map<std::string, std::string>> JsonFields::textMaps(const char* key)
{
    std::vector<std::map<std::string, std::string>> maps;
    const Json* value = find(key, false);
    if (!value)
        return maps;
    const Json list = value->is_array() ? *value : Json::array({*value});
    for (const Json& one : list) {
        std::map<std::string, std::string> map;
        if (!one.is_object())
            refuse(key, "expected an object of texts");
        else
            for (const auto& entry : one.items())
                map[entry.key()] = entry.value().is_string() ? entry.value().get<std::string>()
                                                             : entry.value().dump();
        maps.push_back(std::move(map));
    }
    return maps;
}

std::map<std::string, std::int64_t> JsonFields::numberMap(const char* key)
{
    std::map<std::string, std::int64_t> map;
    const Json* value = find(key, false);
    if (!value)
        return map;
    if (!value->is_object()) {
        refuse(key, "expected an object of whole numbers");
        return map;
    }
    for (const auto& entry : value->items()) {
        if (entry.value().is_number_integer())
            map[entry.key()] = entry.value().get<std::int64_t>();
        else
            refuse(std::string(key) + "/" + entry.key(), "expected a whole number");
    }
    return map;
}

void JsonFields::each(const char* key, const std::function<void(JsonFields&)>& read)
{
    const Json* value = find(key, false);
    if (!value)
        return;
    if (!value->is_array()) {
        refuse(key, "expected an array");
        return;
    }
    for (std::size_t i = 0; i < value->size(); ++i) {
        JsonFields entry((*value)[i], m_path + "/" + key + "/" + std::to_string(i), m_error);
        read(entry);
        entry.done();
    }
}

void JsonFields::object(const char* key, const std::function<void(JsonFields&)>& read)
{
    const Json* value = find(key, false);
    if (!value)
        return;
    JsonFields fields(*value, m_path + "/" + key, m_error);
    read(fields);
    fields.done();
}

void JsonFields::done()
{
    if (!m_object->is_object())
        return;
    for (const auto& entry : m_object->items())
        if (!m_asked.contains(entry.key()))
            refuse(entry.key(), "is no key that is known here; correct its spelling or remove it");
}

} // namespace metersmith::typecodes
