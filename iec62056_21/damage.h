// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_DAMAGE_H
#define METERSMITH_IEC62056_21_DAMAGE_H

#include "iec62056_21/message_reader.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

/// Characters have seven bits; a port that knows which of them came with wrong parity or without
/// stop bit sets this bit in them.
inline constexpr std::uint8_t damagedMark = 0x80;

/// Whether a character cannot have been sent as it is: marked, or the NUL that a terminal driver
/// puts in the place of one with wrong parity.
inline bool isDamaged(std::uint8_t character)
{
    return (character & damagedMark) != 0 || character == 0;
}

inline std::size_t damagedIn(BytesView characters)
{
    return static_cast<std::size_t>(std::count_if(characters.begin(), characters.end(), isDamaged));
}

/// Of a whole message. A block's BCC may be NUL: one block in 128 has such a check.
inline std::size_t damagedIn(const MessageReader::Message& message)
{
    const BytesView bytes = message.bytes;
    const bool nulCheck = message.kind == MessageReader::Kind::Block && bytes.back() == 0;
    return damagedIn(nulCheck ? bytes.first(bytes.size() - 1) : bytes);
}

} // namespace metersmith::iec62056_21

#endif
