// SPDX-License-Identifier: Apache-2.0
#include "typecodes/rules.h"
#include "typecodes/ratio_link.h"
#include "typecodes/rule_checks.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace rule_checks
{

std::string filled(std::string text, const Words& words)
{
    for (const auto& [name, value] : words) {
        const std::string mark = "{" + name + "}";
        for (auto at = text.find(mark); at != std::string::npos;
             at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

void report(Context& context, const std::string& path, const Words& words)
{
    context.found.push_back({context.rule.name, path, filled(context.rule.explanation, words),
                             filled(context.rule.mend, words)});
}

namespace
{

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto blank = std::min(text.find(' ', from), text.size());
        words.push_back(text.substr(from, blank - from));
        from = blank + 1;
    }
    return words;
}

std::string argument(const Rule& rule, const char* name)
{
    const auto found = rule.arguments.find(name);
    return found == rule.arguments.end() ? std::string() : found->second;
}

bool contains(const std::vector<std::string>& list, const std::string& word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

void typeNumber(Context& context)
{
    if (context.configuration.typeNumber.empty())
        return;
    const auto type = parseTypeNumber(context.configuration.typeNumber, context.family);
    if (!type)
        report(context, context.rule.path, {{"error", type.error().detail}});
}

bool hasAnyCode(const Context& context)
{
    const auto& codes = context.family.zCodes;
    return std::any_of(codes.begin(), codes.end(), [&](const CodeField& field) {
        return field.id != context.family.ratioLink.codeField &&
               context.configuration.find(field.id);
    });
}

/// A document of some groups may leave out all Z-codes; one that has some must have all.
void codePresent(Context& context)
{
    if (!hasAnyCode(context))
        return;
    for (const auto& field : context.family.zCodes)
        if (context.configuration.text(field.id).empty())
            report(
                context, field.id,
                {{"item", field.id + " (" + field.name + ")"}, {"allowed", allowedCodes(field)}});
}

void codeKnown(Context& context)
{
    for (const auto& field : context.family.zCodes) {
        const std::string code = context.configuration.text(field.id);
        if (code.empty())
            continue;
        const auto checked = checkedCode(field, code);
        if (!checked || *checked != code)
            report(context, field.id,
                   {{"item", field.id + " (" + field.name + ")"},
                    {"value", inQuotes(code)},
                    {"allowed", allowedCodes(field)}});
    }
}

/// If the item at path is one of "if", the item "then" must be one of "in".
void requiresCode(Context& context)
{
    const Rule& rule = context.rule;
    const std::string value = context.configuration.text(rule.path);
    const std::string other = context.configuration.text(argument(rule, "then"));
    const auto allowed = split(argument(rule, "in"));
    if (value.empty() || other.empty() || !contains(split(argument(rule, "if")), value) ||
        contains(allowed, other))
        return;
    report(context, rule.path,
           {{"value", value}, {"other", other}, {"allowed", orList(allowed, 40)}});
}

void ratioRange(Context& context)
{
    const ItemValue* value = context.configuration.find("ct.ratio");
    if (!value)
        return;
    const std::string text = toText(*value);
    if (!checkedRatio(context.family, text))
        report(context, context.rule.path,
               {{"value", text}, {"allowed", ratio_link::allowedRatio(context.family)}});
}

void ratioIsCode(Context& context)
{
    const std::string code = context.configuration.text(context.family.ratioLink.codeField);
    const auto ratio = context.configuration.number("ct.ratio");
    const auto said = parseWhole(code);
    if (code.empty() || !context.configuration.find("ct.ratio") || (said && *said == ratio))
        return;
    report(context, context.rule.path, {{"value", std::to_string(ratio)}, {"other", code}});
}

void ratioIsQuotient(Context& context)
{
    const auto& configuration = context.configuration;
    const auto primary = configuration.number("ct.primary");
    const auto secondary = configuration.number("ct.secondary");
    const auto ratio = configuration.number("ct.ratio");
    if (!configuration.find("ct.primary") || !configuration.find("ct.secondary") ||
        !configuration.find("ct.ratio"))
        return;
    const bool divides = secondary > 0 && primary % secondary == 0;
    if (!divides || primary / secondary != ratio)
        report(context, context.rule.path,
               {{"value", std::to_string(primary)},
                {"secondary", std::to_string(secondary)},
                {"other", std::to_string(ratio)}});
}

void secondaryIsType(Context& context)
{
    const auto ofType = ratio_link::secondaryOfType(context.configuration, context.family);
    const auto secondary = context.configuration.number("ct.secondary");
    if (!ofType || !context.configuration.find("ct.secondary") || *ofType == secondary)
        return;
    report(context, context.rule.path,
           {{"value", std::to_string(secondary)},
            {"other", std::to_string(*ofType)},
            {"field", context.family.ratioLink.secondaryField}});
}

struct Kind {
    std::string_view name;
    void (*run)(Context&);
};

constexpr Kind kinds[] = {
    {"typeNumber", typeNumber},
    {"codePresent", codePresent},
    {"codeKnown", codeKnown},
    {"requires", requiresCode},
    {"ratioRange", ratioRange},
    {"ratioIsCode", ratioIsCode},
    {"ratioIsQuotient", ratioIsQuotient},
    {"secondaryIsType", secondaryIsType},
    {"listLength", listLength},
    {"listKnown", listKnown},
    {"listUnique", listUnique},
    {"listLegal", listLegal},
    {"listHistory", listHistory},
    {"listAvailable", listAvailable},
};

} // namespace

bool isKind(std::string_view kind)
{
    return std::any_of(std::begin(kinds), std::end(kinds),
                       [&](const Kind& known) { return known.name == kind; });
}

} // namespace rule_checks

namespace
{

/// The place of a path in the document: type number, Z-codes, CT, display lists.
std::size_t documentPlace(const Family& family, const std::string& path)
{
    std::size_t place = 1;
    if (path == "typeNumber")
        return 0;
    for (const auto& field : family.zCodes) {
        if (field.id == path)
            return place;
        ++place;
    }
    for (const char* name : {"ct.ratio", "ct.primary", "ct.secondary"}) {
        if (path == name)
            return place;
        ++place;
    }
    for (const auto& list : family.displayLists) {
        if (list.path == path)
            return place;
        ++place;
    }
    return place;
}

} // namespace

std::vector<Violation> check(const MeterConfiguration& configuration, const Family& family)
{
    std::vector<Violation> found;
    for (const auto& rule : family.rules) {
        rule_checks::Context context{configuration, family, rule, found};
        for (const auto& kind : rule_checks::kinds)
            if (kind.name == rule.kind)
                kind.run(context);
    }
    std::stable_sort(found.begin(), found.end(), [&](const Violation& a, const Violation& b) {
        return documentPlace(family, a.path) < documentPlace(family, b.path);
    });
    return found;
}

} // namespace metersmith::typecodes
