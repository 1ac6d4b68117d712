// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_CODE_CATALOGUE_H
#define METERSMITH_TYPECODES_CODE_CATALOGUE_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// What an organisation's own code number of an order form stands for.
struct CodeEntry {
    std::string family; ///< "" for every family that has the field and the items
    std::string field;  ///< "Z5", "Z9", "Z13", "Z14", "Z17", "Z18", "Z20", "Z26"
    std::string code;   ///< "123"
    std::string name;   ///< "Norway, household"
    std::string comment;
    std::map<std::string, ItemValue> content; ///< the items that the order form holds
    friend bool operator==(const CodeEntry&, const CodeEntry&) = default;
};

/// The catalogue that an organisation keeps of its order-form codes: one JSON file.
struct CodeCatalogue {
    std::vector<CodeEntry> entries; ///< sorted by field, code, family
    std::string unknownKeys;        ///< kept on saving

    const CodeEntry* find(const Family& family, std::string_view field,
                          std::string_view code) const;
    /// Replaces the entry of the same field, code and family, or adds it.
    void put(CodeEntry entry);
    bool remove(std::string_view family, std::string_view field, std::string_view code);
};

/// The items whose content a field's code stands for: those of the groups with this codeField, and
/// the display lists for the display's field.
std::vector<std::string> contentPaths(const Family& family, std::string_view field);

/// An entry made of what a document holds; without a name it is called by field and code.
CodeEntry entryOf(const MeterConfiguration& configuration, const Family& family,
                  std::string_view field, std::string_view code, std::string_view name);

/// Sets the field's code and its content; parts that the entry leaves out are as in a new document
/// or absent, display lists are left alone. Errors: UnknownCode when the catalogue has no such entry;
/// those of setItem(). Nothing is changed on error.
Result<> applyEntry(MeterConfiguration& configuration, const Family& family,
                    const CodeEntry& entry);

/// The paths whose values differ from what the catalogue says of the document's codes.
std::vector<std::string> contradictions(const MeterConfiguration& configuration,
                                        const Family& family, const CodeCatalogue& catalogue);

/// JSON, schema "metersmith.codes/1", canonical order. Errors of reading: NotJson, WrongDocument,
/// NewerFormat, Malformed naming the place.
std::string toJson(const CodeCatalogue& catalogue);
Result<CodeCatalogue> codeCatalogueFromJson(std::string_view json, const std::string& fileName);

} // namespace metersmith::typecodes

#endif
