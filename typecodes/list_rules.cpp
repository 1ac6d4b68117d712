// SPDX-License-Identifier: Apache-2.0
#include "typecodes/rule_checks.h"
#include "typecodes/words.h"

#include <algorithm>
#include <set>

namespace metersmith::typecodes::rule_checks
{

namespace
{

/// Calls `look` with each display list that the document has.
template <typename Look>
void eachList(const Context& context, const Look& look)
{
    for (const auto& list : context.family.displayLists)
        if (context.configuration.find(list.path))
            look(list, context.configuration.list(list.path));
}

std::string nameOf(const DisplayList& list)
{
    return list.path + " (" + translated(list.name) + ")";
}

std::string nameOf(const DisplayReading& reading)
{
    return reading.id + " (" + translated(reading.meaning) + ")";
}

} // namespace

void listLength(Context& context)
{
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        if (ids.size() > list.maximum)
            report(context, list.path,
                   {{"list", nameOf(list)},
                    {"value", std::to_string(ids.size())},
                    {"allowed", std::to_string(list.maximum)}});
    });
}

void listKnown(Context& context)
{
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        for (const auto& id : ids)
            if (!context.family.reading(id))
                report(context, list.path, {{"list", nameOf(list)}, {"value", inQuotes(id)}});
    });
}

void listUnique(Context& context)
{
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        std::set<std::string> seen;
        std::set<std::string> told;
        for (const auto& id : ids)
            if (!seen.insert(id).second && told.insert(id).second)
                report(context, list.path, {{"list", nameOf(list)}, {"value", inQuotes(id)}});
    });
}

void listLegal(Context& context)
{
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        if (!list.requiresLegal)
            return;
        for (const auto& reading : context.family.readings)
            if (reading.legal && context.view.hasReading(reading) &&
                std::find(ids.begin(), ids.end(), reading.id) == ids.end())
                report(context, list.path, {{"list", nameOf(list)}, {"value", nameOf(reading)}});
    });
}

void listHistory(Context& context)
{
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        for (const auto& id : ids)
            if (const auto* reading = context.family.reading(id);
                reading && reading->historical && !list.allowsHistory)
                report(context, list.path, {{"list", nameOf(list)}, {"value", nameOf(*reading)}});
    });
}

void listAvailable(Context& context)
{
    if (!context.view.type())
        return;
    eachList(context, [&](const DisplayList& list, const auto& ids) {
        for (const auto& id : ids) {
            const auto* reading = context.family.reading(id);
            if (!reading || context.view.hasReading(*reading))
                continue;
            const Condition* unmet = context.view.firstUnmet(reading->needs);
            const std::string path = unmet ? unmet->path : "X9";
            const CodeField* field = context.family.field(path);
            const std::string code = context.view.code(path);
            const CodeValue* value = field ? field->find(code) : nullptr;
            report(context, list.path,
                   {{"list", nameOf(list)},
                    {"value", nameOf(*reading)},
                    {"other", value ? translated(value->meaning) : code},
                    {"field", path}});
        }
    });
}

} // namespace metersmith::typecodes::rule_checks
