// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_FUZZ_FIXED_OCTETS_H
#define METERSMITH_TESTS_FUZZ_FIXED_OCTETS_H

#include "protocol/bytes.h"

#include <cstdint>

namespace metersmith::fuzz
{

/// Octets that look random and are the same in every run.
inline Bytes fixedOctets(std::size_t count)
{
    static std::uint32_t state = 0;
    Bytes bytes(count);
    for (auto& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<std::uint8_t>(state >> 24U);
    }
    return bytes;
}

} // namespace metersmith::fuzz

#endif
