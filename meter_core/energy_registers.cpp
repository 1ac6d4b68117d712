// SPDX-License-Identifier: Apache-2.0
#include "meter_core/energy_registers.h"

#include <algorithm>

namespace metersmith::meter_core
{

std::array<std::int64_t, energyCount> contributions(const Instant& instant)
{
    std::array<std::int64_t, energyCount> powers{};
    const auto at = [&](Energy energy) -> std::int64_t& {
        return powers[static_cast<std::size_t>(energy)];
    };
    const bool importing = instant.active >= 0;
    const bool inductive = instant.reactive >= 0;
    const std::int64_t active = importing ? instant.active : -instant.active;
    const std::int64_t reactive = inductive ? instant.reactive : -instant.reactive;
    at(importing ? Energy::ActiveImport : Energy::ActiveExport) = active;
    at(inductive ? Energy::ReactiveImport : Energy::ReactiveExport) = reactive;
    if (inductive)
        at(importing ? Energy::Quadrant1 : Energy::Quadrant2) = reactive;
    else
        at(importing ? Energy::Quadrant4 : Energy::Quadrant3) = reactive;
    at(importing ? Energy::ApparentImport : Energy::ApparentExport) = instant.apparent;
    for (std::size_t i = 0; i < instant.phases.size(); ++i) {
        const auto of = [&](Energy first) -> std::int64_t& {
            return powers[static_cast<std::size_t>(first) + i];
        };
        const auto& phase = instant.phases[i];
        of(Energy::ImportL1) = std::max<std::int64_t>(phase.active, 0);
        of(Energy::ExportL1) = std::max<std::int64_t>(-phase.active, 0);
        of(Energy::ReactiveImportL1) = std::max<std::int64_t>(phase.reactive, 0);
        of(Energy::ReactiveExportL1) = std::max<std::int64_t>(-phase.reactive, 0);
        of(phase.active >= 0 ? Energy::ApparentImportL1 : Energy::ApparentExportL1) =
            phase.apparent;
    }
    return powers;
}

void EnergyRegisters::add(const std::array<std::int64_t, energyCount>& powers, std::int64_t factor,
                          std::int64_t nanoseconds, int tariff)
{
    for (std::size_t i = 0; i < energyCount; ++i)
        totals[i].add(powers[i] * factor, nanoseconds);
    if (tariff < 1 || tariff > static_cast<int>(tariffCount))
        return;
    for (std::size_t i = 0; i < tariffEnergyCount; ++i)
        tariffs[i][static_cast<std::size_t>(tariff - 1)].add(powers[i] * factor, nanoseconds);
}

} // namespace metersmith::meter_core
