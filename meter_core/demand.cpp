// SPDX-License-Identifier: Apache-2.0
#include "meter_core/demand.h"

namespace metersmith::meter_core
{

namespace
{

std::int64_t startOfPeriod(std::int64_t utcSeconds, std::int64_t period)
{
    return utcSeconds - utcSeconds % period;
}

/// Energy of a period as mean power, mW, rounded down.
std::int64_t mean(const Accumulator& energy, std::int64_t period)
{
    const Int128 milliwattNanoseconds =
        static_cast<Int128>(energy.milliwattHours) * Accumulator::nanosecondsPerHour +
        energy.remainder;
    return static_cast<std::int64_t>(milliwattNanoseconds / period / 1'000'000'000);
}

} // namespace

void Demand::add(const std::array<std::int64_t, energyCount>& powers, std::int64_t factor,
                 std::int64_t nanoseconds)
{
    for (std::size_t i = 0; i < energies.size(); ++i)
        energies[i].add(powers[static_cast<std::size_t>(demandEnergies[i])] * factor, nanoseconds);
}

void Demand::reach(std::int64_t utcSeconds, std::int64_t period)
{
    if (utcSeconds >= periodStart && utcSeconds < periodStart + period)
        return;
    for (std::size_t i = 0; i < energies.size(); ++i) {
        means[i] = mean(energies[i], period);
        if (whole && means[i] > maxima[i].milliwatts)
            maxima[i] = {means[i], periodStart + period};
    }
    energies = {};
    // After a pause over several periods the last one had no energy at all.
    if (utcSeconds >= periodStart + 2 * period)
        means = {};
    periodStart = startOfPeriod(utcSeconds, period);
    whole = utcSeconds == periodStart;
}

void Demand::restart(std::int64_t utcSeconds, std::int64_t period)
{
    energies = {};
    periodStart = startOfPeriod(utcSeconds, period);
    whole = utcSeconds == periodStart;
}

} // namespace metersmith::meter_core
