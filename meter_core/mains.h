// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_MAINS_H
#define METERSMITH_METER_CORE_MAINS_H

#include "meter_core/meter.h"

namespace metersmith::meter_core
{

/// What one phase carries at a moment, secondary side.
struct PhaseInstant {
    std::int64_t millivolts = 0;
    std::int64_t milliamperes = 0;
    std::int64_t active = 0;   ///< mW, negative for export
    std::int64_t reactive = 0; ///< mvar, negative for quadrants III and IV
    std::int64_t apparent = 0; ///< mVA
    friend bool operator==(const PhaseInstant&, const PhaseInstant&) = default;
};

/// The simulated mains at a moment. Totals are the vector sum of the phases (active, reactive) and
/// the arithmetic sum of the phases (apparent).
struct Instant {
    std::array<PhaseInstant, 3> phases{};
    std::int64_t active = 0;
    std::int64_t reactive = 0;
    std::int64_t apparent = 0;
    std::int64_t millihertz = 50000;
    bool reversedSequence = false;
    friend bool operator==(const Instant&, const Instant&) = default;

    /// At least 160 V on the phase (CT data sheet, supply voltage indicator).
    bool hasVoltage(std::size_t phase) const { return phases[phase].millivolts >= 160'000; }
    /// A phase has voltage: below that on all, the meter is off (TD p37).
    bool supplied() const { return hasVoltage(0) || hasVoltage(1) || hasVoltage(2); }
    bool anyCurrent() const; ///< at least 10 mA on a phase: the quadrant arrows show (TD p35)
};

/// The length of time over which a load is constant.
inline constexpr std::int64_t loadStepSeconds = 60;

/// The load of the minute that holds `utcSeconds`. The same minute gives the same values in every
/// run: the daily swing is a table of whole numbers, not a random one.
Instant instantAt(const Load& load, std::int64_t utcSeconds);

} // namespace metersmith::meter_core

#endif
