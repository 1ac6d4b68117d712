// SPDX-License-Identifier: Apache-2.0
#include "meter_core/register_values.h"

#include <algorithm>
#include <cstdlib>

namespace metersmith::meter_core
{

using dlms::Data;

namespace
{

// Value group D of electricity (IEC 62056-6-1, table of group D)
constexpr std::uint8_t accumulatedMaximum = 2;
constexpr std::uint8_t maximumProcessing = 6;
constexpr std::uint8_t instantaneous = 7;
constexpr std::uint8_t timeIntegral = 8;
constexpr std::uint8_t lastAverage = 25;
constexpr std::uint8_t tripCounter = 128; // TD p25
constexpr std::uint8_t secondarySide = 129;
constexpr std::uint8_t current = 255;
constexpr std::uint8_t totalHarmonicDistortion = 124; // value group E
// Value group C
constexpr std::uint8_t powerFactor = 13, frequency = 14, absoluteSum = 15, net = 16;

bool isElectricity(const Obis& object)
{
    return object.a() == 1 && object.b() == 1;
}

/// Groups 21 to 30 are those of L1, 41 to 50 of L2, 61 to 70 of L3: 1 to 10 of the phase.
std::uint8_t quantityGroup(std::uint8_t c)
{
    constexpr std::uint8_t firstOfPhases = 21, lastOfPhases = 70, ofOnePhase = 20;
    return c < firstOfPhases || c > lastOfPhases
               ? c
               : static_cast<std::uint8_t>((c - firstOfPhases) % ofOnePhase + 1);
}

/// The energy of a value group C, 1 to 10 and those of single phases.
std::optional<Energy> energyOf(std::uint8_t c)
{
    constexpr Energy ofGroup[] = {Energy::ActiveImport,   Energy::ActiveExport,
                                  Energy::ReactiveImport, Energy::ReactiveExport,
                                  Energy::Quadrant1,      Energy::Quadrant2,
                                  Energy::Quadrant3,      Energy::Quadrant4,
                                  Energy::ApparentImport, Energy::ApparentExport};
    if (c >= 1 && c <= std::size(ofGroup))
        return ofGroup[c - 1];
    const auto ofPhase = [c](Energy first, std::uint8_t firstGroup) {
        return static_cast<Energy>(static_cast<int>(first) + (c - firstGroup) / 20);
    };
    if (quantityGroup(c) == c)
        return {};
    switch (quantityGroup(c)) {
    case 1:
        return ofPhase(Energy::ImportL1, 21);
    case 2:
        return ofPhase(Energy::ExportL1, 22);
    case 3:
        return ofPhase(Energy::ReactiveImportL1, 23);
    case 4:
        return ofPhase(Energy::ReactiveExportL1, 24);
    case 9:
        return ofPhase(Energy::ApparentImportL1, 29);
    case 10:
        return ofPhase(Energy::ApparentExportL1, 30);
    default:
        return {};
    }
}

/// Place of group C among the means and maxima.
std::optional<std::size_t> demandPlace(std::uint8_t c)
{
    const auto energy = energyOf(c);
    const auto* place = energy ? std::find(demandEnergies.begin(), demandEnergies.end(), *energy)
                               : demandEnergies.end();
    if (place == demandEnergies.end())
        return {};
    return static_cast<std::size_t>(place - demandEnergies.begin());
}

Unit energyUnit(std::uint8_t c)
{
    const auto group = quantityGroup(c);
    if (group >= 3 && group <= 8)
        return Unit::VarHour;
    return group == 9 || group == 10 ? Unit::VoltAmpereHour : Unit::WattHour;
}

Unit powerUnit(std::uint8_t c)
{
    const auto group = quantityGroup(c);
    if (group >= 3 && group <= 8)
        return Unit::Var;
    return group == 9 || group == 10 ? Unit::VoltAmpere : Unit::Watt;
}

/// Phase 0 to 2 of groups like 31, 51, 71 (`first` is L1's); nothing for other groups.
std::optional<std::size_t> phaseOf(std::uint8_t c, std::uint8_t first)
{
    if (c < first || (c - first) % 20 != 0 || (c - first) / 20 > 2)
        return {};
    return static_cast<std::size_t>((c - first) / 20);
}

std::optional<Quantity> energyValue(const Core& core, const Obis& object)
{
    if (object.f() != current && object.f() != secondarySide)
        return {};
    const auto& registers =
        object.f() == secondarySide ? core.state().secondary : core.state().primary;
    const std::int64_t import = registers.of(Energy::ActiveImport).milliwattHours;
    const std::int64_t exported = registers.of(Energy::ActiveExport).milliwattHours;
    if (object.e() == 0 && object.c() == absoluteSum)
        return Quantity{(import + exported) / 1000, 0, Unit::WattHour};
    if (object.e() == 0 && object.c() == net)
        return Quantity{(import - exported) / 1000, 0, Unit::WattHour};
    const auto energy = energyOf(object.c());
    if (!energy)
        return {};
    const auto index = static_cast<std::size_t>(*energy);
    if (object.e() == 0)
        return Quantity{registers.totals[index].milliwattHours / 1000, 0, energyUnit(object.c())};
    if (object.e() > tariffCount || index >= tariffEnergyCount)
        return {};
    const auto& tariff = registers.tariffs[index][object.e() - 1U];
    return Quantity{tariff.milliwattHours / 1000, 0, energyUnit(object.c())};
}

std::optional<Quantity> tripValue(const Core& core, const Obis& object)
{
    const auto energy = energyOf(object.c());
    if (!energy || object.c() > 10 || object.e() != 0 || object.f() != current)
        return {};
    const auto index = static_cast<std::size_t>(*energy);
    const std::int64_t counted =
        core.state().primary.totals[index].milliwattHours - core.state().tripStarts[index];
    return Quantity{counted / 1000, 0, energyUnit(object.c())};
}

/// |active| of apparent, in hundredths; 1.00 without load.
std::int64_t factor(std::int64_t active, std::int64_t apparent)
{
    return apparent == 0 ? 100 : std::min<std::int64_t>(std::abs(active) * 100 / apparent, 100);
}

/// The emulated mains are pure sines.
std::optional<Quantity> distortion(const Obis& object)
{
    if (!phaseOf(object.c(), 31) && !phaseOf(object.c(), 32))
        return {};
    return Quantity{0, -2, Unit::None};
}

std::optional<Quantity> instantaneousValue(const Core& core, const Obis& object)
{
    if (object.e() == totalHarmonicDistortion && object.f() == current)
        return distortion(object);
    if (object.e() != 0 || object.f() != current)
        return {};
    const Instant& instant = core.instant();
    const std::int64_t ratio = ctRatio(core.configuration());
    const std::uint8_t c = object.c();
    if (const auto energy = energyOf(c)) {
        const auto power = contributions(instant)[static_cast<std::size_t>(*energy)];
        return Quantity{power * ratio / 1000, 0, powerUnit(c)};
    }
    if (const auto phase = phaseOf(c, 31))
        return Quantity{instant.phases[*phase].milliamperes * ratio / 10, -2, Unit::Ampere};
    if (const auto phase = phaseOf(c, 32))
        return Quantity{instant.phases[*phase].millivolts / 100, -1, Unit::Volt};
    if (const auto phase = phaseOf(c, 33))
        return Quantity{factor(instant.phases[*phase].active, instant.phases[*phase].apparent), -2,
                        Unit::None};
    if (c == powerFactor)
        return Quantity{factor(instant.active, instant.apparent), -2, Unit::None};
    if (c == frequency)
        return Quantity{instant.millihertz / 10, -2, Unit::Hertz};
    return {};
}

std::optional<Quantity> meanValue(const Core& core, const Obis& object)
{
    const auto place = demandPlace(object.c());
    if (object.e() != 0 || object.f() != current || !place)
        return {};
    return Quantity{core.state().demand.means[*place] / 1000, 0, powerUnit(object.c())};
}

/// Maxima are added up when a debiting period ends, and the emulated meter ends none.
std::optional<Quantity> accumulated(const Obis& object)
{
    if (object.e() != 0 || object.f() != current || !demandPlace(object.c()))
        return {};
    return Quantity{0, 0, powerUnit(object.c())};
}

} // namespace

const Maximum* maximumOf(const Core& core, const Obis& object)
{
    if (!isElectricity(object) || object.d() != maximumProcessing || object.e() != 0 ||
        object.f() != current)
        return nullptr;
    const auto place = demandPlace(object.c());
    return place ? &core.state().demand.maxima[*place] : nullptr;
}

std::optional<Quantity> registerValue(const Core& core, const Obis& object)
{
    if (object == Obis(0, 1, 96, 8, 0))
        return Quantity{core.hours(), 0, Unit::Hour};
    if (!isElectricity(object))
        return {};
    if (const auto* maximum = maximumOf(core, object))
        return Quantity{maximum->milliwatts / 1000, 0, powerUnit(object.c())};
    switch (object.d()) {
    case timeIntegral:
        return energyValue(core, object);
    case tripCounter:
        return tripValue(core, object);
    case instantaneous:
        return instantaneousValue(core, object);
    case accumulatedMaximum:
        return accumulated(object);
    case lastAverage:
        return meanValue(core, object);
    default:
        return {};
    }
}

Data encodeRegister(const Obis& object, const Quantity& quantity)
{
    const auto value = quantity.mantissa;
    if (object.d() == timeIntegral && object.c() == net)
        return Data::integer64(value);
    if (isElectricity(object) && (object.d() == timeIntegral || object.d() == tripCounter))
        return Data::unsigned64(static_cast<std::uint64_t>(value));
    if (quantity.unit == Unit::None)
        return Data::integer16(static_cast<std::int16_t>(value));
    if (quantity.unit == Unit::Volt || quantity.unit == Unit::Hertz)
        return Data::unsigned16(static_cast<std::uint16_t>(value));
    return Data::unsigned32(static_cast<std::uint32_t>(value));
}

Data scalerUnit(const Quantity& quantity)
{
    return Data::structure({Data::integer8(quantity.scaler),
                            Data::enumeration(static_cast<std::uint8_t>(quantity.unit))});
}

} // namespace metersmith::meter_core
