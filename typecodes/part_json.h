// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_PART_JSON_H
#define METERSMITH_TYPECODES_PART_JSON_H

#include "typecodes/family.h"
#include "typecodes/json_fields.h"

namespace metersmith::typecodes
{

/// Conditions at `key`: an object of lists of codes, {"X10": ["2", "3"], "Z13": ["!000"]}.
Conditions readConditions(JsonFields& in, const char* key);

/// A group with its items; items with "repeat" become one item for each combination.
PartGroup readGroup(JsonFields& in);

EntrySet readSet(JsonFields& in);

/// Gives every item its default from the texts read, once the family is whole, and checks sets and
/// conditions. Errors: Malformed.
void finishGroups(JsonFields& in, Family& family);

} // namespace metersmith::typecodes

#endif
