// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_PART_H
#define METERSMITH_TYPECODES_PART_H

#include "protocol/obis.h"
#include "typecodes/conditions.h"
#include "typecodes/item_value.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace metersmith::typecodes
{

/// What a setting of an order form can hold.
enum class PartType {
    Integer,      ///< whole number in `unit`
    Decimal,      ///< text with exactly `decimals` decimals; limits count the last decimal
    Boolean,      ///< "true" or "false"
    Choice,       ///< one of `choices`
    Text,         ///< at most `size` characters
    List,         ///< of `choices`, of a set, or of the display readings (set "readings")
    Switches,     ///< "HH:MM=value", ascending, each minute once: what holds from then on
    Dates,        ///< "YYYY-MM-DD", ascending, each once
    DateRanges,   ///< "YYYY-MM-DD/YYYY-MM-DD", ascending, not overlapping
    SeasonStarts, ///< "MM-DD=season", ascending, each day once: the season from then on
};

/// One of the values that a choice or a list may hold.
struct PartChoice {
    std::string code;
    std::string meaning;
    Conditions needs;
};

/// A named collection that lists draw from, such as the registers of the analysis logger.
struct EntrySet {
    struct Entry {
        std::string id;
        std::string meaning;
        std::optional<Obis> object;
        std::uint16_t classId = 3;
        std::vector<std::string> energyTypes; ///< X9 codes that have it; empty: all
        Conditions needs;
    };
    std::string id;
    std::string name;
    std::string source;
    std::vector<Entry> entries;

    const Entry* find(std::string_view id) const;
};

/// One setting that an order form holds.
struct PartItem {
    std::string path; ///< "disconnect.t1", "tariff.plan1.season2.working"
    std::string name; ///< English key, may hold {plan}; use itemName() for the screen
    std::map<std::string, std::string> words; ///< what stands for {plan}: "1"
    std::string help;
    std::string source;
    PartType type = PartType::Text;
    std::string unit;
    std::int64_t minimum = 0;
    std::int64_t maximum = 0;
    int decimals = 0;
    std::size_t maximumCount = 0; ///< of lists
    std::size_t size = 0;         ///< of texts, in characters
    std::vector<PartChoice> choices;
    std::string set;
    Conditions needs;           ///< of the group and of the item
    ItemValue defaultValue;     ///< monostate: a new document does not have it
    std::optional<Obis> object; ///< where the documents name one
    std::uint16_t classId = 3;
};

/// The settings of one order form, in their order.
struct PartGroup {
    std::string id; ///< "disconnect"
    std::string name;
    std::string help;
    std::string source;
    std::string editor;    ///< "", "tariff", "disconnect": an editor of its own in the window
    std::string codeField; ///< the Z-code whose order form this is; "" if none
    Conditions needs;
    std::vector<PartItem> items;
};

} // namespace metersmith::typecodes

#endif
