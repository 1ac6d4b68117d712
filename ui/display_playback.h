// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_PLAYBACK_H
#define METERSMITH_UI_DISPLAY_PLAYBACK_H

#include "typecodes/display_state.h"

#include <chrono>
#include <optional>

namespace metersmith::ui
{

/// What a meter with the draft would show, stepped by a clock that the caller turns: start-up
/// sequence, automatic list, the lists behind the buttons, and the backup list without supply
/// (Kamstrup technical description 55121235 D1, sections 4.2 and 4.2.1, Table 2). Values are
/// samples.
class DisplayPlayback
{
public:
    enum class Phase { StartUp, Automatic, Manual, Utility, Backup, Dark };
    enum class Button { Left, Right };
    using Duration = std::chrono::milliseconds;

    /// Takes the draft; the place in the list is kept as far as the list reaches. The family must
    /// outlive the playback.
    void setDraft(const typecodes::Family& family, const typecodes::MeterConfiguration& draft);

    /// Lets time pass, however much: readings scroll, lists return, the start-up ends.
    void advance(Duration time);
    /// The next picture at once, as though its time had come or its button had been pressed.
    void step();
    /// Left: next of the manual list, of the backup list without supply. Right: next of the utility
    /// list. Neither does anything in the start-up sequence or where its list is empty.
    void press(Button button);
    /// Off: the glass goes dark. On: the start-up sequence.
    void setSupply(bool on);
    bool hasSupply() const { return m_phase != Phase::Dark && m_phase != Phase::Backup; }
    /// Goes to a reading of a list, as though the meter stood there.
    void show(const std::string& list, int row);

    Phase phase() const { return m_phase; }
    /// Id of the list on the glass, "" in the start-up sequence and in the dark.
    std::string list() const;
    /// The list's readings, and which of them is shown; -1 for none.
    std::vector<std::string> readings() const;
    int row() const;
    /// What is left of this picture; nothing where it stays.
    std::optional<Duration> untilChange() const;
    typecodes::DisplayState state() const;

    /// Each picture of the start-up sequence.
    static constexpr Duration startUpStep{5000};

private:
    struct StartUpPicture {
        std::string reading;
        std::string text; ///< of the text field; "" as the reading's
    };
    std::vector<StartUpPicture> startUp() const;
    std::optional<Duration> length() const;
    void enter(Phase phase, std::size_t position = 0);
    void next();

    const typecodes::Family* m_family = nullptr;
    typecodes::MeterConfiguration m_draft;
    Phase m_phase = Phase::StartUp;
    std::size_t m_position = 0;
    Duration m_since{0}; ///< of this picture, or of the last press of a button
};

} // namespace metersmith::ui

#endif
