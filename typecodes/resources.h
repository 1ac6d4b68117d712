// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_RESOURCES_H
#define METERSMITH_TYPECODES_RESOURCES_H

#include <string>
#include <string_view>
#include <vector>

namespace metersmith::typecodes
{

/// The program's own data: the content of typecodes/data/`name`; empty if there is none.
std::string resource(const std::string& name);

/// The names of the built-in family files, sorted: "omnipower-ct.json".
std::vector<std::string> familyFiles();

} // namespace metersmith::typecodes

#endif
