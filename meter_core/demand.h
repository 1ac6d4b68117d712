// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_DEMAND_H
#define METERSMITH_METER_CORE_DEMAND_H

#include "meter_core/energy_registers.h"

namespace metersmith::meter_core
{

/// The highest mean of an integration period since the last reset.
struct Maximum {
    std::int64_t milliwatts = 0;
    std::int64_t utcSeconds = 0; ///< end of that period, meter's clock; 0: none yet
    friend bool operator==(const Maximum&, const Maximum&) = default;
};

/// What means and maxima are formed of: P+, P-, Q+, Q-, S+, S-.
inline constexpr std::array<Energy, 6> demandEnergies{
    Energy::ActiveImport,   Energy::ActiveExport,   Energy::ReactiveImport,
    Energy::ReactiveExport, Energy::ApparentImport, Energy::ApparentExport};

/// Means and maxima of `demandEnergies`, primary, over the integration period (Z4). The mean of a
/// period is its energy divided by the length of the period, a time without supply included.
struct Demand {
    std::int64_t periodStart = 0; ///< meter's clock, UTC seconds; a multiple of the period
    bool whole = false;           ///< the period was observed from its start: it may be a maximum
    std::array<Accumulator, demandEnergies.size()> energies{}; ///< of the running period
    std::array<std::int64_t, demandEnergies.size()> means{};   ///< of the last period, mW
    std::array<Maximum, demandEnergies.size()> maxima{};

    void add(const std::array<std::int64_t, energyCount>& powers, std::int64_t factor,
             std::int64_t nanoseconds);
    /// The clock has reached `utcSeconds`: ends the running period if that is outside of it.
    void reach(std::int64_t utcSeconds, std::int64_t period);
    /// Begins anew after the clock or the period was set: what was under way is no whole period.
    void restart(std::int64_t utcSeconds, std::int64_t period);

    friend bool operator==(const Demand&, const Demand&) = default;
};

} // namespace metersmith::meter_core

#endif
