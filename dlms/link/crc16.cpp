// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/crc16.h"

#include <array>
#include <bit>
#include <cstring>

namespace metersmith::dlms
{

namespace
{

// tables[k][b]: what byte b contributes when k more zero bytes follow it (slice-by-16).
using Tables = std::array<std::array<std::uint16_t, 256>, 16>;

constexpr Tables makeTables()
{
    Tables tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ 0x8408U : crc >> 1U;
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[k - 1][byte];
            tables[k][byte] = static_cast<std::uint16_t>(before >> 8U ^ tables[0][before & 0xFFU]);
        }
    }
    return tables;
}

constexpr Tables tables = makeTables();

// The first of eight bytes in the low eight bits.
std::uint64_t eightBytes(const std::uint8_t* at)
{
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    if constexpr (std::endian::native == std::endian::big)
        value = __builtin_bswap64(value);
    return value;
}

// What the eight bytes in `value` contribute when `after` more bytes follow them in the slice. The
// first two carry the register, which is known last: their look-ups come last.
template <std::size_t after>
unsigned slice(std::uint64_t value)
{
    const auto part = [value](unsigned index) {
        return static_cast<unsigned>(
            tables[after + 7 - index][static_cast<std::uint8_t>(value >> 8U * index)]);
    };
    const unsigned known = (part(2) ^ part(3)) ^ (part(4) ^ part(5)) ^ (part(6) ^ part(7));
    return known ^ (part(0) ^ part(1));
}

} // namespace

std::uint16_t crc16Continue(std::uint16_t start, BytesView bytes)
{
    std::uint64_t crc = start;
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 16; left -= 16, at += 16)
        crc = slice<0>(eightBytes(at + 8)) ^ slice<8>(eightBytes(at) ^ crc);
    if (left >= 8) {
        crc = slice<0>(eightBytes(at) ^ crc);
        left -= 8;
        at += 8;
    }
    for (; left > 0; --left, ++at)
        crc = crc >> 8U ^ tables[0][(crc ^ *at) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

std::uint16_t crc16(BytesView bytes)
{
    return static_cast<std::uint16_t>(~crc16Continue(crc16Start, bytes));
}

void appendCrc16(Bytes& bytes, BytesView covered)
{
    const std::uint16_t crc = crc16(covered);
    bytes.push_back(static_cast<std::uint8_t>(crc & 0xFFU));
    bytes.push_back(static_cast<std::uint8_t>(crc >> 8U));
}

} // namespace metersmith::dlms
