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
constexpr std::uint8_t maximumProcessing = 6;
constexpr std::uint8_t instantaneous = 7;
constexpr std::uint8_t timeIntegral = 8;
constexpr std::uint8_t lastAverage = 25;
constexpr std::uint8_t tripCounter = 128; // TD p25
constexpr std::uint8_t secondarySide = 129;
constexpr std::uint8_t current = 255;
// Value group C
constexpr std::uint8_t powerFactor = 13, frequency = 14, absoluteSum = 15, net = 16;

bool isElectricity(const Obis& object)
{
    return object.a() == 1 && object.b() == 1;
}

/// The energy of a value group C, 1 to 10 and the phases' 21, 22, 41, 42, 61, 62.
std::optional<Energy> energyOf(std::uint8_t c)
{
    constexpr Energy ofGroup[] = {Energy::ActiveImport,   Energy::ActiveExport,
                                  Energy::ReactiveImport, Energy::ReactiveExport,
                                  Energy::Quadrant1,      Energy::Quadrant2,
                                  Energy::Quadrant3,      Energy::Quadrant4,
                                  Energy::ApparentImport, Energy::ApparentExport};
    if (c >= 1 && c <= std::size(ofGroup))
        return ofGroup[c - 1];
    switch (c) {
    case 21:
        return Energy::ImportL1;
    case 41:
        return Energy::ImportL2;
    case 61:
        return Energy::ImportL3;
    case 22:
        return Energy::ExportL1;
    case 42:
        return Energy::ExportL2;
    case 62:
        return Energy::ExportL3;
    default:
        return {};
    }
}

Unit energyUnit(std::uint8_t c)
{
    if (c >= 3 && c <= 8)
        return Unit::VarHour;
    return c == 9 || c == 10 ? Unit::VoltAmpereHour : Unit::WattHour;
}

Unit powerUnit(std::uint8_t c)
{
    if (c >= 3 && c <= 8)
        return Unit::Var;
    return c == 9 || c == 10 ? Unit::VoltAmpere : Unit::Watt;
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

/// The powers of single phases that no energy counts: groups 23, 24 (reactive) and 29, 30
/// (apparent), their like of L2 and L3; nothing for other groups.
std::optional<std::int64_t> phasePower(const Instant& instant, std::uint8_t c)
{
    const auto phase = [&](std::uint8_t first) -> const PhaseInstant* {
        const auto number = phaseOf(c, first);
        return number ? &instant.phases[*number] : nullptr;
    };
    if (const auto* import = phase(23))
        return std::max<std::int64_t>(import->reactive, 0);
    if (const auto* exported = phase(24))
        return std::max<std::int64_t>(-exported->reactive, 0);
    if (const auto* import = phase(29))
        return import->active >= 0 ? import->apparent : 0;
    if (const auto* exported = phase(30))
        return exported->active < 0 ? exported->apparent : 0;
    return {};
}

Unit phasePowerUnit(std::uint8_t c)
{
    return phaseOf(c, 23) || phaseOf(c, 24) ? Unit::Var : Unit::VoltAmpere;
}

std::optional<Quantity> instantaneousValue(const Core& core, const Obis& object)
{
    if (object.e() != 0 || object.f() != current)
        return {};
    const Instant& instant = core.instant();
    const std::int64_t ratio = ctRatio(core.configuration());
    const std::uint8_t c = object.c();
    if (const auto energy = energyOf(c)) {
        const auto power = contributions(instant)[static_cast<std::size_t>(*energy)];
        return Quantity{power * ratio / 1000, 0, powerUnit(c)};
    }
    if (const auto power = phasePower(instant, c))
        return Quantity{*power * ratio / 1000, 0, phasePowerUnit(c)};
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

} // namespace

const Maximum* maximumOf(const Core& core, const Obis& object)
{
    if (!isElectricity(object) || object.d() != maximumProcessing || object.e() != 0 ||
        object.f() != current || object.c() < 1 || object.c() > tariffEnergyCount)
        return nullptr;
    return &core.state().demand.maxima[object.c() - 1U];
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
    case lastAverage:
        if (object.e() != 0 || object.f() != current || object.c() < 1 ||
            object.c() > tariffEnergyCount)
            return {};
        return Quantity{core.state().demand.means[object.c() - 1U] / 1000, 0,
                        powerUnit(object.c())};
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
