// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_number.h"
#include "typecodes/type_scheme.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

/// Upper case, without blanks and hyphens (also the typographic ones that documents print).
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

/// Errors for what is certainly no OMNIPOWER number; an older scheme is named.
Result<> checkKind(const std::string& compact)
{
    constexpr std::size_t olderLength = 13; // e.g. 68438BC450000, a 382
    const bool known68 = compact.starts_with("68");
    if (known68 && compact.size() == olderLength)
        return fail(ErrorCode::Malformed, "type number",
                    inQuotes(compact) + " is not an OMNIPOWER/OMNIA type number: 13 characters are "
                                        "the scheme of the older 162 and 382 meters");
    if (!known68)
        return fail(ErrorCode::Malformed, "type number",
                    inQuotes(compact) + " is not an OMNIPOWER/OMNIA type number: those begin with "
                                        "68, such as 685-11-35C-D14-0011-040");
    return {};
}

std::size_t compactLength(const Family& family)
{
    std::size_t length = 0;
    for (const auto& piece : family.typePattern) {
        if (piece.literal == "-")
            continue;
        const CodeField* field = family.field(piece.field);
        length += field ? static_cast<std::size_t>(field->length) : piece.literal.size();
    }
    return length;
}

std::vector<std::string> codes(const CodeField& field)
{
    std::vector<std::string> list;
    for (const auto& value : field.values)
        list.push_back(value.code);
    return list;
}

Result<ExplainedPosition> explain(const CodeField& field, const std::string& code,
                                  std::size_t character)
{
    ExplainedPosition position;
    position.id = field.id;
    position.name = field.name;
    position.code = code;
    position.length = code.size();
    if (const CodeValue* value = field.find(code)) {
        position.meaning = value->meaning;
        return position;
    }
    if (!field.acceptsUnknown || !allDigits(code))
        return fail(wrongCode(field.id, field.name, character, code, codes(field)));
    position.known = false;
    std::string what = field.name;
    if (what.front() >= 'A' && what.front() <= 'Z')
        what.front() = static_cast<char>(what.front() - 'A' + 'a');
    position.meaning = "unknown " + what + " " + code;
    return position;
}

Result<TypeNumber> parseCompact(const std::string& compact, const Family& family)
{
    TypeNumber number;
    number.family = family.id;
    std::size_t at = 0;
    for (const auto& piece : family.typePattern) {
        if (piece.field.empty()) {
            number.printed += piece.literal;
            at += piece.literal == "-" ? 0 : piece.literal.size();
            continue;
        }
        const CodeField& field = *family.field(piece.field);
        const auto length = static_cast<std::size_t>(field.length);
        if (at + length > compact.size())
            return fail(wrongLength(compact, compactLength(family)));
        auto position = explain(field, compact.substr(at, length), at + 1);
        if (!position)
            return fail(position.error());
        position->offset = number.printed.size();
        number.printed += position->code;
        at += length;
        number.positions.push_back(*std::move(position));
    }
    if (at != compact.size())
        return fail(wrongLength(compact, at));
    number.compact = compact;
    return number;
}

/// The family whose meter type and version (the first two positions) the number has.
const Family* familyOf(const std::string& compact, const Catalogue& catalogue)
{
    for (const Family& family : catalogue.families()) {
        const CodeField* type = family.field("X1");
        const CodeField* version = family.field("X2");
        if (compact.size() > 3 && type && version && type->find(compact.substr(2, 1)) &&
            version->find(compact.substr(3, 1)))
            return &family;
    }
    return nullptr;
}

} // namespace

const ExplainedPosition* TypeNumber::position(std::string_view id) const
{
    const auto found = std::find_if(positions.begin(), positions.end(),
                                    [&](const ExplainedPosition& p) { return p.id == id; });
    return found == positions.end() ? nullptr : &*found;
}

std::string TypeNumber::code(std::string_view id) const
{
    const ExplainedPosition* found = position(id);
    return found ? found->code : std::string();
}

Result<TypeNumber> parseTypeNumber(std::string_view text, const Catalogue& catalogue)
{
    const auto compact = compacted(text);
    if (!compact)
        return fail(compact.error());
    if (const auto kind = checkKind(*compact); !kind)
        return fail(kind.error());
    if (const Family* family = familyOf(*compact, catalogue))
        return parseCompact(*compact, *family);
    std::vector<std::string> known;
    for (const Family& family : catalogue.families())
        known.push_back(family.id);
    return fail(explainWithoutFamily(*compact, orList(known)));
}

Result<TypeNumber> parseTypeNumber(std::string_view text, const Family& family)
{
    const auto compact = compacted(text);
    if (!compact)
        return fail(compact.error());
    if (const auto kind = checkKind(*compact); !kind)
        return fail(kind.error());
    return parseCompact(*compact, family);
}

} // namespace metersmith::typecodes
