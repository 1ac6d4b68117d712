// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_ITEM_VALUES_H
#define METERSMITH_TYPECODES_ITEM_VALUES_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// Takes the code of a Z-code in the field's own form ("20" for Z21 becomes "020").
/// Errors: UnknownCode with what is allowed.
Result<std::string> checkedCode(const CodeField& field, std::string_view text);

/// Reads the CT ratio. Errors: Malformed (no whole number), OutOfRange; both say what is allowed.
Result<std::int64_t> checkedRatio(const Family& family, std::string_view text);

/// Reads amperes. Errors: Malformed, OutOfRange (1 to 1 000 000).
Result<std::int64_t> checkedAmperes(std::string_view path, std::string_view text);

/// Every path that setItem() takes, for "did you mean".
std::vector<std::string> settablePaths(const Family& family);

/// The error for a path that the family does not have, with the nearest that it has.
Error unknownField(const Family& family, std::string_view path);

} // namespace metersmith::typecodes

#endif
