// SPDX-License-Identifier: Apache-2.0
#include "protocol/secret.h"

#include <algorithm>
#include <utility>

namespace metersmith
{

void wipe(Bytes& bytes)
{
    // Through volatile, so that the writes count as seen. The capacity may be larger than the size.
    bytes.resize(bytes.capacity());
    volatile std::uint8_t* at = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        at[i] = 0;
    bytes.clear();
}

bool equalInConstantTime(BytesView a, BytesView b)
{
    std::size_t difference = a.size() ^ b.size();
    const std::size_t length = std::max(a.size(), b.size());
    for (std::size_t i = 0; i < length; ++i) {
        const unsigned left = i < a.size() ? a[i] : 0U;
        const unsigned right = i < b.size() ? b[i] : 0U;
        difference |= left ^ right;
    }
    return difference == 0;
}

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret::Secret(Secret&& other) noexcept
    : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    metersmith::wipe(m_bytes);
}

bool operator==(const Secret& a, const Secret& b)
{
    return equalInConstantTime(a.m_bytes, b.m_bytes);
}

} // namespace metersmith
