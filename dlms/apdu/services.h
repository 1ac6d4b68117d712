// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_SERVICES_H
#define METERSMITH_DLMS_APDU_SERVICES_H

#include "dlms/cosem.h"

#include <variant>

namespace metersmith::dlms
{

// The GET, SET and ACTION APDUs with logical names (IEC 62056-5-3). `invoke` is the whole
// invoke-id-and-priority octet: id in bits 0-3, confirmed in bit 6, priority in bit 7.

struct GetRequestNormal {
    std::uint8_t invoke = 0xC1;
    AttributeReference attribute;
    std::optional<SelectiveAccess> access;
    friend bool operator==(const GetRequestNormal&, const GetRequestNormal&) = default;
};
struct GetRequestNext {
    std::uint8_t invoke = 0xC1;
    std::uint32_t block = 0; ///< the last block received
    friend bool operator==(const GetRequestNext&, const GetRequestNext&) = default;
};
struct GetResponseNormal {
    std::uint8_t invoke = 0xC1;
    std::variant<Data, DataAccessResult> result;
    friend bool operator==(const GetResponseNormal&, const GetResponseNormal&) = default;
};
struct GetResponseBlock {
    std::uint8_t invoke = 0xC1;
    bool last = false;
    std::uint32_t block = 0; ///< counts from 1
    std::variant<Bytes, DataAccessResult> result;
    friend bool operator==(const GetResponseBlock&, const GetResponseBlock&) = default;
};

struct SetRequestNormal {
    std::uint8_t invoke = 0xC1;
    AttributeReference attribute;
    std::optional<SelectiveAccess> access;
    Data value;
    friend bool operator==(const SetRequestNormal&, const SetRequestNormal&) = default;
};
/// set-request-with-first-datablock (with `attribute`) and set-request-with-datablock (without).
struct SetRequestBlock {
    std::uint8_t invoke = 0xC1;
    std::optional<AttributeReference> attribute;
    std::optional<SelectiveAccess> access;
    bool last = false;
    std::uint32_t block = 0;
    Bytes raw;
    friend bool operator==(const SetRequestBlock&, const SetRequestBlock&) = default;
};
struct SetResponseNormal {
    std::uint8_t invoke = 0xC1;
    DataAccessResult result = DataAccessResult::Success;
    friend bool operator==(const SetResponseNormal&, const SetResponseNormal&) = default;
};
/// set-response-datablock (no result) and set-response-last-datablock (with result).
struct SetResponseBlock {
    std::uint8_t invoke = 0xC1;
    std::optional<DataAccessResult> result;
    std::uint32_t block = 0;
    friend bool operator==(const SetResponseBlock&, const SetResponseBlock&) = default;
};

struct ActionRequestNormal {
    std::uint8_t invoke = 0xC1;
    MethodReference method;
    std::optional<Data> parameter;
    friend bool operator==(const ActionRequestNormal&, const ActionRequestNormal&) = default;
};
struct ActionResponseNormal {
    std::uint8_t invoke = 0xC1;
    ActionResult result = ActionResult::Success;
    /// Get-Data-Result of the return parameters.
    std::optional<std::variant<Data, DataAccessResult>> returned;
    friend bool operator==(const ActionResponseNormal&, const ActionResponseNormal&) = default;
};

/// exception-response (D8): the server cannot process the APDU.
struct ExceptionResponse {
    std::uint8_t stateError = 1;   ///< 1 service-not-allowed, 2 service-unknown
    std::uint8_t serviceError = 1; ///< 1 operation-not-possible … 6 invocation-counter-error
    std::optional<std::uint32_t> invocationCounter; ///< with service-error 6
    friend bool operator==(const ExceptionResponse&, const ExceptionResponse&) = default;
};

/// data-notification (0F).
struct DataNotification {
    std::uint32_t longInvoke = 0;
    Bytes dateTime; ///< empty or 12 bytes
    Data body;
    friend bool operator==(const DataNotification&, const DataNotification&) = default;
};

Bytes encode(const GetRequestNormal& apdu);
Bytes encode(const GetRequestNext& apdu);
Bytes encode(const GetResponseNormal& apdu);
Bytes encode(const GetResponseBlock& apdu);
Bytes encode(const SetRequestNormal& apdu);
Bytes encode(const SetRequestBlock& apdu);
Bytes encode(const SetResponseNormal& apdu);
Bytes encode(const SetResponseBlock& apdu);
Bytes encode(const ActionRequestNormal& apdu);
Bytes encode(const ActionResponseNormal& apdu);
Bytes encode(const ExceptionResponse& apdu);
Bytes encode(const DataNotification& apdu);

/// "service-not-allowed, operation-not-possible".
std::string explain(const ExceptionResponse& exception);

} // namespace metersmith::dlms

#endif
