// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_BYTES_H
#define METERSMITH_PROTOCOL_BYTES_H

#include "protocol/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metersmith
{

/// Bytes that somebody else keeps: borrowed, read-only.
using BytesView = std::span<const std::uint8_t>;

/// Bytes that are kept.
using Bytes = std::vector<std::uint8_t>;

/// The characters of `text` as bytes, one each; no conversion.
Bytes ascii(std::string_view text);

/// Upper-case hexadecimal without separators; `separator` (if not 0) stands between two bytes.
std::string toHex(BytesView bytes, char separator = '\0');

/// Reads hexadecimal; blanks, line ends, '-', ':' and ',' between bytes are passed over, as is one
/// leading "0x". Errors: Malformed, naming the position of the character that is not a hex digit.
Result<Bytes> fromHex(std::string_view text);

/// Appends `tail` to `bytes`.
inline void append(Bytes& bytes, BytesView tail)
{
    bytes.insert(bytes.end(), tail.begin(), tail.end());
}

/// Appends an unsigned number of 2, 4 or 8 bytes, most significant byte first.
template <typename Number>
void appendBigEndian(Bytes& bytes, Number value)
{
    const auto at = bytes.size();
    bytes.resize(at + sizeof(Number));
    for (std::size_t i = sizeof(Number); i > 0; --i) {
        bytes[at + i - 1] = static_cast<std::uint8_t>(value);
        value = static_cast<Number>(value >> 8U);
    }
}
inline void appendU16(Bytes& bytes, std::uint16_t value)
{
    appendBigEndian(bytes, value);
}
inline void appendU32(Bytes& bytes, std::uint32_t value)
{
    appendBigEndian(bytes, value);
}
inline void appendU64(Bytes& bytes, std::uint64_t value)
{
    appendBigEndian(bytes, value);
}

} // namespace metersmith

#endif
