// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_CIPHERED_TAG_H
#define METERSMITH_DLMS_SECURITY_CIPHERED_TAG_H

#include "dlms/security/security_keys.h"

namespace metersmith::dlms
{

/// How an APDU with this tag is ciphered; nothing if it is not.
std::optional<Ciphering> cipheringOf(std::uint8_t tag);
/// general-glo-ciphering DB, general-ded-ciphering DC.
std::uint8_t generalTag(Ciphering ciphering);

constexpr bool isGeneral(Ciphering ciphering)
{
    return ciphering == Ciphering::GeneralGlobal || ciphering == Ciphering::GeneralDedicated;
}
constexpr bool isDedicated(Ciphering ciphering)
{
    return ciphering == Ciphering::Dedicated || ciphering == Ciphering::GeneralDedicated;
}

} // namespace metersmith::dlms

#endif
