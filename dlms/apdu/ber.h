// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_APDU_BER_H
#define METERSMITH_DLMS_APDU_BER_H

#include "protocol/reader.h"

namespace metersmith::dlms
{

/// One BER element: its identifier octet and its content, borrowed.
struct BerElement {
    std::uint8_t tag = 0;
    BytesView content;
    std::size_t offset = 0; ///< of the content
};

/// Reads identifier (one octet; ACSE uses no others), definite length (also non-minimal) and
/// content. Leaves `in` after the element. Errors: Truncated; Malformed (indefinite form, long
/// identifier). Source: ITU-T X.690, 8.1.
Result<BerElement> decodeBer(Reader& in);

/// Appends tag, definite length in the shortest form, content.
void encodeBer(std::uint8_t tag, BytesView content, Bytes& out);

} // namespace metersmith::dlms

#endif
