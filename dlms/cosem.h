// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_COSEM_H
#define METERSMITH_DLMS_COSEM_H

#include "dlms/data.h"
#include "protocol/obis.h"

#include <optional>

namespace metersmith::dlms
{

/// Client service access point: 16 public, others by association (Green Book, 4.3).
using ClientSap = std::uint16_t;

/// cosem-attribute-descriptor (IEC 62056-5-3): which attribute of which object.
struct AttributeReference {
    std::uint16_t classId = 0;
    Obis object;
    std::int8_t attribute = 0;
    friend auto operator<=>(const AttributeReference&, const AttributeReference&) = default;
};

/// cosem-method-descriptor.
struct MethodReference {
    std::uint16_t classId = 0;
    Obis object;
    std::int8_t method = 0;
    friend auto operator<=>(const MethodReference&, const MethodReference&) = default;
};

/// "3:1.1.1.8.0.255:2", as the command line writes it.
std::string toString(const AttributeReference& reference);
std::string toString(const MethodReference& reference);
Result<AttributeReference> parseAttributeReference(std::string_view text);

/// selective-access-descriptor: selector and parameters of the class's own making.
struct SelectiveAccess {
    std::uint8_t selector = 0;
    Data parameters;
    friend bool operator==(const SelectiveAccess&, const SelectiveAccess&) = default;
};

/// Data-Access-Result (IEC 62056-5-3).
enum class DataAccessResult : std::uint8_t {
    Success = 0,
    HardwareFault = 1,
    TemporaryFailure = 2,
    ReadWriteDenied = 3,
    ObjectUndefined = 4,
    ObjectClassInconsistent = 9,
    ObjectUnavailable = 11,
    TypeUnmatched = 12,
    ScopeOfAccessViolated = 13,
    DataBlockUnavailable = 14,
    LongGetAborted = 15,
    NoLongGetInProgress = 16,
    LongSetAborted = 17,
    NoLongSetInProgress = 18,
    DataBlockNumberInvalid = 19,
    OtherReason = 250,
};

/// Action-Result (IEC 62056-5-3); the numbers agree with Data-Access-Result where both exist.
enum class ActionResult : std::uint8_t {
    Success = 0,
    HardwareFault = 1,
    TemporaryFailure = 2,
    ReadWriteDenied = 3,
    ObjectUndefined = 4,
    ObjectClassInconsistent = 9,
    ObjectUnavailable = 11,
    TypeUnmatched = 12,
    ScopeOfAccessViolated = 13,
    DataBlockUnavailable = 14,
    LongActionAborted = 15,
    NoLongActionInProgress = 16,
    OtherReason = 250,
};

std::string_view name(DataAccessResult result); ///< "read-write-denied"; "unknown" otherwise
std::string_view name(ActionResult result);

/// The meter's refusal as an Error: code, result name and number, `where`.
Error toError(DataAccessResult result, std::string_view where);
Error toError(ActionResult result, std::string_view where);

/// The 12 bytes of a COSEM date-time (Blue Book, 4.1.6.1). Not specified: 0xFFFF, 0xFF; 0x8000 for
/// the deviation.
struct CosemDateTime {
    std::uint16_t year = 0xFFFF;
    std::uint8_t month = 0xFF;      ///< 1-12, 0xFD/0xFE daylight saving, 0xFF not specified
    std::uint8_t dayOfMonth = 0xFF; ///< 1-31, 0xFD/0xFE second last/last, 0xFF
    std::uint8_t dayOfWeek = 0xFF;  ///< 1 Monday … 7 Sunday, 0xFF
    std::uint8_t hour = 0xFF;
    std::uint8_t minute = 0xFF;
    std::uint8_t second = 0xFF;
    std::uint8_t hundredths = 0xFF;
    std::int16_t deviation = -0x8000; ///< minutes; local time + deviation = UTC
    std::uint8_t status =
        0; ///< bit 0 invalid, 1 doubtful, 2 different base, 3 invalid status, 7 DST

    /// Errors: Malformed unless 12 bytes with fields in their ranges.
    static Result<CosemDateTime> fromBytes(BytesView bytes);
    Bytes toBytes() const;
    /// "2026-11-21 03:20:00", "*" for what is not specified, followed by "+01:00" / " DST" if
    /// known.
    std::string toString() const;
    friend bool operator==(const CosemDateTime&, const CosemDateTime&) = default;
};

} // namespace metersmith::dlms

#endif
