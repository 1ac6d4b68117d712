// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_compose.h"
#include "typecodes/conditions.h"
#include "typecodes/texts.h"
#include "typecodes/type_grammar.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

using namespace type_grammar;

constexpr const char* variantField = "X8";
constexpr char open = '_';
constexpr int mostTries = 2000; ///< of the search for a way to complete a number

std::string codeAt(const PositionCodes& codes, const std::string& path)
{
    const auto found = codes.find(path);
    return found == codes.end() ? std::string() : found->second;
}

bool isOfPositions(const Family& family, const Rule& rule)
{
    const auto isPosition = [&](const Condition& condition) {
        return std::any_of(family.positions.begin(), family.positions.end(),
                           [&](const CodeField& field) { return field.id == condition.path; });
    };
    return rule.kind == "requires" && !rule.advice &&
           std::all_of(rule.when.begin(), rule.when.end(), isPosition) &&
           std::all_of(rule.then.begin(), rule.then.end(), isPosition);
}

/// The condition that breaks the rule whatever the open positions will be; nullptr if it may hold.
const Condition* brokenBy(const Rule& rule, const PositionCodes& codes)
{
    for (const auto& condition : rule.when) {
        const std::string code = codeAt(codes, condition.path);
        if (code.empty() || !condition.allows(code))
            return nullptr;
    }
    for (const auto& condition : rule.then) {
        const std::string code = codeAt(codes, condition.path);
        if (!code.empty() && !condition.allows(code))
            return &condition;
    }
    return nullptr;
}

bool fitsVariant(const CodeField& field, const std::string& code, const std::string& variant)
{
    const CodeValue* value = field.find(code);
    if (!value || value->variants.empty() || variant.empty())
        return true;
    return std::any_of(value->variants.begin(), value->variants.end(),
                       [&](int allowed) { return std::to_string(allowed) == variant; });
}

bool isConsistent(const Family& family, const std::vector<const Rule*>& rules,
                  const PositionCodes& codes)
{
    const std::string variant = codeAt(codes, variantField);
    return std::none_of(rules.begin(), rules.end(),
                        [&](const Rule* rule) { return brokenBy(*rule, codes); }) &&
           std::all_of(family.positions.begin(), family.positions.end(),
                       [&](const CodeField& field) {
                           return fitsVariant(field, codeAt(codes, field.id), variant);
                       });
}

/// Whether the open positions, from `index` on, can be filled so that no rule is broken.
bool canBeCompleted(const Family& family, const std::vector<const Rule*>& rules,
                    PositionCodes& codes, std::size_t index, int& tries)
{
    while (index < family.positions.size() && !codeAt(codes, family.positions[index].id).empty())
        ++index;
    if (index == family.positions.size() || ++tries > mostTries)
        return true;
    const CodeField& field = family.positions[index];
    if (field.acceptsUnknown)
        return canBeCompleted(family, rules, codes, index + 1, tries);
    bool found = false;
    for (const auto& code : orderableCodes(field)) {
        codes[field.id] = code;
        found = isConsistent(family, rules, codes) &&
                canBeCompleted(family, rules, codes, index + 1, tries);
        if (found)
            break;
    }
    codes.erase(field.id);
    return found;
}

/// "Breaker (X10) 2 or 3"
std::string inWords(const Family& family, const Condition& condition)
{
    const CodeField* field = family.field(condition.path);
    std::vector<std::string> allowed;
    if (field)
        for (const auto& value : field->values)
            if (value.orderable && condition.allows(value.code))
                allowed.push_back(value.code);
    return condition.path + " " + orList(allowed) +
           (field ? " (" + translated(field->name) + ")" : "");
}

/// "X10 0 (Breaker: No breaker)"
std::string inWords(const Family& family, const std::string& id, const std::string& code)
{
    const CodeField* field = family.field(id);
    const CodeValue* value = field ? field->find(code) : nullptr;
    return id + " " + code +
           (field ? " (" + translated(field->name) +
                        (value ? ": " + translated(value->meaning) : std::string()) + ")"
                  : "");
}

std::string notWith(const std::string& others)
{
    return filled(translated("not with {others}"), {{"others", others}});
}

std::string chosenElsewhere(const Family& family, const PositionCodes& chosen,
                            const Conditions& conditions, const std::string& id)
{
    std::string others;
    for (const auto& condition : conditions)
        if (condition.path != id)
            others += (others.empty() ? "" : ", ") +
                      inWords(family, condition.path, codeAt(chosen, condition.path));
    return others;
}

/// Why the rule excludes a value of position `id`: what it would need, or what stands against it.
std::string ruleExcludes(const Family& family, const Rule& rule, const Condition& offending,
                         const PositionCodes& chosen, const std::string& id)
{
    if (offending.path != id)
        return filled(
            translated("needs {needed}, not {chosen}"),
            {{"needed", inWords(family, offending)}, {"chosen", codeAt(chosen, offending.path)}});
    return notWith(chosenElsewhere(family, chosen, rule.when, id));
}

bool hasVariants(const Family& family)
{
    const auto ofVariant = [](const CodeValue& value) { return !value.variants.empty(); };
    return std::any_of(family.positions.begin(), family.positions.end(), [&](const auto& field) {
        return std::any_of(field.values.begin(), field.values.end(), ofVariant);
    });
}

/// What of the choices excludes `code` at this position; "" if nothing does.
std::string exclusion(const Family& family, const std::vector<const Rule*>& rules,
                      const CodeField& field, const CodeValue& value, const PositionCodes& chosen)
{
    if (!value.orderable)
        return translated("stands in the tables without a code that can be ordered");
    if (rules.empty() && !hasVariants(family))
        return {};
    PositionCodes codes = chosen;
    codes[field.id] = value.code;
    const std::string variant = codeAt(codes, variantField);
    for (const auto& other : family.positions)
        if ((other.id == field.id || field.id == variantField) &&
            !fitsVariant(other, codeAt(codes, other.id), variant))
            return notWith(other.id == field.id
                               ? inWords(family, variantField, variant)
                               : inWords(family, other.id, codeAt(codes, other.id)));
    for (const Rule* rule : rules) {
        const auto names = [&](const Condition& c) { return c.path == field.id; };
        const bool concerned = std::any_of(rule->when.begin(), rule->when.end(), names) ||
                               std::any_of(rule->then.begin(), rule->then.end(), names);
        const Condition* offending = concerned ? brokenBy(*rule, codes) : nullptr;
        if (offending)
            return ruleExcludes(family, *rule, *offending, chosen, field.id);
    }
    PositionCodes others = chosen;
    others.erase(field.id);
    int tries = 0;
    if (isConsistent(family, rules, others) && !canBeCompleted(family, rules, codes, 0, tries))
        return translated("leaves no possible value for a position that is still open");
    return {};
}

/// The code at the front of what has been given; "" while the position is open.
Result<std::string> openCode(const CodeField& field, const std::string& given,
                             std::size_t character)
{
    const auto length = static_cast<std::size_t>(field.length);
    const auto unknown = static_cast<std::size_t>(std::count(given.begin(), given.end(), open));
    if (unknown == given.size())
        return std::string();
    const auto codes = orderableCodes(field);
    if (unknown == 0 && given.size() == length) {
        if (accepts(field, given))
            return given;
        return fail(wrongCode(field.id, field.name, character, given, codes));
    }
    // Given in part: it stays open, but something must be able to stand there.
    const bool possible = std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        return std::equal(given.begin(), given.end(), code.begin(),
                          [](char a, char b) { return a == open || a == b; });
    });
    const bool digits = std::all_of(given.begin(), given.end(),
                                    [](char c) { return c == open || (c >= '0' && c <= '9'); });
    if (possible || (field.acceptsUnknown && digits))
        return std::string();
    return fail(wrongCode(field.id, field.name, character, given, codes));
}

bool literalStands(const std::string& given, const std::string& literal)
{
    return std::equal(given.begin(), given.end(), literal.begin(),
                      [](char a, char b) { return a == open || a == b; });
}

} // namespace

std::vector<OpenPosition> openPositions(const Family& family, const PositionCodes& chosen)
{
    std::vector<const Rule*> rules;
    for (const auto& rule : family.rules)
        if (isOfPositions(family, rule))
            rules.push_back(&rule);
    std::vector<OpenPosition> positions;
    for (const auto& field : family.positions) {
        OpenPosition position;
        position.id = field.id;
        position.name = field.name;
        position.code = codeAt(chosen, field.id);
        for (const auto& value : field.values) {
            PositionOption option;
            option.code = value.code;
            option.meaning = value.meaning;
            option.note = value.note;
            option.excludedBy = exclusion(family, rules, field, value, chosen);
            option.possible = option.excludedBy.empty();
            position.options.push_back(std::move(option));
        }
        positions.push_back(std::move(position));
    }
    return positions;
}

std::string partialNumber(const Family& family, const PositionCodes& chosen)
{
    std::string number;
    for (const auto& piece : family.typePattern) {
        const CodeField* field = piece.field.empty() ? nullptr : family.field(piece.field);
        const std::string code = field ? codeAt(chosen, field->id) : piece.literal;
        number += field && code.empty() ? std::string(static_cast<std::size_t>(field->length), open)
                                        : code;
    }
    return number;
}

Result<PositionCodes> parsePartialNumber(std::string_view text, const Family& family)
{
    auto given = compacted(text);
    if (!given)
        return fail(given.error());
    std::string& compact = *given;
    std::replace(compact.begin(), compact.end(), '?', open);
    std::replace(compact.begin(), compact.end(), '.', open);
    PositionCodes codes;
    std::size_t at = 0;
    for (const auto& piece : family.typePattern) {
        if (at >= compact.size())
            return codes;
        if (piece.field.empty()) {
            const std::string literal = compactLiteral(piece);
            const std::string part = compact.substr(at, literal.size());
            if (!literalStands(part, literal)) {
                const auto kind = checkKind(compact, true);
                return fail(kind ? wrongLiteral(compact, at, literal) : kind.error());
            }
            at += literal.size();
            continue;
        }
        const CodeField& field = *family.field(piece.field);
        const auto length = static_cast<std::size_t>(field.length);
        const auto code = openCode(field, compact.substr(at, length), at + 1);
        if (!code)
            return fail(code.error());
        if (!code->empty())
            codes[field.id] = *code;
        at += length;
    }
    if (at < compact.size())
        return fail(wrongLength(compact, at));
    return codes;
}

Result<TypeNumber> composeTypeNumber(const Family& family, const PositionCodes& chosen)
{
    std::string missing;
    for (const auto& field : family.positions)
        if (codeAt(chosen, field.id).empty())
            missing += (missing.empty() ? "" : ", ") + field.id + " (" + field.name + ")";
    for (const auto& entry : chosen) {
        const auto known =
            std::any_of(family.positions.begin(), family.positions.end(),
                        [&](const CodeField& field) { return field.id == entry.first; });
        if (!known)
            return fail(ErrorCode::UnknownField, "type number/" + entry.first.substr(0, 40),
                        family.name + " has no position " + inQuotes(entry.first));
    }
    if (!missing.empty())
        return fail(ErrorCode::Malformed, "type number",
                    "these positions are still open: " + missing);
    std::size_t character = 1;
    for (const auto& piece : family.typePattern) {
        const CodeField* field = piece.field.empty() ? nullptr : family.field(piece.field);
        const std::string code = field ? codeAt(chosen, field->id) : compactLiteral(piece);
        if (field &&
            (code.size() != static_cast<std::size_t>(field->length) || !accepts(*field, code)))
            return fail(wrongCode(field->id, field->name, character, code, orderableCodes(*field)));
        character += code.size();
    }
    return parseTypeNumber(partialNumber(family, chosen), family);
}

} // namespace metersmith::typecodes
