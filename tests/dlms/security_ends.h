// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_DLMS_SECURITY_ENDS_H
#define METERSMITH_TESTS_DLMS_SECURITY_ENDS_H

#include "security_vectors.h"

#include <algorithm>

namespace metersmith::dlms
{

inline constexpr std::uint32_t counter = 0x00010203;

inline Bytes getRequest()
{
    return hex("C0010000080000010000FF0200");
}

inline constexpr Protection protections[] = {Protection::Authentication, Protection::Encryption,
                                             Protection::Both};
inline constexpr Ciphering cipherings[] = {Ciphering::Global, Ciphering::Dedicated,
                                           Ciphering::GeneralGlobal, Ciphering::GeneralDedicated};

/// Client and server with the same keys.
struct Ends {
    ApduProtection client = ApduProtection::make(exampleSettings(false)).value();
    ApduProtection server = ApduProtection::make(exampleSettings(true)).value();
};

/// A get-request under the protection of `by`.
inline Bytes sealed(ApduProtection& by, Ciphering ciphering = Ciphering::Global,
                    Protection protection = Protection::Both, KeySet keys = KeySet::GlobalUnicast)
{
    Bytes out;
    const auto done = by.protect(getRequest(), ciphering, protection, counter, out, keys);
    return done ? out : Bytes();
}

inline bool opens(ApduProtection& by, BytesView bytes)
{
    const auto opened = by.unprotect(bytes);
    return opened && std::ranges::equal(opened->apdu, getRequest());
}

/// Why `by` does not open it; Cancelled if it does.
inline ErrorCode refusal(ApduProtection& by, BytesView bytes)
{
    const auto opened = by.unprotect(bytes);
    return opened ? ErrorCode::Cancelled : opened.error().code;
}

} // namespace metersmith::dlms

#endif
