// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TYPE_SCHEME_H
#define METERSMITH_TYPECODES_TYPE_SCHEME_H

#include "protocol/result.h"

#include <vector>

namespace metersmith::typecodes
{

/// What the type numbers of all families have in common (typecodes/data/scheme/omnipower.json):
/// used to say what is wrong with, or what is known of, a number whose family has no data file.
struct TypeScheme {
    struct FamilyName {
        char x1 = 0;
        char x2 = 0;
        std::string name; ///< "OMNIPOWER three-phase"
    };
    struct Position {
        std::string id;
        std::string name;
        std::size_t length = 1;
        std::string allowed; ///< characters of any family
    };
    std::vector<FamilyName> families;
    std::vector<Position> positions;

    /// The built-in scheme; made once.
    static const TypeScheme& builtIn();
};

/// Why the family of `compact` (upper case, no hyphens, begins with "68") cannot be used:
/// UnknownCode naming the first wrong position, Malformed for a wrong length, else UnknownFamily
/// with its name. `known` lists the families that have data.
Error explainWithoutFamily(const std::string& compact, const std::string& known);

} // namespace metersmith::typecodes

#endif
