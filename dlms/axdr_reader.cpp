// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr_reader.h"

#include <algorithm>
#include <array>
#include <bit>

namespace metersmith::dlms::axdr
{
namespace
{

/// Elements of compact arrays that take no byte: a description of a few bytes could ask for any
/// number of them.
constexpr std::size_t maxEmptyElements = 65'536;

constexpr std::array<Layout, 256> makeLayouts()
{
    std::array<Layout, 256> layouts{};
    const auto set = [&layouts](DataType type, Shape shape, std::uint8_t size) {
        layouts[static_cast<std::size_t>(type)] = {shape, size};
    };
    set(DataType::NullData, Shape::Empty, 0);
    set(DataType::DontCare, Shape::Empty, 0);
    for (const auto type :
         {DataType::Boolean, DataType::Bcd, DataType::Integer, DataType::Unsigned, DataType::Enum})
        set(type, Shape::Fixed, 1);
    for (const auto type : {DataType::Long, DataType::LongUnsigned})
        set(type, Shape::Fixed, 2);
    for (const auto type :
         {DataType::DoubleLong, DataType::DoubleLongUnsigned, DataType::Float32, DataType::Time})
        set(type, Shape::Fixed, 4);
    set(DataType::Date, Shape::Fixed, 5);
    for (const auto type : {DataType::Long64, DataType::Long64Unsigned, DataType::Float64})
        set(type, Shape::Fixed, 8);
    set(DataType::DateTime, Shape::Fixed, 12);
    for (const auto type : {DataType::OctetString, DataType::VisibleString, DataType::Utf8String})
        set(type, Shape::Length, 0);
    set(DataType::BitString, Shape::Bits, 0);
    set(DataType::Array, Shape::Container, 0);
    set(DataType::Structure, Shape::Container, 0);
    set(DataType::CompactArray, Shape::Compact, 0);
    return layouts;
}

constexpr auto layouts = makeLayouts();

} // namespace

Layout layoutOf(std::uint8_t tag)
{
    return layouts[tag];
}

Data ValueReader::fail(ErrorCode code, std::string_view what, std::string detail,
                       std::string_view clause)
{
    if (!m_failed)
        m_error = {code, std::string(what) + ", byte " + std::to_string(m_base + consumed()),
                   std::move(detail), clause};
    m_failed = true;
    return {};
}

void ValueReader::placed(std::string_view place)
{
    m_error = within(place, std::move(m_error));
}

const std::uint8_t* ValueReader::take(std::size_t count, std::string_view what)
{
    if (count > remaining()) [[unlikely]] {
        fail(ErrorCode::Truncated, what,
             "needs " + std::to_string(count) + " bytes, " + std::to_string(remaining()) + " left",
             {});
        return nullptr;
    }
    const auto* taken = m_at;
    m_at += count;
    return taken;
}

std::size_t ValueReader::length(std::string_view what)
{
    const auto* first = take(1, what);
    if (first == nullptr)
        return 0;
    if (*first < 0x80) [[likely]]
        return *first;
    const std::size_t octets = *first & 0x7FU;
    if (octets == 0 || octets > 4) {
        --m_at;
        fail(ErrorCode::Malformed, what,
             "expected 1 to 4 length octets, got " + std::to_string(octets),
             "IEC 61334-6; X.690, 8.1.3.5");
        return 0;
    }
    const auto* bytes = take(octets, what);
    return bytes == nullptr ? 0 : static_cast<std::size_t>(bigEndian(bytes, octets));
}

bool ValueReader::counted(std::size_t elements)
{
    if (elements > maxDataElements - m_elements) {
        fail(ErrorCode::LimitExceeded, "element count",
             "more than " + std::to_string(maxDataElements) + " elements in one value");
        return false;
    }
    m_elements += elements;
    return true;
}

Data ValueReader::value(int depth)
{
    const auto* tag = take(1, "tag");
    return tag == nullptr ? Data() : content(*tag, depth);
}

Data ValueReader::content(std::uint8_t tag, int depth)
{
    const auto type = static_cast<DataType>(tag);
    const auto layout = layouts[tag];
    switch (layout.shape) {
    case Shape::Fixed:
        return fixed(type, layout.size);
    case Shape::Length:
        return text(type);
    case Shape::Empty:
        return tag == 0 ? Data::null() : Data::dontCare();
    case Shape::Bits:
        return bits();
    case Shape::Container:
    case Shape::Compact:
        if (depth >= maxDataDepth)
            return fail(ErrorCode::LimitExceeded, name(type),
                        "nested deeper than " + std::to_string(maxDataDepth) + " levels");
        return layout.shape == Shape::Container ? container(type, depth) : compactArray(depth);
    case Shape::Unknown:
        break;
    }
    --m_at;
    return fail(ErrorCode::Malformed, "tag", "no data type has the tag " + std::to_string(tag));
}

Data ValueReader::fixed(DataType type, std::size_t size)
{
    const auto* bytes = take(size, "value");
    if (bytes == nullptr) {
        placed(name(type));
        return {};
    }
    switch (type) {
    case DataType::DoubleLongUnsigned:
        return Data::unsigned32(static_cast<std::uint32_t>(bigEndian(bytes, 4)));
    case DataType::LongUnsigned:
        return Data::unsigned16(static_cast<std::uint16_t>(bigEndian(bytes, 2)));
    case DataType::Unsigned:
        return Data::unsigned8(*bytes);
    case DataType::Enum:
        return Data::enumeration(*bytes);
    case DataType::Integer:
        return Data::integer8(static_cast<std::int8_t>(*bytes));
    case DataType::Boolean:
        return Data::boolean(*bytes != 0);
    case DataType::Bcd:
        return Data::bcd(*bytes);
    case DataType::Long:
        return Data::integer16(static_cast<std::int16_t>(bigEndian(bytes, 2)));
    case DataType::DoubleLong:
        return Data::integer32(static_cast<std::int32_t>(bigEndian(bytes, 4)));
    case DataType::Long64:
        return Data::integer64(static_cast<std::int64_t>(bigEndian(bytes, 8)));
    case DataType::Long64Unsigned:
        return Data::unsigned64(bigEndian(bytes, 8));
    case DataType::Float32:
        return Data::float32(std::bit_cast<float>(static_cast<std::uint32_t>(bigEndian(bytes, 4))));
    case DataType::Float64:
        return Data::float64(std::bit_cast<double>(bigEndian(bytes, 8)));
    default: // date-time, date, time
        return Data::ofBytes(type, {bytes, bytes + size});
    }
}

Data ValueReader::text(DataType type)
{
    const auto count = length("length");
    const auto* bytes = m_failed ? nullptr : take(count, "content");
    if (bytes == nullptr) {
        placed(name(type));
        return {};
    }
    return Data::ofBytes(type, {bytes, bytes + count});
}

Data ValueReader::bits()
{
    const auto count = length("length");
    const auto octets = count / 8 + (count % 8 != 0 ? 1 : 0);
    const auto* bytes = m_failed ? nullptr : take(octets, "content");
    if (bytes == nullptr) {
        placed("bit-string");
        return {};
    }
    return Data::bits({{bytes, bytes + octets}, count});
}

Data ValueReader::container(DataType type, int depth)
{
    const auto count = length("length");
    // Every element takes at least its tag.
    if (!m_failed && count > remaining())
        return fail(ErrorCode::Truncated, name(type),
                    std::to_string(count) + " elements announced, " + std::to_string(remaining()) +
                        " bytes left");
    if (m_failed || !counted(count)) {
        placed(name(type));
        return {};
    }
    std::vector<Data> elements;
    elements.reserve(std::min<std::size_t>(count, 4096));
    for (std::size_t i = 0; i < count; ++i) {
        elements.push_back(value(depth + 1));
        if (m_failed) [[unlikely]] {
            placed(std::string(name(type)) + " element " + std::to_string(i + 1));
            return {};
        }
    }
    return type == DataType::Array ? Data::array(std::move(elements))
                                   : Data::structure(std::move(elements));
}

ValueReader::Description ValueReader::description(int depth)
{
    Description d;
    const auto* tag = take(1, "type description");
    if (tag == nullptr)
        return d;
    d.type = static_cast<DataType>(*tag);
    const auto shape = layouts[*tag].shape;
    if (shape == Shape::Unknown || shape == Shape::Compact || depth > maxDataDepth) {
        fail(ErrorCode::Malformed, "type description",
             "type " + std::to_string(*tag) + " cannot stand here",
             "IEC 62056-5-3, TypeDescription");
    } else if (d.type == DataType::Array) {
        if (const auto* number = take(2, "number of elements"); number != nullptr) {
            d.count = static_cast<std::size_t>(bigEndian(number, 2));
            d.members.push_back(description(depth + 1));
            d.empty = d.count == 0 || d.members.front().empty;
            if (!m_failed && d.members.front().empty && d.count > 0)
                fail(ErrorCode::Malformed, "type description",
                     "an array of elements that have no size", "IEC 62056-5-3, TypeDescription");
        }
    } else if (d.type == DataType::Structure) {
        const auto number = length("number of members");
        d.empty = true;
        if (!m_failed && number > remaining())
            fail(ErrorCode::Truncated, "type description",
                 std::to_string(number) + " members announced");
        for (std::size_t i = 0; i < number && !m_failed; ++i) {
            d.members.push_back(description(depth + 1));
            d.empty = d.empty && d.members.back().empty;
        }
    } else {
        d.empty = shape == Shape::Empty;
    }
    return d;
}

Data ValueReader::element(const Description& d, int depth)
{
    if (!counted(1))
        return {};
    if (d.empty && ++m_emptyElements > maxEmptyElements)
        return fail(ErrorCode::LimitExceeded, "compact-array",
                    "more than " + std::to_string(maxEmptyElements) + " elements without a size");
    if (d.type != DataType::Array && d.type != DataType::Structure)
        return content(static_cast<std::uint8_t>(d.type), depth);
    std::vector<Data> elements;
    const bool array = d.type == DataType::Array;
    const auto number = array ? d.count : d.members.size();
    if (number <= remaining() || !array)
        elements.reserve(std::min<std::size_t>(number, 4096));
    for (std::size_t i = 0; i < number && !m_failed; ++i)
        elements.push_back(element(d.members[array ? 0 : i], depth + 1));
    return array ? Data::array(std::move(elements)) : Data::structure(std::move(elements));
}

Data ValueReader::compactArray(int depth)
{
    const auto d = description(depth + 1);
    const auto size = m_failed ? 0 : length("length");
    if (!m_failed && size > remaining())
        fail(ErrorCode::Truncated, "contents",
             "needs " + std::to_string(size) + " bytes, " + std::to_string(remaining()) + " left");
    if (!m_failed && d.empty && size > 0)
        fail(ErrorCode::Malformed, "contents", "the elements have no size, yet there are contents");
    if (m_failed) {
        placed("compact-array");
        return {};
    }
    const auto* const end = m_end;
    m_end = m_at + size;
    std::vector<Data> elements;
    while (m_at != m_end && !m_failed)
        elements.push_back(element(d, depth + 1));
    m_end = end;
    if (m_failed) {
        placed("compact-array");
        return {};
    }
    return Data::array(std::move(elements));
}

} // namespace metersmith::dlms::axdr
