// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_DOCUMENT_FORMAT_H
#define METERSMITH_TYPECODES_DOCUMENT_FORMAT_H

#include "protocol/result.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace metersmith::typecodes
{

/// What a kind of our JSON documents says of itself in its key "$schema", and its newest format.
struct DocumentFormat {
    std::string_view
        stem; ///< of the schema's file name, "configuration-" of "configuration-1.schema.json"
    std::string_view what; ///< "configuration document", as error texts call it
    int newest = 1;        ///< the format that is written, and the highest that is read

    /// The value of "$schema" in documents that this version writes.
    std::string schema() const;

    /// Whether `document` is of this kind and of a format that this version reads. `where` is the
    /// place of its key "$schema". Errors: WrongDocument; NewerFormat.
    Result<> check(const nlohmann::ordered_json& document, const std::string& where) const;

private:
    std::optional<std::int64_t> formatOf(std::string_view schema) const;
};

/// A JSON value on one line, shortened, for error texts.
std::string printed(const nlohmann::ordered_json& value);

/// The error Malformed at `where`: "expected …, got …".
tl::unexpected<Error> malformed(std::string where, const std::string& expected,
                                const nlohmann::ordered_json& got);

} // namespace metersmith::typecodes

#endif
