// SPDX-License-Identifier: Apache-2.0
#include "typecodes/item_values.h"
#include "typecodes/ratio_link.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

Result<std::string> checkedCode(const CodeField& field, std::string_view text)
{
    if (field.find(text))
        return std::string(text);
    const bool fits = text.size() == static_cast<std::size_t>(field.length);
    if (field.orderForm && fits && allDigits(text))
        return std::string(text);
    if (field.minimum && field.maximum && allDigits(text)) {
        const auto number = parseWhole(text);
        if (number && *number >= *field.minimum && *number <= *field.maximum) {
            std::string code = std::to_string(*number);
            const auto length = static_cast<std::size_t>(field.length);
            if (code.size() < length)
                code.insert(0, length - code.size(), '0');
            return code;
        }
    }
    return fail(ErrorCode::UnknownCode, field.id,
                field.id + " (" + field.name + ") cannot be " + inQuotes(text) + "; it may be " +
                    allowedCodes(field));
}

Result<std::int64_t> checkedRatio(const Family& family, std::string_view text)
{
    const std::string allowed = "the CT ratio is " + ratio_link::allowedRatio(family);
    const auto number = parseWhole(text);
    if (!number && !allDigits(text))
        return fail(ErrorCode::Malformed, "ct.ratio",
                    inQuotes(text) + " is no whole number; " + allowed);
    if (!number || *number < family.ratioMinimum || *number > family.ratioMaximum)
        return fail(ErrorCode::OutOfRange, "ct.ratio",
                    inQuotes(text) + " is out of range; " + allowed);
    return *number;
}

Result<std::int64_t> checkedAmperes(std::string_view path, std::string_view text)
{
    constexpr std::int64_t highest = 1'000'000;
    const auto number = parseWhole(text);
    if (!number && !allDigits(text))
        return fail(ErrorCode::Malformed, std::string(path),
                    inQuotes(text) + " is no whole number of amperes");
    if (!number || *number < 1 || *number > highest)
        return fail(ErrorCode::OutOfRange, std::string(path),
                    inQuotes(text) + " is out of range; it may be 1 to 1000000 A");
    return *number;
}

std::vector<std::string> settablePaths(const Family& family)
{
    std::vector<std::string> paths{"comment"};
    for (const auto& item : family.items)
        paths.push_back(item.path);
    if (family.hasRatio)
        for (const std::string& path :
             {family.ratioLink.codeField, std::string("ct.primary"), std::string("ct.secondary")})
            if (!path.empty())
                paths.push_back(path);
    for (const auto& group : family.groups)
        for (const auto& part : group.items)
            paths.push_back(part.path);
    for (const auto& list : family.displayLists)
        if (!family.item(list.path))
            paths.push_back(list.path);
    for (const auto& field : family.zCodes)
        if (!family.item(field.id) && field.id != family.ratioLink.codeField)
            paths.push_back(field.id);
    return paths;
}

namespace
{

/// What the family's paths begin with: "typeNumber, comment, Z1 …, ct.…, display.…".
std::string beginnings(const Family& family)
{
    std::string said = "typeNumber, comment";
    if (!family.zCodes.empty())
        said += ", " + family.zCodes.front().id + " …";
    std::vector<std::string> seen;
    for (const auto& path : settablePaths(family)) {
        const auto dot = path.find('.');
        const std::string section = path.substr(0, dot);
        if (dot == std::string::npos || std::find(seen.begin(), seen.end(), section) != seen.end())
            continue;
        seen.push_back(section);
        said += ", " + section + ".…";
    }
    return said;
}

} // namespace

Error unknownField(const Family& family, std::string_view path)
{
    const auto near = nearest(path, settablePaths(family));
    const std::string hint =
        near.empty() ? "its items are " + beginnings(family) : "did you mean " + orList(near) + "?";
    return {ErrorCode::UnknownField,
            std::string(path.substr(0, 40)),
            family.name + " has no item " + inQuotes(path) + "; " + hint,
            {}};
}

} // namespace metersmith::typecodes
