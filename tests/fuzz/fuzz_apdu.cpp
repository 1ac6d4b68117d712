// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu.h"
#include "dlms/initiate.h"

using namespace metersmith;
using namespace metersmith::dlms;

/// Any bytes as an APDU and as each of the xDLMS parts that an association carries.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    if (const auto apdu = decodeApdu(bytes)) {
        (void)name(*apdu);
        if (const auto* aare = std::get_if<Aare>(&*apdu))
            (void)explainRefusal(*aare);
    }
    (void)decodeInitiateRequest(bytes);
    (void)decodeInitiateResponse(bytes);
    if (const auto error = decodeConfirmedServiceError(bytes))
        (void)explain(*error);
    (void)CosemDateTime::fromBytes(bytes);
    return 0;
}
