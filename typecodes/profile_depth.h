// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_PROFILE_DEPTH_H
#define METERSMITH_TYPECODES_PROFILE_DEPTH_H

#include "typecodes/configuration.h"

#include <optional>

namespace metersmith::typecodes
{

/// Days that the load profile holds with this document's energy type, integration period and
/// country, by the family's table; nullopt where the table says nothing.
std::optional<int> profileDepth(const MeterConfiguration& configuration, const Family& family);

} // namespace metersmith::typecodes

#endif
