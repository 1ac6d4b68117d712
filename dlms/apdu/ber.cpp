// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/ber.h"

#include "dlms/axdr.h"

namespace metersmith::dlms
{

Result<BerElement> decodeBer(Reader& in)
{
    const auto where = in.offset();
    const auto tag = in.u8("tag");
    if (!tag)
        return fail(tag.error());
    if ((*tag & 0x1FU) == 0x1FU)
        return fail(ErrorCode::Malformed, "tag, byte " + std::to_string(where),
                    "ACSE has no tag of several octets", "X.690, 8.1.2.4");
    // A BER definite length and an A-XDR length are written alike.
    const auto length = decodeLength(in);
    if (!length)
        return fail(length.error());
    const auto offset = in.offset();
    const auto content = in.take(*length, "content");
    if (!content)
        return fail(content.error());
    return BerElement{*tag, *content, offset};
}

void encodeBer(std::uint8_t tag, BytesView content, Bytes& out)
{
    out.push_back(tag);
    encodeLength(content.size(), out);
    append(out, content);
}

} // namespace metersmith::dlms
