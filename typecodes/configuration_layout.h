// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_CONFIGURATION_LAYOUT_H
#define METERSMITH_TYPECODES_CONFIGURATION_LAYOUT_H

#include "typecodes/document_format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <string_view>

// How a configuration document is laid out: what its reader and its writer share.
namespace metersmith::typecodes::layout
{

inline constexpr DocumentFormat format = {"configuration-", "configuration document", 1};
/// The keys that are no section.
inline constexpr std::string_view heads[] = {"$schema", "family", "typeNumber", "comment"};
inline constexpr std::string_view ctKeys[] = {"ratio", "primary", "secondary"};

/// "disconnect.t1" as a JSON pointer.
inline nlohmann::ordered_json::json_pointer pointer(std::string path)
{
    std::replace(path.begin(), path.end(), '.', '/');
    return nlohmann::ordered_json::json_pointer("/" + path);
}

/// "loadControl.relay1" of "loadControl.relay1.mode"; "" of a path of one word.
inline std::string_view sectionOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return path.substr(0, dot == std::string_view::npos ? 0 : dot);
}

/// "mode" of "loadControl.relay1.mode".
inline std::string leafOf(std::string_view path)
{
    const auto dot = path.rfind('.');
    return std::string(path.substr(dot == std::string_view::npos ? 0 : dot + 1));
}

} // namespace metersmith::typecodes::layout

#endif
