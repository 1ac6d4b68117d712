// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_OBIS_H
#define METERSMITH_PROTOCOL_OBIS_H

#include "protocol/bytes.h"

#include <array>
#include <compare>

namespace metersmith
{

/// A logical name: the six value groups A to F of an OBIS code (IEC 62056-6-1).
struct Obis {
    std::array<std::uint8_t, 6> groups{};

    constexpr Obis() = default;
    constexpr Obis(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d, std::uint8_t e,
                   std::uint8_t f = 255)
        : groups{a, b, c, d, e, f}
    {
    }

    constexpr std::uint8_t a() const { return groups[0]; }
    constexpr std::uint8_t b() const { return groups[1]; }
    constexpr std::uint8_t c() const { return groups[2]; }
    constexpr std::uint8_t d() const { return groups[3]; }
    constexpr std::uint8_t e() const { return groups[4]; }
    constexpr std::uint8_t f() const { return groups[5]; }

    /// Reads "1.1.1.8.0.255", and the notations "1-1:1.8.0*255" and "1-1:1.8.0" (F = 255).
    /// Errors: Malformed; OutOfRange for a group above 255.
    static Result<Obis> parse(std::string_view text);
    /// Takes exactly six bytes. Errors: Malformed.
    static Result<Obis> fromBytes(BytesView bytes);

    std::string toString() const; ///< "1.1.1.8.0.255"
    Bytes toBytes() const { return {groups.begin(), groups.end()}; }

    friend constexpr auto operator<=>(const Obis&, const Obis&) = default;
};

} // namespace metersmith

#endif
