// SPDX-License-Identifier: Apache-2.0
#include "typecodes/document_format.h"
#include "typecodes/words.h"

#include <cstdint>

namespace metersmith::typecodes
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::string_view schemaStart = "https://metersmith.example/schema/";
constexpr std::string_view schemaEnd = ".schema.json";

} // namespace

std::string DocumentFormat::schema() const
{
    return std::string(schemaStart) + std::string(stem) + std::to_string(newest) +
           std::string(schemaEnd);
}

std::optional<std::int64_t> DocumentFormat::formatOf(std::string_view schema) const
{
    const auto slash = schema.rfind('/');
    std::string_view file = slash == std::string_view::npos ? schema : schema.substr(slash + 1);
    if (!file.starts_with(stem) || !file.ends_with(schemaEnd) ||
        file.size() <= stem.size() + schemaEnd.size())
        return std::nullopt;
    file.remove_prefix(stem.size());
    file.remove_suffix(schemaEnd.size());
    return allDigits(file) ? parseWhole(file) : std::nullopt;
}

Result<> DocumentFormat::check(const Json& document, const std::string& where) const
{
    const auto wrong = [&](const std::string& detail) {
        return fail(ErrorCode::WrongDocument, where,
                    "this is no " + std::string(what) + ": " + detail);
    };
    if (!document.is_object())
        return wrong("it is not a JSON object but " + printed(document));
    const auto schema = document.find("$schema");
    if (schema == document.end() || !schema->is_string())
        return wrong("the key \"$schema\" is missing");
    const auto number = formatOf(schema->get_ref<const std::string&>());
    if (!number || *number < 1)
        return wrong("its schema is " + printed(*schema));
    if (*number > newest)
        return fail(ErrorCode::NewerFormat, where,
                    "the " + std::string(what) + " has format " + std::to_string(*number) +
                        ", this version reads up to " + std::to_string(newest) +
                        "; open it with a newer version");
    return {};
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

} // namespace metersmith::typecodes
