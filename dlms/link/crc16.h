// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_CRC16_H
#define METERSMITH_DLMS_LINK_CRC16_H

#include "protocol/bytes.h"

namespace metersmith::dlms
{

/// CRC-16/X-25, the HCS and FCS of HDLC: polynomial 0x1021 reflected, start 0xFFFF, complemented.
/// On the line its low byte goes first. Source: IEC 62056-46, 6.5; RFC 1662, appendix C.
std::uint16_t crc16(BytesView bytes);

/// The same in pieces: the register starts at crc16Start and is carried on over each piece. When
/// the piece ends in its own check sequence (low byte first), the register is crc16Good.
inline constexpr std::uint16_t crc16Start = 0xFFFF;
inline constexpr std::uint16_t crc16Good = 0xF0B8;
std::uint16_t crc16Continue(std::uint16_t crc, BytesView bytes);

/// Appends crc16(covered) to `bytes`, low byte first.
void appendCrc16(Bytes& bytes, BytesView covered);

} // namespace metersmith::dlms

#endif
