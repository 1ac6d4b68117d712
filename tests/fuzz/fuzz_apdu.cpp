// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu.h"
#include "dlms/apdu/initiate.h"
#include "dlms/axdr.h"
#include "dlms/get_views.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// What is read is written, and what is written reads as the same. Bytes are compared, as NaN is
/// not equal to itself.
template <typename Value, typename Decode>
void thereAndBack(const Value& value, Decode decode)
{
    const Bytes written = encode(value);
    const auto again = decode(BytesView(written));
    demand(again.has_value());
    demand(encode(*again) == written);
}

/// The view of a GET answer says the same as the tree.
void views(BytesView bytes)
{
    if (const auto request = decodeGetRequest(bytes); request && !request->selective) {
        Bytes written;
        encodeGetRequest(request->invoke, request->attribute, written);
        demand(decodeApdu(written).has_value());
    }
    const auto answer = decodeGetResponse(bytes);
    const auto apdu = decodeApdu(bytes);
    const bool isTree = apdu && (std::holds_alternative<GetResponseNormal>(*apdu) ||
                                 std::holds_alternative<GetResponseBlock>(*apdu));
    demand(!isTree || answer.has_value());
    if (!answer || answer->isBlock || answer->result != DataAccessResult::Success)
        return;
    const auto tree = answer->value.toData();
    if (answer->value.encoded.empty())
        return;
    demand(tree.has_value() == apdu.has_value());
    if (tree)
        demand(tree->number() == answer->value.toNumber());
}

} // namespace

/// Any bytes as an APDU, as a GET view, and as each of the xDLMS parts that an association carries.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    const auto apdu = decodeApdu(bytes);
    if (apdu) {
        (void)name(*apdu);
        if (const auto* aare = std::get_if<Aare>(&*apdu))
            (void)explainRefusal(*aare);
        if (const auto* exception = std::get_if<ExceptionResponse>(&*apdu))
            (void)explain(*exception);
        if (const auto* signed_ = std::get_if<GeneralSigning>(&*apdu))
            (void)signedText(*signed_);
        thereAndBack(*apdu, [](BytesView written) { return decodeApdu(written); });
    } else {
        demand(!apdu.error().where.empty());
    }
    views(bytes);
    if (const auto request = decodeInitiateRequest(bytes))
        thereAndBack(*request, decodeInitiateRequest);
    if (const auto response = decodeInitiateResponse(bytes))
        thereAndBack(*response, decodeInitiateResponse);
    if (const auto error = decodeConfirmedServiceError(bytes))
        (void)explain(*error);
    (void)CosemDateTime::fromBytes(bytes);
    return 0;
}
