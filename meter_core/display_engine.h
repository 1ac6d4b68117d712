// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_DISPLAY_ENGINE_H
#define METERSMITH_METER_CORE_DISPLAY_ENGINE_H

#include "meter_core/core.h"
#include "typecodes/display_state.h"

namespace metersmith::meter_core
{

/// What the glass shows and what the buttons do to it (TD p19-20; CT data sheet, "Display").
class DisplayEngine
{
public:
    /// The start-up sequence begins at `now`.
    explicit DisplayEngine(TimePoint now)
        : m_since(now)
    {
    }

    /// Moves on to `now`: end of the start-up sequence, return to the automatic list, loss and
    /// return of the supply. `core` is at `now` too.
    void update(const Core& core, TimePoint now);

    /// Left: next reading of the manual list, of the backup list without supply. Right: next
    /// reading of the utility list. Neither does anything during the start-up sequence.
    void press(const Core& core, Button button, TimePoint now);

    typecodes::DisplayState state(const Core& core, TimePoint now) const;
    /// When the glass changes by itself: the next reading, or the next second of the clock with
    /// which values are renewed. TimePoint::max() while it is dark.
    TimePoint nextChange(const Core& core, TimePoint now) const;
    /// The reading on the glass; nullptr in the start-up sequence and while dark.
    const typecodes::DisplayReading* shown(const Core& core, TimePoint now) const;

    static constexpr std::chrono::seconds checksumTime{5}; ///< first step of the start-up sequence
    static constexpr std::chrono::seconds startUpTime{15}; ///< then the automatic list begins

private:
    enum class Mode : std::uint8_t { StartUp, Automatic, Manual, Utility, Backup, Dark };

    void enter(Mode mode, TimePoint since);
    std::size_t position(const Core& core, TimePoint now, std::size_t count) const;
    void showStartUp(typecodes::DisplayState& state, const Core& core, TimePoint now) const;

    Mode m_mode = Mode::StartUp;
    TimePoint m_since;          ///< when the mode began
    TimePoint m_lastPress{};    ///< of a button, for the manual lists
    std::size_t m_position = 0; ///< in a list that a button moves
};

} // namespace metersmith::meter_core

#endif
