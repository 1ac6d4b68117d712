// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_MECHANISM_H
#define METERSMITH_DLMS_SECURITY_MECHANISM_H

#include <cstdint>
#include <string_view>

namespace metersmith::dlms
{

/// Authentication mechanism of an association: the last arc of 2.16.756.5.8.2.n (Green Book,
/// 9.4.2.2.3).
enum class Mechanism : std::uint8_t {
    Lowest = 0,
    LowLevel = 1, ///< password
    High = 2,     ///< the maker's own: not offered
    HighMd5 = 3,  ///< weak: kept for meters that know nothing better
    HighSha1 = 4, ///< weak: kept for meters that know nothing better
    HighGmac = 5,
    HighSha256 = 6,
    HighEcdsa = 7,
};

/// "none", "lls", "hls", "hls-md5", "hls-sha1", "hls-gmac", "hls-sha256", "hls-ecdsa".
std::string_view name(Mechanism mechanism);
/// Challenge and answer in four passes (3 to 7; 2 is not offered).
constexpr bool isHighLevel(Mechanism mechanism)
{
    return mechanism >= Mechanism::High;
}
/// Broken hash functions: to be shown as weak.
constexpr bool isWeak(Mechanism mechanism)
{
    return mechanism == Mechanism::HighMd5 || mechanism == Mechanism::HighSha1;
}

} // namespace metersmith::dlms

#endif
