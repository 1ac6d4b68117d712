// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_PART_ENTRIES_H
#define METERSMITH_TYPECODES_PART_ENTRIES_H

#include "protocol/result.h"
#include "typecodes/part.h"

namespace metersmith::typecodes
{

/// The entries of a list, of switches, dates, date ranges or season starts: each checked, in
/// canonical form and order. Errors: Malformed, OutOfRange, UnknownCode, LimitExceeded, without
/// the item's path.
Result<std::vector<std::string>> checkedEntries(const PartItem& item, const Family& family,
                                                const std::vector<std::string>& entries);

/// "2027-12-25" as days since 1970-01-01; nullopt for what is no date of the years 2000 to 2199.
std::optional<std::int64_t> dayNumber(std::string_view isoDate);

} // namespace metersmith::typecodes

#endif
