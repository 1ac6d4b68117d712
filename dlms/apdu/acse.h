// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_ACSE_H
#define METERSMITH_DLMS_APDU_ACSE_H

#include "dlms/apdu/initiate.h"

#include <optional>

namespace metersmith::dlms
{

/// COSEM application contexts, the last arc of 2.16.756.5.8.1.n (Green Book, 9.4.2.2).
enum class ApplicationContext : std::uint8_t {
    LogicalNames = 1,
    ShortNames = 2,
    LogicalNamesCiphered = 3,
    ShortNamesCiphered = 4,
};

/// AARQ APDU (tag 60).
struct Aarq {
    std::uint8_t applicationContext = 1;      ///< last arc; 0 if the name is none of COSEM's
    Bytes callingApTitle;                     ///< system title; empty: absent
    bool authenticationRequirement = false;   ///< sender-acse-requirements, bit 0
    std::optional<std::uint8_t> mechanism;    ///< last arc of 2.16.756.5.8.2.n
    std::optional<Bytes> authenticationValue; ///< the password; never printed
    Bytes userInformation;                    ///< xDLMS APDU
    friend bool operator==(const Aarq&, const Aarq&) = default;
};

/// AARE APDU (tag 61).
struct Aare {
    std::uint8_t applicationContext = 1;
    std::uint8_t result = 0;   ///< 0 accepted, 1 rejected-permanent, 2 rejected-transient
    bool fromProvider = false; ///< the diagnostic's CHOICE: acse-service-provider
    std::uint8_t diagnostic = 0;
    Bytes respondingApTitle;
    std::optional<std::uint8_t> mechanism;
    std::optional<Bytes> authenticationValue;
    Bytes userInformation;
    friend bool operator==(const Aare&, const Aare&) = default;
};

/// RLRQ (62) and RLRE (63) APDUs.
struct Release {
    bool response = false;
    std::optional<std::uint8_t> reason; ///< 0 normal, 1 urgent / not-finished, 30 user-defined
    Bytes userInformation;
    friend bool operator==(const Release&, const Release&) = default;
};

/// Errors: Truncated, Malformed. Unknown elements are passed over (X.690 allows extension).
Result<Aarq> decodeAarq(BytesView apdu);
Result<Aare> decodeAare(BytesView apdu);
Result<Release> decodeRelease(BytesView apdu);
Bytes encode(const Aarq& aarq);
Bytes encode(const Aare& aare);
Bytes encode(const Release& release);

/// Why an association was refused, in words with its numbers: "rejected-permanent, diagnostic
/// authentication-failure (13)". Source: IEC 62056-5-3, Associate-source-diagnostic.
std::string explainRefusal(const Aare& aare);
/// AuthenticationFailed for the diagnostics that name authentication, else AssociationRefused.
ErrorCode refusalCode(const Aare& aare);

} // namespace metersmith::dlms

#endif
