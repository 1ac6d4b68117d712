// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_GENERAL_SIGNING_H
#define METERSMITH_DLMS_SECURITY_GENERAL_SIGNING_H

#include "dlms/apdu/services_general.h"
#include "protocol/secret.h"

namespace metersmith::dlms
{

/// Proves the signature of a general-signing APDU, made by its originator over header and content
/// (Green Book, 9.2.7.2.5). `publicKey` as verifySignature() takes it; that the originator's title
/// belongs to the key is the caller's to know. Errors: SignatureInvalid, Malformed.
Result<> verifySigned(const GeneralSigning& apdu, BytesView publicKey);

/// `apdu` with its signature filled in. For those who hold the key: a head-end, and tests; the tool
/// carries signed commands as they are. Errors: KeyMissing, Malformed.
Result<GeneralSigning> signApdu(GeneralSigning apdu, const Secret& privateKey);

} // namespace metersmith::dlms

#endif
