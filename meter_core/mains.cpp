// SPDX-License-Identifier: Apache-2.0
#include "meter_core/mains.h"

#include <algorithm>
#include <cmath>

namespace metersmith::meter_core
{

namespace
{

constexpr double degree = 3.14159265358979323846 / 180.0;

// Current in per mille of the set value at each full hour of a day (UTC); 1000 on average.
constexpr std::array<std::int64_t, 24> currentOfHour = {
    620,  560,  530,  520,  540,  640,  900,  1150, 1180, 1080, 1020, 1010,
    1060, 1030, 1000, 1050, 1250, 1540, 1660, 1560, 1360, 1120, 900,  720};

/// Linear between the full hours. `minute` counts from midnight.
std::int64_t currentPerMille(std::int64_t minute)
{
    const auto hour = static_cast<std::size_t>(minute / 60 % 24);
    const std::int64_t from = currentOfHour[hour];
    const std::int64_t to = currentOfHour[(hour + 1) % 24];
    return from + (to - from) * (minute % 60) / 60;
}

/// What a user enters may be anything; the simulation keeps to what its numbers can hold.
double limited(double value, double maximum)
{
    return std::isfinite(value) ? std::clamp(value, 0.0, maximum) : 0.0;
}

std::int64_t milli(double value)
{
    return std::llround(value * 1000.0);
}

PhaseInstant phaseAt(const PhaseLoad& load, std::int64_t currentFactor)
{
    const double current = limited(load.current, 1000) * static_cast<double>(currentFactor) / 1000;
    // The voltage sags a little when the current is high: 1 % at twice the set value.
    const double voltage =
        limited(load.voltage, 1000) * (1.0 - static_cast<double>(currentFactor - 1000) / 100'000.0);
    const double angle = std::isfinite(load.angle) ? load.angle * degree : 0.0;
    PhaseInstant phase;
    phase.millivolts = milli(voltage);
    phase.milliamperes = milli(current);
    phase.active = milli(voltage * current * std::cos(angle));
    phase.reactive = milli(voltage * current * std::sin(angle));
    phase.apparent = milli(voltage * current);
    return phase;
}

} // namespace

bool Instant::anyCurrent() const
{
    return std::any_of(phases.begin(), phases.end(),
                       [](const PhaseInstant& phase) { return phase.milliamperes >= 10; });
}

Instant instantAt(const Load& load, std::int64_t utcSeconds)
{
    constexpr std::int64_t minutesPerDay = 1440;
    // The phases swing alike, some minutes after one another.
    constexpr std::int64_t minutesBetweenPhases = 25;
    std::int64_t minute = utcSeconds / loadStepSeconds % minutesPerDay;
    if (minute < 0)
        minute += minutesPerDay;
    Instant instant;
    for (std::size_t i = 0; i < instant.phases.size(); ++i) {
        const auto shifted = minute + minutesPerDay - minutesBetweenPhases * static_cast<int>(i);
        auto& phase = instant.phases[i];
        phase =
            phaseAt(load.phases[i], load.vary ? currentPerMille(shifted % minutesPerDay) : 1000);
        instant.active += phase.active;
        instant.reactive += phase.reactive;
        instant.apparent += phase.apparent;
    }
    instant.millihertz = milli(limited(load.frequency, 1000));
    instant.reversedSequence = load.reversedSequence;
    return instant;
}

} // namespace metersmith::meter_core
