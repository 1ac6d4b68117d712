// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SECRET_PLACES_H
#define METERSMITH_PROTOCOL_TRANSPORT_SECRET_PLACES_H

#include "protocol/bytes.h"

namespace metersmith::transport
{

/// Octets of a secret; `end` may lie beyond the bytes at hand. {0, 0}: there is none.
struct SecretRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Where the fields of an AARQ begin that may hold secrets, behind its application context name
/// (IEC 62056-5-3, 7.2); 0 if these bytes hold the head of none.
std::size_t behindContextName(BytesView bytes);

/// The calling-authentication-value in the fields of an AARQ from `first` on.
SecretRange authenticationValue(BytesView bytes, std::size_t first);

/// A dedicated key in clear in the InitiateRequest of an AARQ, from `first` on.
SecretRange dedicatedKey(BytesView bytes, std::size_t first);

/// What follows the first descriptor of a secret (a password, a PIN) in a SET, ACTION or ACCESS
/// request, alone or in a list, whole or the first of blocks: up to the end of the bytes, or of an
/// octet-string that goes on behind it.
SecretRange newSecret(BytesView bytes);

/// The operand of a P1 or P2 of IEC 62056-21: between the brackets of "SOH P 1 STX ( ) ETX BCC".
SecretRange programmingPassword(BytesView message);

} // namespace metersmith::transport

#endif
