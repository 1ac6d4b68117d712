// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_JSON_FIELDS_H
#define METERSMITH_TYPECODES_JSON_FIELDS_H

#include "protocol/obis.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace metersmith::typecodes
{

/// A JSON document in which every key of an object stands once.
/// Errors: NotJson with line and column; Malformed for a key that stands twice; LimitExceeded
/// deeper than 32 levels or longer than 4 MiB. `name` is the file, for the error's place.
Result<nlohmann::ordered_json> parseJson(std::string_view text, const std::string& name);

/// Reads the keys of one JSON object. The first error is kept for the whole document and later
/// reads give defaults, so that a reader is written as a list of its fields.
class JsonFields
{
public:
    using Json = nlohmann::ordered_json;
    using FirstError = std::optional<Error>;

    /// `path` is the object's place, e.g. "omnipower-ct.json/readings/3".
    JsonFields(const Json& object, std::string path, FirstError& error);

    bool has(const char* key);
    std::string text(const char* key); ///< required
    std::string text(const char* key, std::string otherwise);
    int number(const char* key, int minimum, int maximum); ///< required
    int number(const char* key, int minimum, int maximum, int otherwise);
    bool flag(const char* key, bool otherwise = false);
    Obis obis(const char* key); ///< required
    std::vector<std::string> texts(const char* key);
    std::map<std::string, std::string> textMap(const char* key);
    std::map<std::string, std::int64_t> numberMap(const char* key);
    /// An object of lists of texts, in its order.
    std::vector<std::pair<std::string, std::vector<std::string>>> textLists(const char* key);
    /// An object of texts, or an array of such objects.
    std::vector<std::map<std::string, std::string>> textMaps(const char* key);
    /// Each object of an array (absent: none).
    void each(const char* key, const std::function<void(JsonFields&)>& read);
    /// The object at `key` (absent: not called).
    void object(const char* key, const std::function<void(JsonFields&)>& read);

    /// Refuses a key that nobody asked for: a misspelt one would otherwise be passed over silently.
    void done();
    void refuse(const std::string& at, std::string detail);
    const std::string& path() const { return m_path; }

private:
    const Json* find(const char* key, bool required);

    const Json* m_object;
    std::string m_path;
    FirstError& m_error;
    std::set<std::string> m_asked;
};

} // namespace metersmith::typecodes

#endif
