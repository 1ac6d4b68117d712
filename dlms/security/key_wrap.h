// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_KEY_WRAP_H
#define METERSMITH_DLMS_SECURITY_KEY_WRAP_H

#include "protocol/secret.h"

namespace metersmith::dlms
{

/// AES key wrap (RFC 3394; Green Book, 9.2.3.3.8): 8 octets longer than the key.
/// Errors: OutOfRange (key lengths).
Result<Bytes> wrapKey(const Secret& master, const Secret& key);
/// Errors: DecryptionFailed (the check value does not match), OutOfRange.
Result<Secret> unwrapKey(const Secret& master, BytesView wrapped);

} // namespace metersmith::dlms

#endif
