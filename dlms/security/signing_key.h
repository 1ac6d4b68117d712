// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_SIGNING_KEY_H
#define METERSMITH_DLMS_SECURITY_SIGNING_KEY_H

#include "dlms/security/security_keys.h"

namespace metersmith::dlms
{

/// A new private key on P-256 as SEC1 DER (RFC 5915); the number is drawn from `random` until it
/// is one of the curve's (FIPS 186-4, B.4.2). Errors: Malformed (the source gives none).
Result<Secret> makeSigningKey(const RandomSource& random = randomBytes);

/// The public half of a private key (PKCS #8 or SEC1 DER, P-256 or P-384), as SubjectPublicKeyInfo
/// DER. Errors: KeyMissing, Malformed (no such key).
Result<Bytes> publicKeyOf(const Secret& privateKey);

/// Whether verifySignature() can use it: a point of P-256 or P-384.
bool isPublicKey(BytesView key);

} // namespace metersmith::dlms

#endif
