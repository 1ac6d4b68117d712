// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_grammar.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes::type_grammar
{

Result<std::string> compacted(std::string_view text)
{
    constexpr std::string_view dashes[] = {"\u2010", "\u2011", "\u2012",
                                           "\u2013", "\u2212", "\u00A0"};
    constexpr std::size_t longest = 64;
    if (text.size() > longest)
        return fail(ErrorCode::Malformed, "type number",
                    inQuotes(text) + " is far longer than any type number");
    std::string compact;
    while (!text.empty()) {
        const auto* dash = std::find_if(std::begin(dashes), std::end(dashes),
                                        [&](auto d) { return text.starts_with(d); });
        if (dash != std::end(dashes)) {
            text.remove_prefix(dash->size());
            continue;
        }
        const char c = text.front();
        text.remove_prefix(1);
        if (c == '-' || c == ' ' || c == '\t' || c == '\r' || c == '\n')
            continue;
        compact += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return compact;
}

Result<> checkKind(const std::string& compact, bool open)
{
    constexpr std::size_t olderLength = 13; // e.g. 68438BC450000, a 382
    const std::string start = "68";
    const bool known68 =
        open ? start.starts_with(compact.substr(0, start.size())) : compact.starts_with(start);
    if (!open && known68 && compact.size() == olderLength)
        return fail(ErrorCode::Malformed, "type number",
                    inQuotes(compact) + " is not an OMNIPOWER/OMNIA type number: 13 characters are "
                                        "the scheme of the older 162 and 382 meters");
    if (!known68)
        return fail(ErrorCode::Malformed, "type number",
                    inQuotes(compact) + " is not an OMNIPOWER/OMNIA type number: those begin with "
                                        "68, such as 685-11-35C-D14-0011-040");
    return {};
}

std::string compactLiteral(const TypePiece& piece)
{
    std::string literal = piece.literal;
    literal.erase(std::remove(literal.begin(), literal.end(), '-'), literal.end());
    return literal;
}

std::size_t compactLength(const Family& family)
{
    std::size_t length = 0;
    for (const auto& piece : family.typePattern) {
        const CodeField* field = piece.field.empty() ? nullptr : family.field(piece.field);
        length += field ? static_cast<std::size_t>(field->length) : compactLiteral(piece).size();
    }
    return length;
}

std::vector<std::string> orderableCodes(const CodeField& field)
{
    std::vector<std::string> list;
    for (const auto& value : field.values)
        if (value.orderable)
            list.push_back(value.code);
    return list;
}

bool accepts(const CodeField& field, std::string_view code)
{
    for (const auto& value : field.values)
        if (value.orderable && value.code == code)
            return true;
    return field.acceptsUnknown && allDigits(code) &&
           code.size() == static_cast<std::size_t>(field.length);
}

Error wrongLiteral(const std::string& compact, std::size_t at, const std::string& literal)
{
    return {ErrorCode::UnknownCode,
            "type number",
            "character " + std::to_string(at + 1) + " of " + inQuotes(compact) + " is " +
                inQuotes(compact.substr(at, literal.size())) + "; in this family's numbers \"" +
                literal + "\" stands there",
            {}};
}

} // namespace metersmith::typecodes::type_grammar
