// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_RULES_H
#define METERSMITH_TYPECODES_RULES_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// A broken rule, as the problems list shows it.
struct Violation {
    std::string rule;    ///< "display-list-too-long"
    std::string path;    ///< the place: "display.automatic"
    std::string what;    ///< what is wrong, with the value and what is allowed; English
    std::string mend;    ///< what to do; English
    bool advice = false; ///< the document may be written all the same
    friend bool operator==(const Violation&, const Violation&) = default;
};

/// Every broken rule of the document, in document order. Texts are in the installed language. It
/// may be written when nothing but advice is found (mayBeWritten()).
std::vector<Violation> check(const MeterConfiguration& configuration, const Family& family);

/// True when none of them is more than advice.
bool mayBeWritten(const std::vector<Violation>& found);

} // namespace metersmith::typecodes

#endif
