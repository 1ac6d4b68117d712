// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_RULES_H
#define METERSMITH_TYPECODES_RULES_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// A broken rule, as the problems list shows it.
struct Violation {
    std::string rule; ///< "display-list-too-long"
    std::string path; ///< the place: "display.automatic"
    std::string what; ///< what is wrong, with the value and what is allowed; English
    std::string mend; ///< what to do; English
    friend bool operator==(const Violation&, const Violation&) = default;
};

/// Every broken rule of the document, in document order; empty when it may be written.
std::vector<Violation> check(const MeterConfiguration& configuration, const Family& family);

} // namespace metersmith::typecodes

#endif
