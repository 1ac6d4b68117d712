// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_ENERGY_REGISTERS_H
#define METERSMITH_METER_CORE_ENERGY_REGISTERS_H

#include "meter_core/accumulator.h"
#include "meter_core/mains.h"

namespace metersmith::meter_core
{

/// The energies that are counted (TD p23-29). The order is that of the permanent memory.
enum class Energy : std::uint8_t {
    ActiveImport,   ///< A+
    ActiveExport,   ///< A-
    ReactiveImport, ///< R+: quadrants I and II
    ReactiveExport, ///< R-: quadrants III and IV
    Quadrant1,
    Quadrant2,
    Quadrant3,
    Quadrant4,
    ApparentImport, ///< E+
    ApparentExport, ///< E-
    ImportL1,
    ImportL2,
    ImportL3,
    ExportL1,
    ExportL2,
    ExportL3,
    ReactiveImportL1,
    ReactiveImportL2,
    ReactiveImportL3,
    ReactiveExportL1,
    ReactiveExportL2,
    ReactiveExportL3,
    ApparentImportL1,
    ApparentImportL2,
    ApparentImportL3,
    ApparentExportL1,
    ApparentExportL2,
    ApparentExportL3,
};
inline constexpr std::size_t energyCount = 28;
inline constexpr std::size_t tariffCount = 8;
/// A+, A-, R+ and R- are also counted by tariff.
inline constexpr std::size_t tariffEnergyCount = 4;

/// The powers that go into each energy at a moment, in mW, mvar or mVA; 0 or more.
std::array<std::int64_t, energyCount> contributions(const Instant& instant);

/// One side's registers, primary or secondary.
struct EnergyRegisters {
    std::array<Accumulator, energyCount> totals{};
    std::array<std::array<Accumulator, tariffCount>, tariffEnergyCount> tariffs{};

    /// Adds `powers` times `factor` over `nanoseconds`. `tariff` 1 to 8; 0: none is active.
    void add(const std::array<std::int64_t, energyCount>& powers, std::int64_t factor,
             std::int64_t nanoseconds, int tariff);

    const Accumulator& of(Energy energy) const { return totals[static_cast<std::size_t>(energy)]; }
    Accumulator& of(Energy energy) { return totals[static_cast<std::size_t>(energy)]; }

    friend bool operator==(const EnergyRegisters&, const EnergyRegisters&) = default;
};

} // namespace metersmith::meter_core

#endif
