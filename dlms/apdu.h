// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_H
#define METERSMITH_DLMS_APDU_H

#include "dlms/acse.h"
#include "dlms/services.h"

#include <variant>

namespace metersmith::dlms
{

/// A ciphered APDU (glo-, ded-, general-glo-, general-ded-ciphering): its header; the content is
/// not deciphered here.
struct CipheredApdu {
    std::uint8_t tag = 0;
    Bytes systemTitle;                ///< general-glo/ded only
    std::uint8_t securityControl = 0; ///< bit 4 authentication, bit 5 encryption, bits 0-3 suite
    std::uint32_t invocationCounter = 0;
    Bytes content; ///< after the invocation counter
    friend bool operator==(const CipheredApdu&, const CipheredApdu&) = default;
};

/// Any APDU that this library reads.
using Apdu =
    std::variant<Aarq, Aare, Release, GetRequestNormal, GetRequestNext, GetResponseNormal,
                 GetResponseBlock, SetRequestNormal, SetRequestBlock, SetResponseNormal,
                 SetResponseBlock, ActionRequestNormal, ActionResponseNormal, ExceptionResponse,
                 ConfirmedServiceError, DataNotification, CipheredApdu, UnsupportedService>;

/// Reads one whole APDU by its tag. Errors: Truncated, Malformed (unknown tag, bytes left over),
/// LimitExceeded.
Result<Apdu> decodeApdu(BytesView apdu);

/// "GET-Request normal", "AARE" …
std::string name(const Apdu& apdu);

} // namespace metersmith::dlms

#endif
