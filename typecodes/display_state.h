// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_DISPLAY_STATE_H
#define METERSMITH_TYPECODES_DISPLAY_STATE_H

#include "typecodes/configuration.h"

#include <array>

namespace metersmith::typecodes
{

enum class PhaseSequence : std::uint8_t { None, L1L2L3, L1L3L2 };
enum class BreakerSymbol : std::uint8_t { Off, Connected, Disconnected };

/// Everything that the glass shows at one moment (data sheet "Display"; TD figure 15).
struct DisplayState {
    bool on = true;             ///< false: no supply and no backup reading asked for
    bool allSegments = false;   ///< display test: every segment lit
    std::string identification; ///< 7-digit field, dots between: "1.8.0"
    std::string text;           ///< 14-segment text field, at most 4 characters
    std::string value;          ///< 9-digit field with '.' and ':'; right-aligned by the painter
    std::string unit;           ///< "kWh", "" for none
    bool importActive = false, exportActive = false;     ///< quadrant arrows +P, -P
    bool importReactive = false, exportReactive = false; ///< +Q, -Q
    std::array<bool, 4> modules{};                       ///< M1 … M4
    std::array<bool, 3> voltage{};                       ///< L1 … L3: at least 160 V
    std::array<bool, 3> currentForward{};                ///< '+' arrow of the phase
    std::array<bool, 3> currentReverse{};                ///< '-' arrow
    PhaseSequence sequence = PhaseSequence::None;
    int tariff = 0; ///< 0: not shown
    bool prepayment = false;
    bool error = false;
    bool radio = false;
    bool tamper = false;
    BreakerSymbol breaker = BreakerSymbol::Off;
    std::string readingId; ///< which reading of the family this is; "" in the start-up sequence
    std::string list;      ///< "start-up", "automatic", "manual", "utility", "backup"

    friend bool operator==(const DisplayState&, const DisplayState&) = default;
};

/// The glass read aloud, one line; for screen readers and tests.
std::string toText(const DisplayState& state);

/// A reading's value before formatting: a quantity, or text (identifiers, dates "2026:11:21").
using ReadingValue = std::variant<std::monostate, Quantity, std::string>;

/// Puts a reading into the fields of the glass: id, text, value by the reading's format, unit.
/// `z1` is the code of Z1 (decimals of energies), `leadingZeros` as ordered. An absent value shows
/// dashes; a value too large for the field keeps its low digits, as a register overflows.
void showReading(DisplayState& state, const DisplayReading& reading, const ReadingValue& value,
                 std::string_view z1, bool leadingZeros = true);

} // namespace metersmith::typecodes

#endif
