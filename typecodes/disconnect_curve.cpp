// SPDX-License-Identifier: Apache-2.0
#include "typecodes/disconnect_curve.h"

#include <charconv>
#include <cmath>
#include <string>

namespace metersmith::typecodes
{

namespace
{

/// A setting as a number, whatever the locale; nullopt when it is absent or no finite number.
std::optional<double> numberAt(const MeterConfiguration& configuration, std::string_view path)
{
    const std::string text = configuration.text(path);
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || at != end || !std::isfinite(number))
        return std::nullopt;
    return number;
}

} // namespace

std::optional<DisconnectCurve> disconnectCurve(const MeterConfiguration& configuration)
{
    const std::string basis = configuration.text("disconnect.basis");
    if (basis != "current" && basis != "power")
        return std::nullopt;
    DisconnectCurve curve;
    curve.isCurrent = basis == "current";
    const auto limit = numberAt(configuration, curve.isCurrent ? "disconnect.currentLimit"
                                                               : "disconnect.powerLimit");
    if (!limit)
        return std::nullopt;
    curve.limit = *limit;
    double total = 0; // each step waits for those before it
    for (std::size_t i = 0; i < curve.factors.size(); ++i) {
        const std::string step = std::to_string(i + 1);
        const auto factor = numberAt(configuration, "disconnect.k" + step);
        const auto seconds = numberAt(configuration, "disconnect.t" + step);
        if (!factor || !seconds)
            return std::nullopt;
        total += *seconds;
        curve.factors[i] = *factor;
        curve.seconds[i] = total;
    }
    return curve;
}

std::optional<double> secondsToTrip(const DisconnectCurve& curve, double load)
{
    for (std::size_t i = 0; i < curve.factors.size(); ++i)
        if (load > curve.limit * curve.factors[i])
            return curve.seconds[i]; // the steps come later and later
    return std::nullopt;
}

} // namespace metersmith::typecodes
