// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_RULE_CHECKS_H
#define METERSMITH_TYPECODES_RULE_CHECKS_H

#include "typecodes/conditions.h"
#include "typecodes/item_values.h"
#include "typecodes/rules.h"
#include "typecodes/texts.h"

// The kinds of rules that a family file may use. Each looks at one configuration and reports every
// place that breaks the rule. rules.cpp holds the table of kinds and those of single values,
// list_rules.cpp those of the display lists.
namespace metersmith::typecodes::rule_checks
{

struct Context {
    const MeterConfiguration& configuration;
    const Family& family;
    const Rule& rule;
    const CodeView& view;
    std::vector<Violation>& found;
};

/// Adds a violation of the context's rule.
void report(Context& context, const std::string& path, const Words& words);

/// What a condition asks for, in codes: "2 or 3"; "anything but 000".
std::string demanded(const Condition& condition);

/// Whether a family file may name this kind.
bool isKind(std::string_view kind);

void listLength(Context& context);    ///< more readings than the list holds
void listKnown(Context& context);     ///< readings that the family does not have
void listUnique(Context& context);    ///< a reading that stands twice
void listLegal(Context& context);     ///< a legal reading missing where they are required
void listHistory(Context& context);   ///< history where it is not allowed
void listAvailable(Context& context); ///< readings that the meter's energy type does not have

void partKnown(Context& context);     ///< a setting that holds what it cannot take
void partApplies(Context& context);   ///< a setting that this meter does not have
void ascending(Context& context);     ///< values out of order
void descending(Context& context);    ///< values out of order
void profileHolds(Context& context);  ///< more days wanted than the load profile holds
void tariffCovered(Context& context); ///< a season in use whose day plans say nothing
void datesHorizon(Context& context);  ///< dates further apart than the meter can look ahead

} // namespace metersmith::typecodes::rule_checks

#endif
