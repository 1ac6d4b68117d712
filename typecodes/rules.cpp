// SPDX-License-Identifier: Apache-2.0
#include "typecodes/rules.h"
#include "typecodes/ratio_link.h"
#include "typecodes/rule_checks.h"
#include "typecodes/texts.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace rule_checks
{

/// What a condition asks for, in codes: "2 or 3"; "anything but 000".
std::string demanded(const Condition& condition)
{
    std::vector<std::string> wanted;
    std::vector<std::string> unwanted;
    for (const auto& code : condition.codes)
        (code.starts_with('!') ? unwanted : wanted)
            .push_back(code.starts_with('!') ? code.substr(1) : code);
    return wanted.empty()
               ? filled(translated("anything but {codes}"), {{"codes", orList(unwanted, 40)}})
               : orList(wanted, 40);
}

void report(Context& context, const std::string& path, const Words& words)
{
    context.found.push_back({context.rule.name, path,
                             filled(translated(context.rule.explanation), words),
                             filled(translated(context.rule.mend), words), context.rule.advice});
}

namespace
{

void typeNumber(Context& context)
{
    if (context.configuration.typeNumber.empty())
        return;
    if (context.view.type())
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

std::string namedCode(const Context& context, const std::string& path)
{
    return path + " (" + itemName(context.family, path) + ")";
}

/// What a document says, cut where it is too long for a sentence.
std::string sayable(const std::string& text)
{
    constexpr std::size_t longest = 200;
    return text.size() <= longest ? text : printable(text);
}

/// When all of "when" hold, all of "then" must hold.
void requiresCode(Context& context)
{
    const Rule& rule = context.rule;
    if (!context.view.allHold(rule.when))
        return;
    const Condition* unmet = context.view.firstUnmet(rule.then);
    if (!unmet)
        return;
    const std::string value = context.view.code(rule.path);
    report(context, rule.path,
           {{"value", sayable(value)},
            {"meaning", sayable(valueInWords(context.family, rule.path, ItemValue(value)))},
            {"other", sayable(context.view.code(unmet->path))},
            {"otherName", namedCode(context, unmet->path)},
            {"allowed", demanded(*unmet)}});
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
    {"partKnown", partKnown},
    {"partApplies", partApplies},
    {"ascending", ascending},
    {"descending", descending},
    {"profileDepth", profileHolds},
    {"tariffCovered", tariffCovered},
    {"datesHorizon", datesHorizon},
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

/// The places of all paths in the document: type number, Z-codes, CT, display lists, parts.
std::map<std::string, std::size_t> documentPlaces(const Family& family)
{
    std::map<std::string, std::size_t> places;
    const auto add = [&](const std::string& path) { places.emplace(path, places.size()); };
    add("typeNumber");
    for (const auto& field : family.zCodes)
        add(field.id);
    for (const char* name : {"ct.ratio", "ct.primary", "ct.secondary"})
        add(name);
    for (const auto& list : family.displayLists)
        add(list.path);
    for (const auto& group : family.groups)
        for (const auto& item : group.items)
            add(item.path);
    return places;
}

} // namespace

std::vector<Violation> check(const MeterConfiguration& configuration, const Family& family)
{
    std::vector<Violation> found;
    const CodeView view(configuration, family);
    for (const auto& rule : family.rules) {
        rule_checks::Context context{configuration, family, rule, view, found};
        for (const auto& kind : rule_checks::kinds)
            if (kind.name == rule.kind)
                kind.run(context);
    }
    if (found.size() < 2)
        return found;
    const auto places = documentPlaces(family);
    const auto placeOf = [&](const Violation& violation) {
        const auto place = places.find(violation.path);
        return place == places.end() ? places.size() : place->second;
    };
    std::stable_sort(found.begin(), found.end(), [&](const Violation& a, const Violation& b) {
        return placeOf(a) < placeOf(b);
    });
    return found;
}

bool mayBeWritten(const std::vector<Violation>& found)
{
    return std::all_of(found.begin(), found.end(),
                       [](const Violation& violation) { return violation.advice; });
}

} // namespace metersmith::typecodes
