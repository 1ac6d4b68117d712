// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_HLS_H
#define METERSMITH_DLMS_SECURITY_HLS_H

#include "dlms/security/apdu_protection.h"

namespace metersmith::dlms
{

/// Everything that goes into the processed challenges of a high level security association (Green
/// Book, 9.2.2.2.2.3, table of mechanisms 2 to 7). CtoS and StoC are 8 to 64 octets.
struct HlsFacts {
    Mechanism mechanism = Mechanism::HighGmac;
    Secret password;         ///< "HLS secret": mechanisms 3, 4 and 6
    SystemTitle clientTitle; ///< mechanisms 5, 6, 7
    SystemTitle serverTitle;
    Bytes clientToServer; ///< CtoS
    Bytes serverToClient; ///< StoC
    SigningKeys signing;  ///< mechanism 7
};

/// f(StoC), which the client sends in pass 3, or f(CtoS), which the server sends in pass 4.
/// `counter` is used by mechanism 5 alone. Errors: KeyMissing, OutOfRange (challenge length).
Result<Bytes> hlsAnswerOfClient(const HlsFacts& facts, ApduProtection* protection,
                                std::uint32_t counter);
Result<Bytes> hlsAnswerOfServer(const HlsFacts& facts, ApduProtection* protection,
                                std::uint32_t counter);

/// Proves the peer's answer; gives the invocation counter that mechanism 5 carries (else 0).
/// Errors: AuthenticationFailed (the answer does not match), Malformed, KeyMissing.
Result<std::uint32_t> proveClient(const HlsFacts& facts, ApduProtection* protection,
                                  BytesView answer);
Result<std::uint32_t> proveServer(const HlsFacts& facts, ApduProtection* protection,
                                  BytesView answer);

/// ECDSA over P-256 with SHA-256 (P-384 with SHA-384 for such keys); signature r ‖ s, 64 or 96
/// octets (Green Book, 9.2.3.4.4). Errors: KeyMissing, Malformed (no such key).
Result<Bytes> sign(const Secret& privateKey, BytesView text);
/// Errors: SignatureInvalid, Malformed.
Result<> verifySignature(BytesView publicKey, BytesView text, BytesView signature);

} // namespace metersmith::dlms

#endif
