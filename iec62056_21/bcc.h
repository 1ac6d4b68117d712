// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_BCC_H
#define METERSMITH_IEC62056_21_BCC_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

inline constexpr std::uint8_t soh = 0x01;
inline constexpr std::uint8_t stx = 0x02;
inline constexpr std::uint8_t etx = 0x03;
inline constexpr std::uint8_t eot = 0x04;
inline constexpr std::uint8_t ack = 0x06;
inline constexpr std::uint8_t nak = 0x15;

/// How the block check character is made.
enum class BlockCheck : std::uint8_t {
    Xor, ///< exclusive or (IEC 62056-21, 6.1.2; ISO/IEC 1155)
    Sum, ///< arithmetic sum, seven bits: heat meters of the same maker (MULTICAL 41, 401)
};

/// Block check character of `covered`, which begins after the first SOH or STX and ends with ETX
/// or EOT. Seven bits.
std::uint8_t bcc(BytesView covered, BlockCheck check = BlockCheck::Xor);

/// Appends the BCC to a block that begins with SOH or STX and ends with ETX or EOT.
Bytes withBcc(Bytes block, BlockCheck check = BlockCheck::Xor);

/// The block without its BCC. Errors: Truncated; Malformed (no SOH/STX before, no ETX/EOT behind);
/// ChecksumMismatch.
Result<BytesView> checkBcc(BytesView block, BlockCheck check = BlockCheck::Xor);

} // namespace metersmith::iec62056_21

#endif
