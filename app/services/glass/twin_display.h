// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_GLASS_TWIN_DISPLAY_H
#define METERSMITH_SERVICES_GLASS_TWIN_DISPLAY_H

#include "app/services/meter_values.h"
#include "protocol/time_point.h"
#include "typecodes/display_state.h"

#include <map>

namespace metersmith::services
{

/// What a meter's LCD would show, from its display lists and the values last read: the automatic
/// list at the meter's own pace; a button steps its own list, which is left after the meter's
/// return time. Readings that were never read show dashes. Touches no clock.
class TwinDisplay
{
public:
    enum class Button { Left, Right };

    void setConfiguration(const typecodes::MeterConfiguration& configuration, TimePoint now);
    void setIdentity(const MeterIdentity& identity) { m_identity = identity; }
    void setValues(const std::vector<RegisterValue>& values);
    bool isOn() const { return m_family != nullptr; }

    /// Moves on to `now`; returns how long what is shown then stays.
    std::chrono::milliseconds advanceTo(TimePoint now);
    void press(Button button, TimePoint now);
    typecodes::DisplayState state() const;

private:
    void show(const std::string& list, TimePoint now);
    std::vector<std::string> readings() const;
    typecodes::ReadingValue valueOf(const typecodes::DisplayReading& reading) const;

    const typecodes::Family* m_family = nullptr; ///< of the built-in catalogue
    typecodes::MeterConfiguration m_configuration;
    MeterIdentity m_identity;
    std::map<Obis, Quantity> m_values;
    std::string m_list = "automatic";
    std::size_t m_index = 0;
    TimePoint m_until{};
};

} // namespace metersmith::services

#endif
