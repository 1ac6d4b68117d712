// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_FAMILY_MERGE_H
#define METERSMITH_TYPECODES_FAMILY_MERGE_H

#include "protocol/result.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>

namespace metersmith::typecodes
{

/// The text of a data file that others may name under "uses"; "" if there is none.
using SharedFiles = std::function<std::string(const std::string& name)>;

/// A family file with everything that it uses put in: arrays of a used file stand in front of the
/// file's own; an element with the same key (id, name or path) replaces the shared one in its
/// place; single values of the file win; "without" drops shared elements. Errors: NotJson,
/// Malformed (no such file, a circle, something to drop that is not there).
Result<nlohmann::ordered_json> mergedFamily(std::string_view json, const std::string& fileName,
                                            const SharedFiles& shared);

} // namespace metersmith::typecodes

#endif
