// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_WRAPPER_FRAME_H
#define METERSMITH_DLMS_LINK_WRAPPER_FRAME_H

#include "protocol/bytes.h"

namespace metersmith::dlms
{

inline constexpr std::size_t wrapperHeaderLength = 8;
inline constexpr std::uint16_t wrapperVersion = 1;
inline constexpr std::size_t mostWrapperApdu = 65535;

/// One wrapper PDU; `apdu` borrows from the bytes it was read from.
struct WrapperFrame {
    std::uint16_t source = 0;      ///< wPort
    std::uint16_t destination = 0; ///< wPort
    BytesView apdu;
};

/// Version 1, source and destination wPort, length, APDU. Errors: LimitExceeded above 65535 bytes.
/// Source: IEC 62056-47, 7.3; Green Book 7.3.3.
Result<Bytes> encodeWrapperFrame(std::uint16_t source, std::uint16_t destination, BytesView apdu);

/// Reads the wrapper PDU that `bytes` begins with; what follows it is left alone. Errors: Truncated
/// (more bytes are needed); Malformed (version).
Result<WrapperFrame> decodeWrapperFrame(BytesView bytes);

} // namespace metersmith::dlms

#endif
