// SPDX-License-Identifier: Apache-2.0
#include "meter_core/pulse_led.h"

#include <cstdlib>

namespace metersmith::meter_core
{

namespace
{

constexpr std::int64_t milliwattHoursPerPulse = 100; // 10 000 per kWh
constexpr std::int64_t pulseNanoseconds = 30'000'000;

std::int64_t activePower(const Core& core)
{
    return core.instant().supplied() ? std::abs(core.instant().active) : 0;
}

} // namespace

double pulsesPerSecond(const Core& core)
{
    constexpr double secondsPerHour = 3600;
    return static_cast<double>(activePower(core)) / (milliwattHoursPerPulse * secondsPerHour);
}

bool pulseLedLit(const Core& core)
{
    const std::int64_t power = activePower(core);
    if (power == 0)
        return core.instant().supplied() && core.configuration().text("Z2") == "2";
    const auto& registers = core.state().secondary;
    const auto& direction =
        registers.of(core.instant().active > 0 ? Energy::ActiveImport : Energy::ActiveExport);
    // mW·ns since the last pulse, over the power: how long ago that was.
    const Int128 since = static_cast<Int128>(direction.milliwattHours % milliwattHoursPerPulse) *
                             Accumulator::nanosecondsPerHour +
                         direction.remainder;
    return since / power < pulseNanoseconds;
}

} // namespace metersmith::meter_core
