// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_CONFIGURATION_H
#define METERSMITH_TYPECODES_CONFIGURATION_H

#include "typecodes/item_value.h"
#include "typecodes/type_number.h"

#include <map>

namespace metersmith::typecodes
{

/// All settings of one meter as one value. Edit a copy, compare copies to know what to write.
/// Items are found by path: "Z4", "ct.ratio", "display.manual" (Family::items lists them). Derived
/// items (Z21 from ct.ratio; ct.primary from ratio and secondary) are kept in step by setItem().
struct MeterConfiguration {
    std::string family;
    std::string typeNumber; ///< printed form; "" while unknown
    std::string comment;
    std::map<std::string, ItemValue> items;
    std::string
        unknownKeys; ///< JSON object with what a newer or foreign tool wrote; kept on saving

    const ItemValue* find(std::string_view path) const; ///< nullptr if absent
    std::int64_t number(std::string_view path, std::int64_t otherwise = 0) const;
    std::string text(std::string_view path) const;
    std::vector<std::string> list(std::string_view path) const;

    friend bool operator==(const MeterConfiguration&, const MeterConfiguration&) = default;
};

/// A valid configuration with the family's defaults. `typeNumber` empty: the family's default one.
Result<MeterConfiguration> defaultConfiguration(const Family& family,
                                                std::string_view typeNumber = {});

/// Sets one item from its text ("20", "3", "1.8.0,2.8.0"; paths also "Z21", "ct.primary",
/// "comment", "typeNumber"), checked against the family, linked items kept in step. Errors:
/// UnknownField (with the nearest ones), UnknownCode (with what is allowed), OutOfRange, Malformed.
/// A new type number takes the settings with it that such a meter does not have.
/// The configuration is unchanged on error. A value of std::monostate removes the item. How many
/// readings a list holds, which and in what order is left to the rules (rules.h).
Result<> setItem(MeterConfiguration& configuration, const Family& family, std::string_view path,
                 std::string_view text);
Result<> setItem(MeterConfiguration& configuration, const Family& family, std::string_view path,
                 const ItemValue& value);
inline Result<> setItem(MeterConfiguration& configuration, const Family& family,
                        std::string_view path, const char* text)
{
    return setItem(configuration, family, path, std::string_view(text));
}
inline Result<> setItem(MeterConfiguration& configuration, const Family& family,
                        std::string_view path, const std::string& text)
{
    return setItem(configuration, family, path, std::string_view(text));
}

/// An item that two configurations have differently; std::monostate where one lacks it.
struct Difference {
    std::string path;
    ItemValue a;
    ItemValue b;
    friend bool operator==(const Difference&, const Difference&) = default;
};
/// In the order of Family::items; derived items are left out (they follow), so is the comment.
std::vector<Difference> compare(const MeterConfiguration& a, const MeterConfiguration& b,
                                const Family& family);

/// Every path that compare() looks at: items, Z-codes, display lists, parts.
std::vector<std::string> comparedPaths(const Family& family);

/// An item's name and its value in words: "Integration period", "15 min."; for lists the readings;
/// in the installed language.
std::string itemName(const Family& family, std::string_view path);
std::string valueInWords(const Family& family, std::string_view path, const ItemValue& value);

/// The JSON document in canonical key order, two-space indentation, ending in one line feed: equal
/// configurations are equal bytes.
std::string toJson(const MeterConfiguration& configuration, const Family& family);

/// Reads a document. Errors: NotJson (line and column), WrongDocument, NewerFormat, UnknownFamily,
/// Malformed / UnknownField / UnknownCode / OutOfRange naming the path. Rules between values are
/// not checked here (rules.h).
Result<MeterConfiguration> fromJson(std::string_view json,
                                    const Catalogue& catalogue = Catalogue::installed());

/// The JSON Schema of the document, as shipped (typecodes/data/schema/configuration-1.schema.json).
std::string configurationSchema();

} // namespace metersmith::typecodes

#endif
