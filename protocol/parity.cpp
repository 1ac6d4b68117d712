// SPDX-License-Identifier: Apache-2.0
#include "protocol/parity.h"

#include <bit>

namespace metersmith
{

namespace
{

constexpr std::uint8_t dataBits = 0x7F;
constexpr std::uint8_t parityBit = 0x80;

std::uint8_t withParity(std::uint8_t byte, Parity parity)
{
    const auto data = static_cast<std::uint8_t>(byte & dataBits);
    const bool odd = std::popcount(data) % 2 != 0;
    const bool set = parity != Parity::None && odd == (parity == Parity::Even);
    return set ? static_cast<std::uint8_t>(data | parityBit) : data;
}

} // namespace

Bytes withParity(BytesView sevenBits, Parity parity)
{
    Bytes bytes;
    bytes.reserve(sevenBits.size());
    for (const auto byte : sevenBits)
        bytes.push_back(withParity(byte, parity));
    return bytes;
}

Bytes withEvenParity(BytesView sevenBits)
{
    return withParity(sevenBits, Parity::Even);
}

ParityChecked withoutParity(BytesView eightBits, Parity parity)
{
    ParityChecked checked;
    checked.sevenBits.reserve(eightBits.size());
    for (const auto byte : eightBits) {
        if (parity != Parity::None && byte != withParity(byte, parity))
            ++checked.parityErrors;
        checked.sevenBits.push_back(static_cast<std::uint8_t>(byte & dataBits));
    }
    return checked;
}

} // namespace metersmith
