// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_number.h"
#include "typecodes/texts.h"
#include "typecodes/type_grammar.h"
#include "typecodes/type_scheme.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

using namespace type_grammar;

std::string unknownMeaning(const CodeField& field, const std::string& code)
{
    std::string what = translated(field.name);
    if (!what.empty() && what.front() >= 'A' && what.front() <= 'Z')
        what.front() = static_cast<char>(what.front() - 'A' + 'a');
    return filled(translated("unknown {name} {code}"), {{"name", what}, {"code", code}});
}

Result<ExplainedPosition> explain(const CodeField& field, const std::string& code,
                                  std::size_t character)
{
    if (!accepts(field, code))
        return fail(wrongCode(field.id, field.name, character, code, orderableCodes(field)));
    ExplainedPosition position;
    position.id = field.id;
    position.name = translated(field.name);
    position.code = code;
    position.length = code.size();
    const CodeValue* value = field.find(code);
    position.known = value != nullptr;
    position.meaning = value ? translated(value->meaning) : unknownMeaning(field, code);
    return position;
}

Result<TypeNumber> parseCompact(const std::string& compact, const Family& family)
{
    TypeNumber number;
    number.family = family.id;
    std::size_t at = 0;
    for (const auto& piece : family.typePattern) {
        if (piece.field.empty()) {
            const std::string literal = compactLiteral(piece);
            if (at + literal.size() > compact.size())
                return fail(wrongLength(compact, compactLength(family)));
            if (compact.compare(at, literal.size(), literal) != 0)
                return fail(wrongLiteral(compact, at, literal));
            number.printed += piece.literal;
            at += literal.size();
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

/// How well a number fits a family: how many of its characters stand where they may.
struct Fit {
    std::size_t characters = 0;
    bool kind =
        true; ///< meter type and version (X1, X2, and literals before them) are the family's
};

Fit fitOf(const std::string& compact, const Family& family)
{
    Fit fit;
    std::size_t at = 0;
    for (const auto& piece : family.typePattern) {
        const CodeField* field = piece.field.empty() ? nullptr : family.field(piece.field);
        const std::string literal = compactLiteral(piece);
        const std::size_t length = field ? static_cast<std::size_t>(field->length) : literal.size();
        const bool complete = at + length <= compact.size();
        const std::string code = compact.substr(std::min(at, compact.size()), length);
        const bool right = complete && (field ? accepts(*field, code) : code == literal);
        if (right)
            fit.characters += length;
        else if (at < 4) // "68", X1, X2
            fit.kind = false;
        at += length;
    }
    return fit;
}

/// The family that a number is of: the one that takes it as it is, else of those with its meter
/// type and version the one that takes most of its characters; nullptr if there is none.
const Family* familyOf(const std::string& compact, const Catalogue& catalogue)
{
    const Family* best = nullptr;
    std::size_t most = 0;
    for (const Family& family : catalogue.families()) {
        const Fit fit = fitOf(compact, family);
        if (!fit.kind || compact.size() < 4)
            continue;
        const bool whole = compact.size() == compactLength(family);
        const std::size_t points = fit.characters * 2 + (whole ? 1 : 0);
        if (!best || points > most) {
            best = &family;
            most = points;
        }
    }
    return best;
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
