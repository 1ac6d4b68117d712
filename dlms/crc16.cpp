// SPDX-License-Identifier: Apache-2.0
#include "dlms/crc16.h"

#include <array>

namespace metersmith::dlms
{

namespace
{

// tables[k][b]: what byte b contributes when k more zero bytes follow it (slice-by-8).
using Tables = std::array<std::array<std::uint16_t, 256>, 8>;

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

} // namespace

std::uint16_t crc16(BytesView bytes)
{
    unsigned crc = 0xFFFF;
    const std::uint8_t* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        crc = static_cast<unsigned>(tables[7][(crc ^ at[0]) & 0xFFU]) ^
              tables[6][(crc >> 8U ^ at[1]) & 0xFFU] ^ tables[5][at[2]] ^ tables[4][at[3]] ^
              tables[3][at[4]] ^ tables[2][at[5]] ^ tables[1][at[6]] ^ tables[0][at[7]];
    }
    for (; left > 0; --left, ++at)
        crc = crc >> 8U ^ tables[0][(crc ^ *at) & 0xFFU];
    return static_cast<std::uint16_t>(~crc & 0xFFFFU);
}

void appendCrc16(Bytes& bytes, BytesView covered)
{
    const std::uint16_t crc = crc16(covered);
    bytes.push_back(static_cast<std::uint8_t>(crc & 0xFFU));
    bytes.push_back(static_cast<std::uint8_t>(crc >> 8U));
}

} // namespace metersmith::dlms
