// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_SERVICES_LIST_H
#define METERSMITH_DLMS_APDU_SERVICES_LIST_H

#include "dlms/apdu/services.h"

namespace metersmith::dlms
{

// The with-list services, and ACTION in blocks (IEC 62056-5-3).

/// cosem-attribute-descriptor-with-selection.
struct AttributeSelection {
    AttributeReference attribute;
    std::optional<SelectiveAccess> access;
    friend bool operator==(const AttributeSelection&, const AttributeSelection&) = default;
};
/// Get-Data-Result.
using GetResult = std::variant<Data, DataAccessResult>;

/// get-request-with-list (C0 03).
struct GetRequestList {
    std::uint8_t invoke = 0xC1;
    std::vector<AttributeSelection> attributes;
    friend bool operator==(const GetRequestList&, const GetRequestList&) = default;
};
/// get-response-with-list (C4 03).
struct GetResponseList {
    std::uint8_t invoke = 0xC1;
    std::vector<GetResult> results;
    friend bool operator==(const GetResponseList&, const GetResponseList&) = default;
};
/// set-request-with-list (C1 04).
struct SetRequestList {
    std::uint8_t invoke = 0xC1;
    std::vector<AttributeSelection> attributes;
    std::vector<Data> values;
    friend bool operator==(const SetRequestList&, const SetRequestList&) = default;
};
/// set-request-with-list-and-first-datablock (C1 05); further blocks are SetRequestBlock. The
/// blocks carry the value list, its count of elements first.
struct SetRequestListFirstBlock {
    std::uint8_t invoke = 0xC1;
    std::vector<AttributeSelection> attributes;
    bool last = false;
    std::uint32_t block = 1;
    Bytes raw;
    friend bool operator==(const SetRequestListFirstBlock&,
                           const SetRequestListFirstBlock&) = default;
};
/// set-response-last-datablock-with-list (C5 04).
struct SetResponseListLastBlock {
    std::uint8_t invoke = 0xC1;
    std::vector<DataAccessResult> results;
    std::uint32_t block = 0;
    friend bool operator==(const SetResponseListLastBlock&,
                           const SetResponseListLastBlock&) = default;
};
/// set-response-with-list (C5 05).
struct SetResponseList {
    std::uint8_t invoke = 0xC1;
    std::vector<DataAccessResult> results;
    friend bool operator==(const SetResponseList&, const SetResponseList&) = default;
};

/// action-request-next-pblock (C3 02): asks for the next block of the return parameters.
struct ActionRequestNext {
    std::uint8_t invoke = 0xC1;
    std::uint32_t block = 0; ///< the last block received
    friend bool operator==(const ActionRequestNext&, const ActionRequestNext&) = default;
};
/// action-request-with-list (C3 03). One parameter for each method; null-data for none.
struct ActionRequestList {
    std::uint8_t invoke = 0xC1;
    std::vector<MethodReference> methods;
    std::vector<Data> parameters;
    friend bool operator==(const ActionRequestList&, const ActionRequestList&) = default;
};
/// action-request-with-first-pblock (C3 04, one method), with-list-and-first-pblock (C3 05, `list`)
/// and with-pblock (C3 06, no methods).
struct ActionRequestBlock {
    std::uint8_t invoke = 0xC1;
    std::vector<MethodReference> methods;
    bool list = false;
    bool last = false;
    std::uint32_t block = 1;
    Bytes raw;
    friend bool operator==(const ActionRequestBlock&, const ActionRequestBlock&) = default;
};
/// action-response-with-pblock (C7 02). The blocks carry the Action-Response-With-Optional-Data
/// without its action-result for one method, or the whole list for a list (Green Book, 9.3.10).
struct ActionResponseBlock {
    std::uint8_t invoke = 0xC1;
    bool last = false;
    std::uint32_t block = 1;
    Bytes raw;
    friend bool operator==(const ActionResponseBlock&, const ActionResponseBlock&) = default;
};
/// action-response-with-optional-data.
struct ActionOutcome {
    ActionResult result = ActionResult::Success;
    std::optional<GetResult> returned;
    friend bool operator==(const ActionOutcome&, const ActionOutcome&) = default;
};
/// action-response-with-list (C7 03).
struct ActionResponseList {
    std::uint8_t invoke = 0xC1;
    std::vector<ActionOutcome> outcomes;
    friend bool operator==(const ActionResponseList&, const ActionResponseList&) = default;
};
/// action-response-next-pblock (C7 04): asks for the next block of the parameters.
struct ActionResponseNext {
    std::uint8_t invoke = 0xC1;
    std::uint32_t block = 0;
    friend bool operator==(const ActionResponseNext&, const ActionResponseNext&) = default;
};

Bytes encode(const GetRequestList& apdu);
Bytes encode(const GetResponseList& apdu);
Bytes encode(const SetRequestList& apdu);
Bytes encode(const SetRequestListFirstBlock& apdu);
Bytes encode(const SetResponseListLastBlock& apdu);
Bytes encode(const SetResponseList& apdu);
Bytes encode(const ActionRequestNext& apdu);
Bytes encode(const ActionRequestList& apdu);
Bytes encode(const ActionRequestBlock& apdu);
Bytes encode(const ActionResponseBlock& apdu);
Bytes encode(const ActionResponseList& apdu);
Bytes encode(const ActionResponseNext& apdu);

} // namespace metersmith::dlms

#endif
