// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/key_file.h"

#include "app/services/keys/private_file.h"
#include "app/services/keys/secret_texts.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace metersmith::services
{

using Json = nlohmann::ordered_json;

namespace
{

constexpr std::string_view schemaName = "metersmith.keys/";
constexpr std::string_view schema = "metersmith.keys/1";
constexpr std::size_t keyLength = 16, titleLength = 8, mostMeters = 100'000;
constexpr std::size_t longestOther = 1024;

struct Field {
    const char* name;
    Secret Keys::*place;
    bool isKey; ///< 16 octets exactly
};
constexpr Field fields[] = {{"unicast", &Keys::unicast, true},
                            {"broadcast", &Keys::broadcast, true},
                            {"authentication", &Keys::authentication, true},
                            {"master", &Keys::master, true},
                            {"hlsSecret", &Keys::hlsSecret, false},
                            {"signing", &Keys::signing, false}};
struct PublicField {
    const char* name;
    Bytes Keys::*place;
};
constexpr PublicField publicFields[] = {{"meterPublicKey", &Keys::meterPublicKey},
                                        {"clientPublicKey", &Keys::clientPublicKey}};

tl::unexpected<Error> malformed(const std::string& where, const std::string& expected)
{
    return fail(ErrorCode::Malformed, where, expected);
}

Result<Secret> octets(const SecretTexts& texts, const Json& json, const std::string& where,
                      std::size_t least, std::size_t most)
{
    const std::string expected =
        least == most ? std::to_string(2 * most) + " hex digits expected" : "hex digits expected";
    if (!json.is_string())
        return malformed(where, expected);
    auto bytes = texts.secret(json.get_ref<const std::string&>());
    if (!bytes || bytes->size() < least || bytes->size() > most)
        return malformed(where, expected);
    return bytes;
}

Bytes copyOf(const Secret& secret)
{
    return {secret.bytes().begin(), secret.bytes().end()};
}

Result<> readField(const SecretTexts& texts, Keys& keys, const std::string& name, const Json& value,
                   const std::string& where)
{
    for (const auto& field : publicFields) {
        if (name != field.name)
            continue;
        auto bytes = octets(texts, value, where, 1, longestOther);
        if (!bytes)
            return fail(bytes.error());
        keys.*field.place = copyOf(*bytes);
        return {};
    }
    const auto* field = std::find_if(std::begin(fields), std::end(fields),
                                     [&](const Field& one) { return name == one.name; });
    if (field == std::end(fields))
        return malformed(where, "no such key; there are unicast, broadcast, authentication, "
                                "master, hlsSecret, signing, meterPublicKey, clientPublicKey");
    auto bytes = octets(texts, value, where, field->isKey ? keyLength : 1,
                        field->isKey ? keyLength : longestOther);
    if (!bytes)
        return fail(bytes.error());
    keys.*field->place = *std::move(bytes);
    return {};
}

Result<Keys> readKeys(const SecretTexts& texts, const Json& json, const std::string& where)
{
    if (!json.is_object())
        return malformed(where, "an object of keys expected");
    Keys keys;
    for (const auto& entry : json.items())
        if (const auto read =
                readField(texts, keys, entry.key(), entry.value(), where + "/" + entry.key());
            !read)
            return fail(read.error());
    return keys;
}

Result<> readRoles(const SecretTexts& texts, std::map<std::string, Keys>& roles, const Json& json,
                   const std::string& where)
{
    if (!json.is_object())
        return malformed(where, "an object of roles expected, such as {\"installer\": {…}}");
    for (const auto& entry : json.items()) {
        auto keys = readKeys(texts, entry.value(), where + "/" + entry.key());
        if (!keys)
            return fail(keys.error());
        roles[entry.key()] = *std::move(keys);
    }
    return {};
}

bool isSerial(const std::string& text)
{
    return text.size() == 8 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Result<> readMember(const SecretTexts& texts, MeterKeys& meter, const std::string& name,
                    const Json& value, const std::string& where)
{
    if (name == "roles")
        return readRoles(texts, meter.roles, value, where);
    if (name == "pending")
        return readRoles(texts, meter.pending, value, where);
    if (name == "keys") {
        auto keys = readKeys(texts, value, where);
        if (!keys)
            return fail(keys.error());
        meter.roles[{}] = *std::move(keys);
        return {};
    }
    if (name == "meterSigning") {
        auto key = octets(texts, value, where, 1, longestOther);
        if (!key)
            return fail(key.error());
        meter.meterSigning = *std::move(key);
        return {};
    }
    if (name == "systemTitle") {
        auto title = octets(texts, value, where, titleLength, titleLength);
        if (!title)
            return fail(title.error());
        meter.systemTitle = copyOf(*title);
        return {};
    }
    if (name == "serial" && value.is_string() && isSerial(value.get_ref<const std::string&>())) {
        meter.serial = value.get<std::string>();
        return {};
    }
    return malformed(where, name == "serial" ? "8 digits as a text expected"
                                             : "no such member; there are systemTitle, serial, "
                                               "keys, roles, pending, meterSigning");
}

Result<MeterKeys> readMeter(const SecretTexts& texts, const Json& json, const std::string& where)
{
    if (!json.is_object())
        return malformed(where, "an object expected");
    MeterKeys meter;
    for (const auto& entry : json.items())
        if (const auto read =
                readMember(texts, meter, entry.key(), entry.value(), where + "/" + entry.key());
            !read)
            return fail(read.error());
    return meter;
}

Json toJson(const Keys& keys, SecretTexts& texts)
{
    Json json = Json::object();
    for (const auto& field : fields)
        if (const Secret& key = keys.*field.place; !key.empty())
            json[field.name] = texts.placeHolder(key);
    for (const auto& field : publicFields)
        if (const Bytes& key = keys.*field.place; !key.empty())
            json[field.name] = toHex(key);
    return json;
}

Json toJson(const MeterKeys& meter, SecretTexts& texts)
{
    Json json = Json::object();
    if (!meter.systemTitle.empty())
        json["systemTitle"] = toHex(meter.systemTitle);
    if (!meter.serial.empty())
        json["serial"] = meter.serial;
    if (!meter.meterSigning.empty())
        json["meterSigning"] = texts.placeHolder(meter.meterSigning);
    for (const auto& [role, keys] : meter.roles) {
        if (role.empty())
            json["keys"] = toJson(keys, texts);
        else
            json["roles"][role] = toJson(keys, texts);
    }
    for (const auto& [role, keys] : meter.pending)
        json["pending"][role] = toJson(keys, texts);
    return json;
}

Result<KeyFile> parse(Bytes& bytes, const std::string& name)
{
    SecretTexts texts;
    texts.takeOut(bytes);
    // The parser's own words would quote the file.
    const auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (json.is_discarded())
        return fail(ErrorCode::NotJson, name, "the file is no JSON");
    const auto found = json.is_object() ? json.find("schema") : json.end();
    if (!json.is_object() || found == json.end() || !found->is_string() ||
        !found->get_ref<const std::string&>().starts_with(schemaName))
        return fail(ErrorCode::WrongDocument, name,
                    "no key file: \"schema\": \"" + std::string(schema) + "\" is missing");
    if (*found != std::string(schema))
        return fail(ErrorCode::NewerFormat, name, "the file is of another version than 1");
    const auto meters = json.find("meters");
    if (meters == json.end() || !meters->is_array() || meters->size() > mostMeters)
        return malformed(name + "/meters", "an array of meters expected");
    KeyFile file;
    for (std::size_t i = 0; i < meters->size(); ++i) {
        auto meter = readMeter(texts, (*meters)[i], name + "/meters/" + std::to_string(i));
        if (!meter)
            return fail(meter.error());
        file.meters.push_back(*std::move(meter));
    }
    return file;
}

} // namespace

bool Keys::empty() const
{
    return meterPublicKey.empty() && clientPublicKey.empty() &&
           std::all_of(std::begin(fields), std::end(fields),
                       [this](const Field& field) { return (this->*field.place).empty(); });
}

const Keys* MeterKeys::of(const std::string& role) const
{
    for (const auto& name : {role, std::string()})
        if (const auto found = roles.find(name); found != roles.end())
            return &found->second;
    return nullptr;
}

const MeterKeys* KeyFile::find(BytesView systemTitle, const std::string& serial) const
{
    if (systemTitle.empty() && serial.empty())
        return meters.size() == 1 ? &meters.front() : nullptr;
    for (const auto& meter : meters) {
        const bool sameTitle =
            !systemTitle.empty() && std::ranges::equal(meter.systemTitle, systemTitle);
        if (sameTitle || (!serial.empty() && meter.serial == serial))
            return &meter;
    }
    return nullptr;
}

MeterKeys* KeyFile::find(BytesView systemTitle, const std::string& serial)
{
    return const_cast<MeterKeys*>(std::as_const(*this).find(systemTitle, serial));
}

Result<KeyFile> readKeyFile(const QString& name)
{
    auto bytes = readPrivateFile(name);
    if (!bytes)
        return fail(bytes.error());
    auto file = parse(*bytes, name.toStdString());
    wipe(*bytes);
    return file;
}

Result<> writeKeyFile(const QString& name, const KeyFile& keys)
{
    SecretTexts texts;
    Json meters = Json::array();
    for (const auto& meter : keys.meters)
        meters.push_back(toJson(meter, texts));
    const Json json{{"schema", schema}, {"meters", std::move(meters)}};
    Bytes bytes = ascii(json.dump(2) + "\n");
    texts.putBack(bytes);
    const auto written = writePrivateFile(name, bytes);
    wipe(bytes);
    return written;
}

} // namespace metersmith::services
