// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_TYPE_NUMBER_H
#define METERSMITH_TYPECODES_TYPE_NUMBER_H

#include "typecodes/family.h"

namespace metersmith::typecodes
{

/// A position of a type number with its meaning.
struct ExplainedPosition {
    std::string id; ///< "X1", or joined "X14X15X16"
    std::string name;
    std::string code;
    std::string meaning; ///< "unknown country code 092" where unknown is accepted
    bool known = true;
    std::size_t offset = 0; ///< in the printed form, for highlighting
    std::size_t length = 0;
};

/// A type number (hardware code), right once made.
struct TypeNumber {
    std::string family;
    std::string compact; ///< 18 characters as the meter reports it (1.1.96.1.1.255)
    std::string printed; ///< order-form grouping "685-11-31C-D14-0011-040"
    std::vector<ExplainedPosition> positions;

    const ExplainedPosition* position(std::string_view id) const;
    std::string code(std::string_view id) const; ///< "" if there is no such position
    friend bool operator==(const TypeNumber& a, const TypeNumber& b)
    {
        return a.compact == b.compact;
    }
};

/// Reads a type number of any known family, with or without hyphens and blanks, either case.
/// Errors: Malformed for what is no OMNIPOWER/OMNIA number (an older scheme is named as such);
/// UnknownCode naming the position, the character and what may stand there; UnknownFamily for a
/// sound number of a family without data.
Result<TypeNumber> parseTypeNumber(std::string_view text,
                                   const Catalogue& catalogue = Catalogue::installed());
Result<TypeNumber> parseTypeNumber(std::string_view text, const Family& family);

} // namespace metersmith::typecodes

#endif
