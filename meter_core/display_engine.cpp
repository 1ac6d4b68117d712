// SPDX-License-Identifier: Apache-2.0
#include "meter_core/display_engine.h"

#include "meter_core/display_format.h"
#include "meter_core/display_symbols.h"
#include "meter_core/identity.h"
#include "meter_core/reading_values.h"

#include <algorithm>
#include <cassert>

namespace metersmith::meter_core
{

using typecodes::DisplayState;

namespace
{

constexpr std::string_view checksumReading = "96.54.1";
constexpr std::string_view softwareReading = "0.2.0";

Duration scrollTime(const Core& core)
{
    return std::chrono::seconds(std::max(core.family().scrollSeconds, 1));
}

Duration returnTime(const Core& core)
{
    return std::chrono::seconds(core.family().returnSeconds);
}

std::vector<std::string> readings(const Core& core, std::string_view list)
{
    const auto* known = core.family().displayList(list);
    return known ? core.configuration().list(known->path) : std::vector<std::string>();
}

void show(DisplayState& state, const Core& core, const typecodes::DisplayReading& reading)
{
    const auto format = displayFormat(core.configuration(), core.family());
    typecodes::showReading(state, reading, readingValue(core, reading), format.energy,
                           format.leadingZeros);
}

} // namespace

void DisplayEngine::enter(Mode mode, TimePoint since)
{
    m_mode = mode;
    m_since = since;
    m_position = 0;
}

void DisplayEngine::update(const Core& core, TimePoint now)
{
    const bool supplied = core.instant().supplied();
    const bool offMode = m_mode == Mode::Dark || m_mode == Mode::Backup;
    if (supplied && offMode)
        enter(Mode::StartUp, now);
    if (!supplied && !offMode)
        enter(Mode::Dark, now);
    if (m_mode == Mode::StartUp && now >= m_since + startUpTime)
        enter(Mode::Automatic, m_since + startUpTime);
    const bool byButton =
        m_mode == Mode::Manual || m_mode == Mode::Utility || m_mode == Mode::Backup;
    if (const auto end = m_lastPress + returnTime(core); byButton && now >= end)
        enter(m_mode == Mode::Backup ? Mode::Dark : Mode::Automatic, end);
}

void DisplayEngine::press(const Core& core, Button button, TimePoint now)
{
    update(core, now);
    if (m_mode == Mode::StartUp)
        return;
    const bool supplied = core.instant().supplied();
    if (!supplied && button == Button::Right)
        return;
    const Mode wanted = !supplied                ? Mode::Backup
                        : button == Button::Left ? Mode::Manual
                                                 : Mode::Utility;
    const auto list = readings(core, wanted == Mode::Backup   ? "backup"
                                     : wanted == Mode::Manual ? "manual"
                                                              : "utility");
    if (list.empty())
        return;
    m_lastPress = now;
    if (m_mode == wanted)
        m_position = (m_position + 1) % list.size();
    else
        enter(wanted, now);
}

std::size_t DisplayEngine::position(const Core& core, TimePoint now, std::size_t count) const
{
    assert(count > 0);
    if (m_mode != Mode::Automatic)
        return m_position % count; // a list may have been shortened meanwhile
    return static_cast<std::size_t>((now - m_since) / scrollTime(core)) % count;
}

const typecodes::DisplayReading* DisplayEngine::shown(const Core& core, TimePoint now) const
{
    std::string_view list;
    switch (m_mode) {
    case Mode::Automatic:
        list = "automatic";
        break;
    case Mode::Manual:
        list = "manual";
        break;
    case Mode::Utility:
        list = "utility";
        break;
    case Mode::Backup:
        list = "backup";
        break;
    case Mode::StartUp:
    case Mode::Dark:
        return nullptr;
    }
    const auto ids = readings(core, list);
    return ids.empty() ? nullptr : core.family().reading(ids[position(core, now, ids.size())]);
}

void DisplayEngine::showStartUp(DisplayState& state, const Core& core, TimePoint now) const
{
    const bool checksum = now < m_since + checksumTime;
    const auto* reading = core.family().reading(checksum ? checksumReading : softwareReading);
    if (reading)
        show(state, core, *reading);
    if (!checksum)
        state.text = software(core).revision;
    state.readingId.clear();
}

DisplayState DisplayEngine::state(const Core& core, TimePoint now) const
{
    constexpr std::string_view names[] = {"start-up", "automatic", "manual",
                                          "utility",  "backup",    ""};
    DisplayState state;
    state.on = m_mode != Mode::Dark;
    state.list = names[static_cast<std::size_t>(m_mode)];
    if (!state.on)
        return state;
    showSymbols(state, core);
    if (m_mode == Mode::StartUp) {
        showStartUp(state, core, now);
        return state;
    }
    const auto* reading = shown(core, now);
    if (!reading)
        return state;
    show(state, core, *reading);
    if (core.configuration().text("display.showObis") == "false")
        state.identification.clear();
    state.readingId = reading->id;
    state.allSegments = reading->format == "test";
    return state;
}

TimePoint DisplayEngine::nextChange(const Core& core, TimePoint now) const
{
    TimePoint next = core.nextSecond();
    switch (m_mode) {
    case Mode::Dark:
        return TimePoint::max();
    case Mode::StartUp:
        return std::min(next, m_since + (now < m_since + checksumTime ? Duration(checksumTime)
                                                                      : Duration(startUpTime)));
    case Mode::Automatic:
        return std::min(next,
                        m_since + ((now - m_since) / scrollTime(core) + 1) * scrollTime(core));
    case Mode::Manual:
    case Mode::Utility:
    case Mode::Backup:
        return std::min(next, m_lastPress + returnTime(core));
    }
    return next;
}

} // namespace metersmith::meter_core
