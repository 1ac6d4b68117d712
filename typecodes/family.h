// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_FAMILY_H
#define METERSMITH_TYPECODES_FAMILY_H

#include "protocol/obis.h"
#include "protocol/quantity.h"
#include "protocol/result.h"
#include "typecodes/access.h"
#include "typecodes/optical_readout.h"
#include "typecodes/part.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metersmith::typecodes
{

/// One value that a position or Z-code may have. Texts are English keys of the translation context
/// "typecodes".
struct CodeValue {
    std::string code;    ///< as printed: "2", "001"
    std::string meaning; ///< "15 min."
    std::string note;
    std::vector<int> variants; ///< empty: every variant
    bool isDefault = false;
    bool orderable = true; ///< false: printed in the tables without a code that can be ordered
};

/// A position of the type number (X1…) or a Z-code (Z1…).
struct CodeField {
    std::string id;     ///< "X10", "Z4"
    std::string name;   ///< "Integration period / Load profile period"
    std::string source; ///< document and page or table
    std::vector<CodeValue> values;
    bool orderForm =
        false;      ///< further codes come from an order form: any digits of the same length
    int length = 1; ///< characters of a code
    std::optional<int> minimum; ///< numeric fields whose values go beyond the printed ones (Z21)
    std::optional<int> maximum;
    bool acceptsUnknown =
        false;             ///< country codes: an unlisted value is accepted and called unknown
    bool readOnly = false; ///< fixed at ordering; a meter refuses to change it
    std::string readOnlyReason;
    std::string help;
    std::vector<std::string> mends; ///< what the tables print damaged, and how it was mended

    const CodeValue* find(std::string_view code) const;
    const CodeValue*
    defaultValue() const; ///< the one marked default, else the first; nullptr if none
};

/// A literal or coded piece of the type number, in order of printing.
struct TypePiece {
    std::string literal; ///< "68", "-"; empty for a field
    std::string field;   ///< "X1"
};

/// One thing that the display can show.
struct DisplayReading {
    std::string id;      ///< stable and unique: "1.8.0", "1.6.0/date", "1.8.0/secondary"
    std::string label;   ///< text field of the glass, at most 4 characters: "A+"
    std::string shownId; ///< identification field: "1.8.0"
    std::string meaning; ///< "Active energy import A+, primary"
    std::uint16_t classId = 3;
    Obis object;
    std::int8_t attribute = 2;
    Unit unit = Unit::None; ///< of the object; the glass shows kWh, kW … for energies and powers
    std::string
        format; ///< "energy" (decimals by Z1), "secondary" 5.2, "power" 2.3, "voltage", "current",
                ///< "factor", "frequency", "percent", "id", "date", "time", "text", "count", "test"
    bool legal = false;                   ///< cannot be removed from the lists that require it
    bool historical = false;              ///< not allowed in the automatic list
    std::vector<std::string> energyTypes; ///< X9 codes that have it; empty: all
    Conditions needs;                     ///< such as a breaker
    std::string source;
};

/// One of the display lists.
struct DisplayList {
    std::string id;   ///< "automatic"
    std::string path; ///< "display.automatic"
    std::string name;
    std::size_t maximum = 0;
    bool allowsHistory = true;
    bool requiresLegal = false;
    std::vector<std::string> defaults; ///< ids of readings
};

/// Which COSEM attribute carries a configuration item.
struct ObjectItem {
    std::string path;  ///< "ct.ratio", "Z4", "display.manual", "typeNumber"
    std::string group; ///< "ct", "z", "display", "identity"
    std::string name;  ///< "CT ratio"
    std::uint16_t classId = 1;
    Obis object;
    std::int8_t attribute = 2;
    /// How the value travels: "u16" (number), "code" (visible-string of the code), "period"
    /// (double- long-unsigned seconds), "minutes" (long, GMT offset), "boolean" (code 000/001),
    /// "captureObjects".
    std::string coding;
    std::map<std::string, std::int64_t>
        wire; ///< code → number on the wire, for period/minutes/boolean
    bool writable = true;
    std::string readOnlyReason;
    bool risk = false;    ///< changes what is billed
    std::string riskText; ///< what the user must know before writing it
    bool standard = true; ///< false: our own choice of object (docs/cosem-object-map.md)
    std::string source;
};

/// A register that `registers` and the Meter page show.
struct RegisterItem {
    std::string name;
    std::string group; ///< "energy", "power", "phase", "other"
    std::uint16_t classId = 3;
    Obis object;
    std::vector<std::string> energyTypes; ///< X9 codes that have it; empty: all
};

/// A relation between values, checked over a whole document; evaluated in rules.cpp by `kind`.
struct Rule {
    std::string name; ///< "ct-ratio-matches-z21"
    std::string kind; ///< which check of the engine
    std::string path; ///< where the violation is shown
    std::map<std::string, std::string> arguments;
    Conditions when;         ///< of kind "requires": when these hold …
    Conditions then;         ///< … these must hold
    bool advice = false;     ///< worth knowing, but the document may be written
    std::string explanation; ///< what is wrong and why; English key
    std::string mend;        ///< what to do
    /// Values put onto the family's default document that pass, and that break the rule.
    std::vector<std::map<std::string, std::string>> passes;
    std::vector<std::map<std::string, std::string>> fails;
};

/// How many days the load profile holds.
struct ProfileDepth {
    std::string energyType; ///< X9 code; "" for any
    std::string period;     ///< code of the integration period
    int days = 0;
    Conditions needs; ///< such as a country; the first row that matches holds
};

/// A column of a profile: an attribute of an object.
struct ProfileColumn {
    std::uint16_t classId = 3;
    Obis object;
    std::vector<std::string> energyTypes; ///< X9 codes that have it; empty: all
};

/// What the emulated meter's load profile holds; `days` 0: it has none.
struct LoadProfile {
    Obis object;
    int days = 0;
    std::vector<ProfileColumn> columns; ///< after clock and status
    bool nullData = false; ///< sends null-data for what the row before tells (Blue Book, 4.3.6)
};

/// How the CT ratio, its Z-code and the transformers' currents hang together.
struct RatioLink {
    std::string codeField;                ///< Z-code that says the ratio: "Z21"; empty: none does
    std::string secondaryField;           ///< position that says the secondary current: "X5"
    std::map<std::string, int> secondary; ///< its code → amperes
};

/// Everything a meter family is, as its data file says it (typecodes/data/<id>.json).
/// What an emulated meter of the family says it runs.
struct Software {
    std::string number;   ///< "50981040"
    std::string revision; ///< "U1"
    Conditions needs;     ///< the first row that matches holds
};

struct Family {
    std::string id;   ///< "omnipower-ct"
    std::string name; ///< "OMNIPOWER CT"
    int order = 1000; ///< place in lists of families
    std::string source;
    std::vector<TypePiece> typePattern;
    std::vector<CodeField> positions; ///< X fields, in order
    std::vector<CodeField> zCodes;    ///< Z fields, in order
    std::string defaultTypeNumber;
    std::vector<DisplayReading> readings;
    std::vector<DisplayList> displayLists;
    /// In the order of reading and writing; Z-codes included, derived items (Z21) not. The CT ratio
    /// stands before Z22, which may lock it.
    std::vector<ObjectItem> items;
    std::vector<RegisterItem> registers;
    AccessDefaults access;
    std::vector<Software> software;
    std::vector<Rule> rules;
    std::vector<PartGroup> groups; ///< order forms, in document order
    std::vector<EntrySet> sets;
    std::vector<ProfileDepth> profileDepth;
    std::vector<EventLog> eventLogs;
    LoadProfile loadProfile;       ///< of the emulated meter
    OpticalReadout opticalReadout; ///< the same; what it answers over IEC 62056-21
    /// path → index of the group and of the item in it
    std::map<std::string, std::pair<std::size_t, std::size_t>, std::less<>> partPlaces;
    std::map<std::string, std::string> renamed;  ///< paths of earlier documents → today's
    std::map<std::string, Obis> identityObjects; ///< "typeNumber", "serial", "gs1", "firmware",
                                                 ///< "clock", "logicalDeviceName", "ctRatioLog"
    RatioLink ratioLink;
    bool hasRatio = false; ///< measures through current transformers
    int ratioMinimum = 1;
    int ratioMaximum = 600;
    int meterImpulses = 0;  ///< imp/kWh of the LED, secondary; 0: not said
    int outputImpulses = 0; ///< imp/kWh of the pulse output, secondary; 0: not said
    int scrollSeconds = 10;
    int returnSeconds = 120;

    const CodeField* field(std::string_view id) const; ///< X or Z
    const DisplayReading* reading(std::string_view id) const;
    const DisplayReading* readingOf(std::uint16_t classId, const Obis& object,
                                    std::int8_t attribute) const;
    const DisplayList* displayList(std::string_view path) const; ///< by path or id
    const ObjectItem* item(std::string_view path) const;
    const PartItem* part(std::string_view path) const;
    const PartGroup* groupOf(std::string_view path) const; ///< the group that has the part
    const PartGroup* group(std::string_view id) const;
    const EntrySet* set(std::string_view id) const;
};

/// The families known. Built-in ones come from the program's own data; others may be loaded.
class Catalogue
{
public:
    /// The built-in families; made once. Broken built-in data is a defect, caught by the tests.
    static const Catalogue& builtIn();
    /// The built-in families and those of the folder that the environment variable
    /// METERSMITH_FAMILIES names; made at the first call. Files that cannot be read are in
    /// problems().
    static const Catalogue& installed();
    /// Adds every *.json of a folder; what a file uses is looked for there, then built in. Errors
    /// are kept in problems().
    void loadFolder(const std::string& folder);
    /// Reads one family file and adds it. Errors: NotJson, Malformed (place in the file, what is
    /// expected).
    Result<> load(std::string_view json, std::string_view fileName);

    const std::vector<Family>& families() const { return m_families; }
    const std::vector<Error>& problems() const { return m_problems; }
    /// Errors: UnknownFamily, naming those that exist.
    Result<const Family*> family(std::string_view id) const;

private:
    Result<> add(std::string_view json, const std::string& fileName,
                 const std::function<std::string(const std::string&)>& shared);

    std::vector<Family> m_families;
    std::vector<Error> m_problems;
};

} // namespace metersmith::typecodes

#endif
