// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_PART_VALUES_H
#define METERSMITH_TYPECODES_PART_VALUES_H

#include "protocol/result.h"
#include "typecodes/part.h"

namespace metersmith::typecodes
{

struct Family;

/// Reads a setting from its text ("60", "1.5", "true", "06:00=2,22:00=1") or takes a value, checks
/// it against type, range and choices, and returns it in canonical form (sorted where the type
/// says ascending, decimals filled up). "" or monostate: absent.
/// Errors: Malformed, OutOfRange, UnknownCode, LimitExceeded (too many entries); each names the
/// path, what is allowed and the offending entry.
Result<ItemValue> checkedPart(const PartItem& item, const Family& family, std::string_view text);
Result<ItemValue> checkedPart(const PartItem& item, const Family& family, const ItemValue& value);

inline Result<ItemValue> checkedPart(const PartItem& item, const Family& family,
                                     const std::string& text)
{
    return checkedPart(item, family, std::string_view(text));
}

/// What the item takes, for help and errors: "0 to 65535 s", "none, current or power".
std::string allowedValues(const PartItem& item, const Family& family);

/// Name of an entry of a list item: a reading's, a set entry's or a choice's meaning; the code
/// itself if there is none. English key.
std::string entryMeaning(const PartItem& item, const Family& family, const std::string& code);

/// The codes that a list or choice may take in this document, with what their needs allow.
std::vector<std::string> possibleEntries(const PartItem& item, const Family& family,
                                         const CodeView& view);

/// A switch of a day plan: from `minute` of the day (0 to 1439) on, `value` holds.
struct Switch {
    int minute = 0;
    int value = 0;
    friend bool operator==(const Switch&, const Switch&) = default;
};
Result<std::vector<Switch>> parseSwitches(const std::vector<std::string>& entries);
std::vector<std::string> formatSwitches(const std::vector<Switch>& switches);

/// From this day of every year on, `season` (1…) holds.
struct SeasonStart {
    int month = 1;
    int day = 1;
    int season = 1;
    friend bool operator==(const SeasonStart&, const SeasonStart&) = default;
};
Result<std::vector<SeasonStart>> parseSeasonStarts(const std::vector<std::string>& entries);
std::vector<std::string> formatSeasonStarts(const std::vector<SeasonStart>& starts);

} // namespace metersmith::typecodes

#endif
