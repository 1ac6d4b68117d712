// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family.h"
#include "typecodes/part_entries.h"
#include "typecodes/part_values.h"
#include "typecodes/profile_depth.h"
#include "typecodes/rule_checks.h"
#include "typecodes/words.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <set>

namespace metersmith::typecodes::rule_checks
{

namespace
{

std::string argument(const Context& context, const char* name)
{
    const auto found = context.rule.arguments.find(name);
    return found == context.rule.arguments.end() ? std::string() : found->second;
}

std::vector<std::string> words(const std::string& text)
{
    std::vector<std::string> list;
    for (std::size_t from = 0; from < text.size();) {
        const auto blank = std::min(text.find(' ', from), text.size());
        if (blank > from)
            list.push_back(text.substr(from, blank - from));
        from = blank + 1;
    }
    return list;
}

std::string nameOf(const Context& context, const std::string& path)
{
    return path + " (" + itemName(context.family, path) + ")";
}

/// Calls `look` with each part that the document has.
void eachPart(const Context& context,
              const std::function<void(const PartItem&, const ItemValue&)>& look)
{
    for (const auto& [path, value] : context.configuration.items)
        if (const PartItem* item = context.family.part(path))
            look(*item, value);
}

/// A number to compare by: integers and decimals alike; nullopt for anything else.
std::optional<double> numberAt(const Context& context, const std::string& path)
{
    const std::string text = context.configuration.text(path);
    if (text.empty())
        return std::nullopt;
    double number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc() && end == last ? std::optional(number) : std::nullopt;
}

void inOrder(Context& context, bool rising)
{
    std::string before;
    std::optional<double> last;
    for (const auto& path : words(argument(context, "paths"))) {
        const auto number = numberAt(context, path);
        if (!number)
            continue;
        if (last && (rising ? *number < *last : *number > *last))
            report(context, path,
                   {{"item", nameOf(context, path)},
                    {"value", context.configuration.text(path)},
                    {"otherName", nameOf(context, before)},
                    {"other", context.configuration.text(before)}});
        last = number;
        before = path;
    }
}

/// Seasons that a plan's starts use and whose working-day plan says nothing.
void coverPlan(Context& context, const std::string& plan)
{
    const auto starts = parseSeasonStarts(context.configuration.list(plan + ".starts"));
    std::set<int> used;
    if (starts)
        for (const auto& start : *starts)
            used.insert(start.season);
    for (const int season : used) {
        const std::string place = plan + ".season" + std::to_string(season) + ".working";
        if (context.family.part(place) && context.configuration.list(place).empty())
            report(context, place,
                   {{"item", nameOf(context, place)}, {"value", std::to_string(season)}});
    }
}

} // namespace

void partKnown(Context& context)
{
    eachPart(context, [&](const PartItem& item, const ItemValue& value) {
        const auto checked = checkedPart(item, context.family, value);
        if (checked && *checked == value)
            return;
        report(context, item.path,
               {{"item", nameOf(context, item.path)},
                {"value", printable(toText(value))},
                {"error",
                 checked ? translated("it is not in its usual form") : checked.error().detail},
                {"allowed", allowedValues(item, context.family)}});
    });
}

namespace
{

/// Entries of a list that the meter's other codes exclude.
void reportEntries(Context& context, const PartItem& item, const std::vector<std::string>& entries)
{
    const auto possible = possibleEntries(item, context.family, context.view);
    const auto contains = [](const auto& list, const std::string& entry) {
        return std::find(list.begin(), list.end(), entry) != list.end();
    };
    for (const auto& entry : entries)
        if (entryMeaning(item, context.family, entry) != entry && !contains(possible, entry))
            report(context, item.path,
                   {{"item", nameOf(context, item.path)},
                    {"value", translated(entryMeaning(item, context.family, entry))},
                    {"otherName", translated("the type number")},
                    {"other", context.configuration.typeNumber},
                    {"allowed", translated("another entry")}});
}

} // namespace

/// One report for each demand that a group's settings do not meet, at the first such setting.
void partApplies(Context& context)
{
    for (const auto& group : context.family.groups) {
        std::set<std::string> told;
        for (const auto& item : group.items) {
            const ItemValue* value = context.configuration.find(item.path);
            if (!value || std::holds_alternative<std::monostate>(*value))
                continue;
            const Condition* unmet = context.view.firstUnmet(item.needs);
            const auto* entries = std::get_if<std::vector<std::string>>(value);
            if (!unmet && entries && item.type == PartType::List)
                reportEntries(context, item, *entries);
            if (!unmet || !told.insert(unmet->path).second)
                continue;
            report(context, item.path,
                   {{"item", nameOf(context, item.path)},
                    {"value", printable(toText(*value))},
                    {"otherName", nameOf(context, unmet->path)},
                    {"other", context.view.code(unmet->path)},
                    {"allowed", demanded(*unmet)}});
        }
    }
}

void ascending(Context& context)
{
    inOrder(context, true);
}

void descending(Context& context)
{
    inOrder(context, false);
}

void profileHolds(Context& context)
{
    const std::string path = argument(context, "days");
    const auto wanted = numberAt(context, path);
    const auto depth = profileDepth(context.configuration, context.family);
    if (wanted && depth && *wanted > *depth)
        report(context, path,
               {{"item", nameOf(context, path)},
                {"value", context.configuration.text(path)},
                {"allowed", std::to_string(*depth)}});
}

void tariffCovered(Context& context)
{
    const std::string pattern = argument(context, "plan");
    if (pattern.find('{') == std::string::npos)
        return coverPlan(context, pattern);
    const auto open = pattern.find('{');
    const std::string word = pattern.substr(open + 1, pattern.find('}') - open - 1);
    for (int number = 1; number < 10; ++number) {
        const std::string plan = filled(pattern, {{word, std::to_string(number)}});
        if (!context.family.part(plan + ".starts"))
            break;
        coverPlan(context, plan);
    }
}

void datesHorizon(Context& context)
{
    const auto years = parseWhole(argument(context, "years")).value_or(0);
    for (const auto& path : words(argument(context, "paths"))) {
        const auto dates = context.configuration.list(path);
        if (dates.empty())
            continue;
        const auto year = [](const std::string& date) {
            return parseWhole(
                       std::string_view(date).substr(0, std::min<std::size_t>(4, date.size())))
                .value_or(0);
        };
        const auto span = year(dates.back()) - year(dates.front());
        if (span >= years)
            report(context, path,
                   {{"item", nameOf(context, path)},
                    {"value", dates.front() + " … " + dates.back()},
                    {"allowed", std::to_string(years)}});
    }
}

} // namespace metersmith::typecodes::rule_checks
