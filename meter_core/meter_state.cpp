// SPDX-License-Identifier: Apache-2.0
#include "meter_core/meter_state.h"

#include <cstdlib>

namespace metersmith::meter_core
{

namespace
{

/// The number on the wire of an item's code; `otherwise` if there is none.
std::int64_t wireNumber(const typecodes::MeterConfiguration& configuration,
                        const typecodes::ObjectItem& item, std::int64_t otherwise)
{
    const auto found = item.wire.find(configuration.text(item.path));
    return found == item.wire.end() ? otherwise : found->second;
}

} // namespace

std::int64_t integrationPeriod(const typecodes::MeterConfiguration& configuration,
                               const typecodes::Family& family)
{
    for (const auto& item : family.items)
        if (item.coding == "period")
            return wireNumber(configuration, item, 3600);
    return 3600;
}

TimeZone timeZone(const typecodes::MeterConfiguration& configuration,
                  const typecodes::Family& family)
{
    // Of the clock (class 8): time_zone is what makes UTC of local time, daylight_savings_enabled.
    constexpr std::uint16_t clockClass = 8;
    TimeZone zone{0, false};
    for (const auto& item : family.items) {
        if (item.classId != clockClass)
            continue;
        if (item.coding == "minutes")
            zone.standardMinutes = static_cast<int>(-wireNumber(configuration, item, 0));
        if (item.coding == "boolean")
            zone.daylightSaving = wireNumber(configuration, item, 0) != 0;
    }
    return zone;
}

int ctRatio(const typecodes::MeterConfiguration& configuration)
{
    return static_cast<int>(configuration.number("ct.ratio", 1));
}

bool ratioLocked(const typecodes::MeterConfiguration& configuration)
{
    return configuration.text("Z22") == "2";
}

int activeTariff(const typecodes::MeterConfiguration& configuration)
{
    const std::string plan = configuration.text("Z13");
    return plan.empty() || std::atoi(plan.c_str()) == 0 ? 0 : 1;
}

} // namespace metersmith::meter_core
