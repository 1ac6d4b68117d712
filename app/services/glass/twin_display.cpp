// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/glass/twin_display.h"

#include "meter_core/display_format.h"

namespace metersmith::services
{

using typecodes::DisplayState;

void TwinDisplay::setConfiguration(const typecodes::MeterConfiguration& configuration,
                                   TimePoint now)
{
    const bool same = m_family && configuration == m_configuration;
    m_configuration = configuration;
    const auto family = typecodes::Catalogue::installed().family(configuration.family);
    m_family = family ? *family : nullptr;
    if (m_family && !same)
        show("automatic", now);
}

void TwinDisplay::setValues(const std::vector<RegisterValue>& values)
{
    for (const auto& value : values)
        if (!value.error)
            m_values[value.object] = value.quantity;
}

std::vector<std::string> TwinDisplay::readings() const
{
    return m_configuration.list("display." + m_list);
}

void TwinDisplay::show(const std::string& list, TimePoint now)
{
    m_list = list;
    m_index = 0;
    m_until = now + std::chrono::seconds(list == "automatic" ? m_family->scrollSeconds
                                                             : m_family->returnSeconds);
}

std::chrono::milliseconds TwinDisplay::advanceTo(TimePoint now)
{
    const auto scroll = std::chrono::seconds(m_family->scrollSeconds);
    if (now >= m_until && m_list != "automatic")
        show("automatic", m_until);
    const std::size_t count = std::max<std::size_t>(readings().size(), 1);
    if (now >= m_until) {
        const auto steps = static_cast<std::size_t>((now - m_until) / scroll) + 1;
        m_index = (m_index + steps) % count;
        m_until += static_cast<int>(steps) * scroll;
    }
    return std::chrono::ceil<std::chrono::milliseconds>(m_until - now);
}

void TwinDisplay::press(Button button, TimePoint now)
{
    if (!m_family)
        return;
    const std::string list = button == Button::Left ? "manual" : "utility";
    if (m_list != list) {
        show(list, now);
        if (readings().empty())
            show("automatic", now);
        return;
    }
    const std::size_t next = m_index + 1;
    show(list, now);
    m_index = next % std::max<std::size_t>(readings().size(), 1);
}

typecodes::ReadingValue TwinDisplay::valueOf(const typecodes::DisplayReading& reading) const
{
    if (const auto value = m_values.find(reading.object);
        value != m_values.end() && reading.attribute == 2)
        return value->second;
    const auto is = [&](const char* what) {
        const auto object = m_family->identityObjects.find(what);
        return object != m_family->identityObjects.end() && object->second == reading.object;
    };
    if (is("serial") && !m_identity.serial.empty())
        return m_identity.serial;
    if (is("firmware") && !m_identity.firmware.empty())
        return m_identity.firmware;
    if (m_configuration.find("ct.ratio") && reading.object == Obis(1, 1, 0, 4, 2))
        return Quantity{m_configuration.number("ct.ratio"), 0, Unit::None};
    return std::monostate();
}

DisplayState TwinDisplay::state() const
{
    DisplayState state;
    if (!m_family) {
        state.on = false;
        return state;
    }
    state.list = m_list;
    const auto ids = readings();
    if (m_index >= ids.size())
        return state;
    const auto* reading = m_family->reading(ids[m_index]);
    if (!reading)
        return state;
    state.readingId = reading->id;
    const auto format = meter_core::displayFormat(m_configuration, *m_family);
    typecodes::showReading(state, *reading, valueOf(*reading), format.energy, format.leadingZeros);
    return state;
}

} // namespace metersmith::services
