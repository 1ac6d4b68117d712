// SPDX-License-Identifier: Apache-2.0
#include "protocol/reader.h"

namespace metersmith
{

Error Reader::truncated(std::string_view field, std::size_t need) const
{
    return {ErrorCode::Truncated,
            std::string(field) + ", byte " + std::to_string(offset()),
            "needs " + std::to_string(need) + " bytes, " + std::to_string(remaining()) + " left",
            {}};
}

Result<BytesView> Reader::take(std::size_t count, std::string_view field)
{
    if (count > remaining())
        return fail(truncated(field, count));
    const auto taken = m_bytes.subspan(m_at, count);
    m_at += count;
    return taken;
}

Result<std::uint8_t> Reader::peek(std::string_view field) const
{
    if (atEnd())
        return fail(truncated(field, 1));
    return m_bytes[m_at];
}

Result<std::uint8_t> Reader::u8(std::string_view field)
{
    if (atEnd())
        return fail(truncated(field, 1));
    return m_bytes[m_at++];
}

Result<std::uint16_t> Reader::u16(std::string_view field)
{
    const auto b = take(2, field);
    if (!b)
        return fail(b.error());
    return static_cast<std::uint16_t>((*b)[0] << 8U | (*b)[1]);
}

Result<std::uint32_t> Reader::u32(std::string_view field)
{
    const auto b = take(4, field);
    if (!b)
        return fail(b.error());
    std::uint32_t value = 0;
    for (const auto byte : *b)
        value = value << 8U | byte;
    return value;
}

Result<std::uint64_t> Reader::u64(std::string_view field)
{
    const auto b = take(8, field);
    if (!b)
        return fail(b.error());
    std::uint64_t value = 0;
    for (const auto byte : *b)
        value = value << 8U | byte;
    return value;
}

} // namespace metersmith
