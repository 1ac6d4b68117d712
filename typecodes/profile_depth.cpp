// SPDX-License-Identifier: Apache-2.0
#include "typecodes/profile_depth.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

/// Where a family keeps the integration period: a Z-code, or an item of its load profile.
constexpr std::string_view periodPaths[] = {"Z4", "loadProfile.period", "loadProfile1.period"};

std::string periodOf(const CodeView& view, const Family& family)
{
    const auto* path = std::find_if(std::begin(periodPaths), std::end(periodPaths),
                                    [&](auto p) { return family.field(p) || family.part(p); });
    return path == std::end(periodPaths) ? std::string() : view.code(*path);
}

} // namespace

std::optional<int> profileDepth(const MeterConfiguration& configuration, const Family& family)
{
    const CodeView view(configuration, family);
    const std::string energyType = view.code("X9");
    const std::string period = periodOf(view, family);
    for (const auto& row : family.profileDepth)
        if ((row.energyType.empty() || row.energyType == energyType) &&
            (row.period.empty() || row.period == period) && view.meets(row.needs))
            return row.days;
    return std::nullopt;
}

} // namespace metersmith::typecodes
