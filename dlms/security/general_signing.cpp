// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/general_signing.h"

#include "dlms/security/hls.h"

namespace metersmith::dlms
{

Result<> verifySigned(const GeneralSigning& apdu, BytesView publicKey)
{
    const auto proven = verifySignature(publicKey, signedText(apdu), apdu.signature);
    if (!proven)
        return fail(within("general-signing", proven.error()));
    return {};
}

Result<GeneralSigning> signApdu(GeneralSigning apdu, const Secret& privateKey)
{
    auto signature = sign(privateKey, signedText(apdu));
    if (!signature)
        return fail(within("general-signing", signature.error()));
    apdu.signature = std::move(*signature);
    return apdu;
}

} // namespace metersmith::dlms
