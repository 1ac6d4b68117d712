// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SECURITY_EC_KEY_H
#define METERSMITH_DLMS_SECURITY_EC_KEY_H

#include "protocol/bytes.h"

#include <optional>

namespace metersmith::dlms
{

/// One of the two curves of suites 1 and 2 (Green Book, 9.2.3.7).
struct EcCurve {
    const char* group = ""; ///< as OpenSSL calls it
    const char* hash = "";
    std::size_t coordinate = 0;       ///< octets of x, y, r and s
    std::string_view infoPrefix = {}; ///< SubjectPublicKeyInfo up to the point (RFC 5480)
    std::string_view identifier = {}; ///< the curve's OBJECT IDENTIFIER, content
};

struct EcPoint {
    const EcCurve* curve = nullptr;
    Bytes point; ///< 04 ‖ x ‖ y
};

/// A raw point (with or without its leading 04) or the one DER form that a SubjectPublicKeyInfo
/// on these curves can have: no general parser is shown bytes from outside.
std::optional<EcPoint> readPublicKey(BytesView key);

struct EcNumber {
    const EcCurve* curve = nullptr;
    BytesView number; ///< borrowed from the DER: no copy of it is made
};

/// The number in PKCS #8 (RFC 5958) or SEC1 (RFC 5915) DER.
std::optional<EcNumber> readPrivateKey(BytesView der);

} // namespace metersmith::dlms

#endif
