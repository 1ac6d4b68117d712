// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_ACCUMULATOR_H
#define METERSMITH_METER_CORE_ACCUMULATOR_H

#include <cstdint>

namespace metersmith::meter_core
{

__extension__ typedef __int128 Int128;

/// Energy as an exact sum: nothing is lost to rounding, however small or large the steps.
struct Accumulator {
    /// mW·ns in one mWh.
    static constexpr std::int64_t nanosecondsPerHour = 3'600'000'000'000;

    std::int64_t milliwattHours = 0; ///< mWh, mvarh or mVAh
    std::int64_t remainder = 0;      ///< mW·ns, 0 to one mWh: what is carried to the next step

    /// Adds `milliwatts` (0 or more) over `nanoseconds`.
    void add(std::int64_t milliwatts, std::int64_t nanoseconds)
    {
        const Int128 sum = static_cast<Int128>(milliwatts) * nanoseconds + remainder;
        milliwattHours += static_cast<std::int64_t>(sum / nanosecondsPerHour);
        remainder = static_cast<std::int64_t>(sum % nanosecondsPerHour);
    }

    /// Takes off what add() with the same arguments adds, to the last mW·ns; never below 0.
    void takeOff(std::int64_t milliwatts, std::int64_t nanoseconds)
    {
        const Int128 left = static_cast<Int128>(milliwattHours) * nanosecondsPerHour + remainder -
                            static_cast<Int128>(milliwatts) * nanoseconds;
        milliwattHours = left < 0 ? 0 : static_cast<std::int64_t>(left / nanosecondsPerHour);
        remainder = left < 0 ? 0 : static_cast<std::int64_t>(left % nanosecondsPerHour);
    }

    friend bool operator==(const Accumulator&, const Accumulator&) = default;
};

} // namespace metersmith::meter_core

#endif
