// SPDX-License-Identifier: Apache-2.0
#include "meter_core/crc32.h"

#include <array>

namespace metersmith::meter_core
{

namespace
{

constexpr std::array<std::uint32_t, 256> makeTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ value >> 1U : value >> 1U;
        table[i] = value;
    }
    return table;
}

constexpr auto table = makeTable();

} // namespace

std::uint32_t crc32(BytesView bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const auto byte : bytes)
        crc = table[(crc ^ byte) & 0xFFU] ^ crc >> 8U;
    return ~crc;
}

} // namespace metersmith::meter_core
