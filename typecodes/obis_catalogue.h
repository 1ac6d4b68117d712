// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_OBIS_CATALOGUE_H
#define METERSMITH_TYPECODES_OBIS_CATALOGUE_H

#include "protocol/obis.h"
#include "protocol/result.h"

#include <memory>
#include <string>
#include <vector>

namespace metersmith::typecodes
{

struct Family;

/// What an object is, in words, translated.
struct ObisMeaning {
    std::string name;  ///< "Active energy import (+A), tariff 2, billing period 1"; may be empty
    std::string group; ///< id of an ObisGroup: "energy"
};

/// A group of the tree by meaning, in the order to be shown.
struct ObisGroup {
    std::string id;
    std::string name; ///< translated
};

/// The names of OBIS codes as data: data/obis/standard.json, by pattern rules for objects and by
/// value group for measured quantities (IEC 62056-6-1; Blue Book, clauses 6 and 7).
class ObisCatalogue
{
public:
    /// The built-in catalogue; read once.
    static const ObisCatalogue& builtIn();
    /// Errors: NotJson; Malformed (place in the file).
    static Result<ObisCatalogue> read(std::string_view json);

    /// The meaning of an object of a class. The names of `family` (its readings and settings) win
    /// where it has the object. Always has a group; the name is "" where nothing is known.
    ObisMeaning meaning(const Obis& object, int classId, const Family* family = nullptr) const;
    std::vector<ObisGroup> groups() const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

/// ObisCatalogue::builtIn().meaning(…).name, or the code itself where nothing is known.
std::string meaning(const Obis& object, int classId, const Family* family = nullptr);

} // namespace metersmith::typecodes

#endif
