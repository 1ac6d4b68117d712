// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_COMPARISON_H
#define METERSMITH_TYPECODES_COMPARISON_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// Who differs from whom, of one item in up to three documents.
enum class Change {
    Equal,
    OnlyA,    ///< b is as the template, a is not
    OnlyB,    ///< a is as the template, b is not
    Same,     ///< both differ from the template, in the same way
    Conflict, ///< all differ, or there is no template and a and b differ
};

struct ComparedItem {
    std::string path;
    std::string group; ///< id of the group, "z", "ct", "display", "identity"
    ItemValue a;
    ItemValue b;
    ItemValue base; ///< of the template; monostate without one
    Change change = Change::Equal;
};

/// Every item that any of the documents has, in document order. `base` may be null.
/// Documents of different families compare what both have by path.
std::vector<ComparedItem> compareThree(const MeterConfiguration& a, const MeterConfiguration& b,
                                       const MeterConfiguration* base, const Family& family);

/// Takes the item at `path` from `from` into `into` (removes it where `from` lacks it), linked
/// items kept in step. Errors: those of setItem().
Result<> takeOver(MeterConfiguration& into, const MeterConfiguration& from, const Family& family,
                  std::string_view path);

} // namespace metersmith::typecodes

#endif
