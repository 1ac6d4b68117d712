// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_SERVICES_GENERAL_H
#define METERSMITH_DLMS_APDU_SERVICES_GENERAL_H

#include "dlms/apdu/services_list.h"

namespace metersmith::dlms
{

// ACCESS, general-block-transfer, notifications and general-signing (IEC 62056-5-3).

/// One access-request-specification with its data (null-data for GET).
struct AccessOperation {
    enum class Kind : std::uint8_t {
        Get = 1,
        Set = 2,
        Action = 3,
        GetSelected = 4,
        SetSelected = 5
    };
    Kind kind = Kind::Get;
    AttributeReference target;             ///< for Action: the method
    std::optional<SelectiveAccess> access; ///< GetSelected, SetSelected
    Data data;
    friend bool operator==(const AccessOperation&, const AccessOperation&) = default;
};
/// access-request (D9).
struct AccessRequest {
    std::uint32_t longInvoke = 0x40000001; ///< bits 24-27 of the top octet: see longInvoke below
    Bytes dateTime;                        ///< empty or 12 octets
    std::vector<AccessOperation> operations;
    friend bool operator==(const AccessRequest&, const AccessRequest&) = default;
};
/// access-response-specification with its data.
struct AccessOutcome {
    AccessOperation::Kind kind = AccessOperation::Kind::Get; ///< Get, Set or Action
    std::uint8_t result = 0; ///< DataAccessResult, or ActionResult for Action
    Data data;
    friend bool operator==(const AccessOutcome&, const AccessOutcome&) = default;
};
/// access-response (DA).
struct AccessResponse {
    std::uint32_t longInvoke = 0x40000001;
    Bytes dateTime;
    std::vector<AccessOperation> request; ///< the request's specification, if repeated
    std::vector<AccessOutcome> outcomes;
    friend bool operator==(const AccessResponse&, const AccessResponse&) = default;
};

/// long-invoke-id-and-priority: id in bits 0-23, self-descriptive 28, processing-option 29,
/// service-class (confirmed) 30, priority 31.
namespace longinvoke
{
inline constexpr std::uint32_t idMask = 0x00FFFFFF;
inline constexpr std::uint32_t selfDescriptive = 1U << 28U;
inline constexpr std::uint32_t breakOnError = 1U << 29U;
inline constexpr std::uint32_t confirmed = 1U << 30U;
inline constexpr std::uint32_t highPriority = 1U << 31U;
} // namespace longinvoke

/// data-notification-confirm (10).
struct DataNotificationConfirm {
    std::uint32_t longInvoke = 0;
    Bytes dateTime;
    friend bool operator==(const DataNotificationConfirm&,
                           const DataNotificationConfirm&) = default;
};
/// event-notification-request (C2).
struct EventNotification {
    std::optional<Bytes> time; ///< cosem-date-time octets
    AttributeReference attribute;
    Data value;
    friend bool operator==(const EventNotification&, const EventNotification&) = default;
};

/// general-block-transfer (E0).
struct GeneralBlock {
    bool last = false;
    bool streaming = false;         ///< more blocks follow without an answer in between
    std::uint8_t window = 1;        ///< 0 to 63: how many blocks the sender of this can take
    std::uint16_t block = 1;        ///< number of this block, from 1
    std::uint16_t acknowledged = 0; ///< the last block received without a gap before it
    Bytes raw;
    friend bool operator==(const GeneralBlock&, const GeneralBlock&) = default;
};

/// general-signing (DF): an APDU signed by its maker, to be carried as it is.
struct GeneralSigning {
    Bytes transactionId;
    Bytes originator; ///< system title
    Bytes recipient;
    Bytes dateTime;
    Bytes otherInformation;
    Bytes content;
    Bytes signature;
    friend bool operator==(const GeneralSigning&, const GeneralSigning&) = default;
};

Bytes encode(const AccessRequest& apdu);
Bytes encode(const AccessResponse& apdu);
Bytes encode(const DataNotificationConfirm& apdu);
Bytes encode(const EventNotification& apdu);
Bytes encode(const GeneralBlock& apdu);
Bytes encode(const GeneralSigning& apdu);
/// What the signature of general-signing is made over: the header fields and the content, each with
/// its length: all that stands between the tag and the signature. The Green Book (9.2.7.2.5, figure
/// 33) leaves the length of the content open; the test vectors of GBCS, 18.4, decide.
Bytes signedText(const GeneralSigning& apdu);

} // namespace metersmith::dlms

#endif
