// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_APDU_H
#define METERSMITH_DLMS_APDU_APDU_H

#include "dlms/apdu/acse.h"
#include "dlms/apdu/services_general.h"
#include "dlms/apdu/services_short_names.h"

#include <variant>

namespace metersmith::dlms
{

/// Key-Info of general-ciphering (Green Book, 9.2.7.2.4.8): how the receiver finds the key.
struct KeyInformation {
    enum class Kind : std::uint8_t { Identified = 0, Wrapped = 1, Agreed = 2 };
    Kind kind = Kind::Identified;
    Bytes parameters;   ///< one octet: key-id or kek-id; key-parameters if agreed
    Bytes cipheredData; ///< the key, wrapped, or the key agreement's data
    friend bool operator==(const KeyInformation&, const KeyInformation&) = default;
};

/// The fields that general-ciphering (DD) has before its content, besides the originator's title.
struct GeneralCipheringHeader {
    Bytes transactionId;
    Bytes recipient; ///< system title
    Bytes dateTime;
    Bytes otherInformation;
    std::optional<KeyInformation> key;
    friend bool operator==(const GeneralCipheringHeader&, const GeneralCipheringHeader&) = default;
};

/// A ciphered APDU (glo-, ded-, general-glo-, general-ded-, general-ciphering): its header; the
/// content is not deciphered here.
struct CipheredApdu {
    std::uint8_t tag = 0;
    Bytes systemTitle;                ///< the general ones only: the originator's
    std::uint8_t securityControl = 0; ///< bit 4 authentication, bit 5 encryption, bits 0-3 suite
    std::uint32_t invocationCounter = 0;
    Bytes content;                                      ///< after the invocation counter
    std::optional<GeneralCipheringHeader> general = {}; ///< tag DD
    friend bool operator==(const CipheredApdu&, const CipheredApdu&) = default;
};
Bytes encode(const CipheredApdu& apdu);

/// Any APDU that this library reads: all of IEC 62056-5-3 that meters send.
using Apdu = std::variant<
    Aarq, Aare, Release, GetRequestNormal, GetRequestNext, GetResponseNormal, GetResponseBlock,
    SetRequestNormal, SetRequestBlock, SetResponseNormal, SetResponseBlock, ActionRequestNormal,
    ActionResponseNormal, ExceptionResponse, ConfirmedServiceError, DataNotification, CipheredApdu,
    GetRequestList, GetResponseList, SetRequestList, SetRequestListFirstBlock,
    SetResponseListLastBlock, SetResponseList, ActionRequestNext, ActionRequestList,
    ActionRequestBlock, ActionResponseBlock, ActionResponseList, ActionResponseNext, AccessRequest,
    AccessResponse, DataNotificationConfirm, EventNotification, GeneralBlock, GeneralSigning,
    ReadRequest, ReadResponse, WriteRequest, WriteResponse, InformationReport>;

/// Reads one whole APDU by its tag. Errors: Truncated, Malformed (unknown tag, bytes left over),
/// LimitExceeded.
Result<Apdu> decodeApdu(BytesView apdu);

/// "GET-Request normal", "AARE" …
std::string name(const Apdu& apdu);

/// The bytes of any of them. Reading them back gives the same value.
Bytes encode(const Apdu& apdu);

} // namespace metersmith::dlms

#endif
