// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_AXDR_READER_H
#define METERSMITH_DLMS_AXDR_READER_H

#include "dlms/axdr.h"

namespace metersmith::dlms::axdr
{

/// What the tag of a Data CHOICE says about the bytes that follow.
enum class Shape : std::uint8_t { Unknown, Empty, Fixed, Length, Bits, Container, Compact };
struct Layout {
    Shape shape = Shape::Unknown;
    std::uint8_t size = 0; ///< of a Fixed value
};
Layout layoutOf(std::uint8_t tag);

inline std::uint64_t bigEndian(const std::uint8_t* bytes, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8U | bytes[i];
    return value;
}

/// Reads values one after another from borrowed bytes. The first error is kept; a value is then
/// null-data and nothing more is read. Errors are composed on failure only.
class ValueReader
{
public:
    /// `base`: the place of the first byte in the whole, for errors.
    ValueReader(BytesView bytes, std::size_t base)
        : m_begin(bytes.data())
        , m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
        , m_base(base)
    {
    }

    Data value(int depth);
    bool ok() const { return !m_failed; }
    Error takeError() { return std::move(m_error); }
    std::size_t consumed() const { return static_cast<std::size_t>(m_at - m_begin); }
    std::size_t remaining() const { return static_cast<std::size_t>(m_end - m_at); }

private:
    /// What one element of a compact array looks like (TypeDescription, IEC 62056-5-3).
    struct Description {
        DataType type = DataType::NullData;
        std::size_t count = 0; ///< of a nested array
        std::vector<Description> members;
        bool empty = false; ///< its elements take no bytes
    };

    Data content(std::uint8_t tag, int depth);
    Data fixed(DataType type, std::size_t size);
    Data text(DataType type);
    Data bits();
    Data container(DataType type, int depth);
    Data compactArray(int depth);
    Description description(int depth);
    Data element(const Description& description, int depth);
    std::size_t length(std::string_view what);
    /// `count` bytes, or nothing and an error.
    const std::uint8_t* take(std::size_t count, std::string_view what);
    bool counted(std::size_t elements);

    Data fail(ErrorCode code, std::string_view what, std::string detail,
              std::string_view clause = "IEC 62056-5-3, Data");
    /// Puts a place before the error's.
    void placed(std::string_view place);

    const std::uint8_t* m_begin;
    const std::uint8_t* m_at;
    const std::uint8_t* m_end;
    std::size_t m_base;
    std::size_t m_elements = 0;      ///< of all levels together
    std::size_t m_emptyElements = 0; ///< of compact arrays, those without bytes of their own
    bool m_failed = false;
    Error m_error;
};

} // namespace metersmith::dlms::axdr

#endif
