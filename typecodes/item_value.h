// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_ITEM_VALUE_H
#define METERSMITH_TYPECODES_ITEM_VALUE_H

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace metersmith::typecodes
{

/// A configuration item's value: absent; a whole number; a code or text; a list. Decimals, yes/no
/// and choices are texts ("2.5", "true", "none"), so that nothing is rounded; switches, dates and
/// season starts are lists of texts ("06:00=2", "2027-12-25", "04-01=2").
using ItemValue = std::variant<std::monostate, std::int64_t, std::string, std::vector<std::string>>;

/// The value as the command line takes and prints it: 20, "3", "1.8.0,2.8.0"; "" when absent.
std::string toText(const ItemValue& value);

} // namespace metersmith::typecodes

#endif
