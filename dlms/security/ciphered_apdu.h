// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_CIPHERED_APDU_H
#define METERSMITH_DLMS_SECURITY_CIPHERED_APDU_H

#include "dlms/security/apdu_protection.h"

namespace metersmith::dlms
{

inline constexpr std::size_t systemTitleLength = 8;
inline constexpr std::size_t securityHeaderLength = 5; ///< security control, invocation counter

/// The parts of a ciphered APDU, borrowed.
struct CipheredParts {
    Ciphering ciphering = Ciphering::Global;
    BytesView title; ///< empty unless general
    SecurityControl control;
    std::uint32_t counter = 0;
    BytesView body; ///< plain or ciphered text
    BytesView tag;  ///< empty without authentication
};

/// Reads tag, system title, length, security header and authentication tag; opens nothing.
/// Errors: Truncated, Malformed.
Result<CipheredParts> takeApart(BytesView ciphered);
/// The key set that the security control names. Errors: Unsupported (compression, other suite);
/// Malformed (no protection, broadcast key with dedicated ciphering).
Result<KeySet> keySetOf(const CipheredParts& parts, SecuritySuite suite);

constexpr bool authenticates(Protection protection)
{
    return (static_cast<unsigned>(protection) & 0x10U) != 0;
}
constexpr bool encrypts(Protection protection)
{
    return (static_cast<unsigned>(protection) & 0x20U) != 0;
}

} // namespace metersmith::dlms

#endif
