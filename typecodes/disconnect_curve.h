// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_DISCONNECT_CURVE_H
#define METERSMITH_TYPECODES_DISCONNECT_CURVE_H

#include "typecodes/configuration.h"

#include <array>
#include <optional>

namespace metersmith::typecodes
{

/// The trip condition of the smart disconnect function: above limit·k1 for longer than t1, above
/// limit·k2 for longer than t1+t2, or above limit·k3 for longer than t1+t2+t3 (Kamstrup technical
/// description 55121235 D1, section 4.8).
struct DisconnectCurve {
    double limit = 0; ///< A or kW
    bool isCurrent = true;
    std::array<double, 3> factors{}; ///< k1, k2, k3
    std::array<double, 3> seconds{}; ///< t1, t1+t2, t1+t2+t3
};

/// The curve of a document; nullopt when the basis is neither current nor power or a value is
/// missing.
std::optional<DisconnectCurve> disconnectCurve(const MeterConfiguration& configuration);

/// Seconds until the breaker opens at a constant load; nullopt: never.
std::optional<double> secondsToTrip(const DisconnectCurve& curve, double load);

} // namespace metersmith::typecodes

#endif
