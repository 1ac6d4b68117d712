// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_READER_H
#define METERSMITH_PROTOCOL_READER_H

#include "protocol/bytes.h"

namespace metersmith
{

/// A place in borrowed bytes that moves forward as fields are read. Numbers are big-endian.
/// Every read fails with Truncated, naming the field and the byte, and then does not move.
class Reader
{
public:
    explicit Reader(BytesView bytes, std::size_t base = 0)
        : m_bytes(bytes)
        , m_base(base)
    {
    }

    std::size_t offset() const { return m_base + m_at; } ///< counted from `base`
    std::size_t remaining() const { return m_bytes.size() - m_at; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    BytesView rest() const { return m_bytes.subspan(m_at); }

    Result<std::uint8_t> peek(std::string_view field) const
    {
        if (atEnd()) [[unlikely]]
            return fail(truncated(field, 1));
        return m_bytes[m_at];
    }
    Result<std::uint8_t> u8(std::string_view field)
    {
        if (atEnd()) [[unlikely]]
            return fail(truncated(field, 1));
        return m_bytes[m_at++];
    }
    Result<std::uint16_t> u16(std::string_view field) { return number<std::uint16_t>(field); }
    Result<std::uint32_t> u32(std::string_view field) { return number<std::uint32_t>(field); }
    Result<std::uint64_t> u64(std::string_view field) { return number<std::uint64_t>(field); }
    Result<BytesView> take(std::size_t count, std::string_view field)
    {
        if (count > remaining()) [[unlikely]]
            return fail(truncated(field, count));
        const auto taken = m_bytes.subspan(m_at, count);
        m_at += count;
        return taken;
    }

private:
    template <typename Number>
    Result<Number> number(std::string_view field)
    {
        if (sizeof(Number) > remaining()) [[unlikely]]
            return fail(truncated(field, sizeof(Number)));
        Number value = 0;
        for (std::size_t i = 0; i < sizeof(Number); ++i)
            value = static_cast<Number>(value << 8U | m_bytes[m_at + i]);
        m_at += sizeof(Number);
        return value;
    }
    Error truncated(std::string_view field, std::size_t need) const;

    BytesView m_bytes;
    std::size_t m_base = 0;
    std::size_t m_at = 0;
};

} // namespace metersmith

#endif
