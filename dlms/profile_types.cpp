// SPDX-License-Identifier: Apache-2.0
#include "dlms/profile_types.h"

#include "dlms/axdr.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t unknownType = 0xFF;
constexpr std::size_t variableType = 0xFE;

// The bytes of a value of each type; by tag (Blue Book, 4.1.5).
std::size_t sizeOf(std::uint8_t tag)
{
    switch (static_cast<DataType>(tag)) {
    case DataType::NullData:
    case DataType::DontCare:
        return 0;
    case DataType::Boolean:
    case DataType::Bcd:
    case DataType::Integer:
    case DataType::Unsigned:
    case DataType::Enum:
        return 1;
    case DataType::Long:
    case DataType::LongUnsigned:
        return 2;
    case DataType::DoubleLong:
    case DataType::DoubleLongUnsigned:
    case DataType::Float32:
    case DataType::Time:
        return 4;
    case DataType::Date:
        return 5;
    case DataType::Long64:
    case DataType::Long64Unsigned:
    case DataType::Float64:
        return 8;
    case DataType::DateTime:
        return 12;
    case DataType::Array:
    case DataType::Structure:
    case DataType::CompactArray:
    case DataType::BitString:
    case DataType::OctetString:
    case DataType::VisibleString:
    case DataType::Utf8String:
        return variableType;
    }
    return unknownType;
}

bool isContainer(std::uint8_t tag)
{
    return tag == static_cast<std::uint8_t>(DataType::Array) ||
           tag == static_cast<std::uint8_t>(DataType::Structure);
}

// Whether what a known type describes takes no byte.
bool isSizeless(BytesView type)
{
    if (!isContainer(type[0]))
        return sizeOf(type[0]) == 0;
    if (type[0] == static_cast<std::uint8_t>(DataType::Array))
        return (type[1] == 0 && type[2] == 0) || isSizeless(type.subspan(3));
    std::size_t count = 0;
    std::size_t at = 1 + lengthAt(type.subspan(1), count).size;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isSizeless(type.subspan(at)))
            return false;
        at += typeExtent(type.subspan(at)).size;
    }
    return true;
}

Extent fits(std::size_t size, BytesView bytes)
{
    return size <= bytes.size() ? Extent::known(size) : Extent::incomplete(size);
}

Extent compactExtent(BytesView bytes, int depth)
{
    const auto type = typeExtent(bytes, depth + 1);
    if (!type.isKnown())
        return type;
    std::size_t contents = 0;
    const auto length = lengthAt(bytes.subspan(type.size), contents);
    if (!length.isKnown())
        return {length.state, type.size + length.size};
    return fits(type.size + length.size + contents, bytes);
}

Extent containerExtent(BytesView bytes, int depth)
{
    std::size_t count = 0;
    const auto length = lengthAt(bytes, count);
    if (!length.isKnown())
        return length;
    std::size_t at = length.size;
    for (std::size_t i = 0; i < count; ++i) {
        // Every element to come takes at least its tag.
        if (at >= bytes.size())
            return Extent::incomplete(at + (count - i));
        const auto element = contentExtent(bytes[at], bytes.subspan(at + 1), depth + 1);
        if (!element.isKnown())
            return {element.state, at + 1 + element.size + (count - i - 1)};
        at += 1 + element.size;
    }
    return Extent::known(at);
}

} // namespace

Extent lengthAt(BytesView bytes, std::size_t& value)
{
    if (bytes.empty())
        return Extent::incomplete(1);
    if (bytes[0] < 0x80) {
        value = bytes[0];
        return Extent::known(1);
    }
    const std::size_t octets = bytes[0] & 0x7FU;
    if (octets == 0 || octets > 4)
        return Extent::malformed();
    if (bytes.size() < 1 + octets)
        return Extent::incomplete(1 + octets);
    value = 0;
    for (std::size_t i = 1; i <= octets; ++i)
        value = value << 8U | bytes[i];
    return Extent::known(1 + octets);
}

Extent contentExtent(std::uint8_t tag, BytesView bytes, int depth)
{
    if (depth > maxDataDepth)
        return Extent::malformed();
    const auto size = sizeOf(tag);
    if (size == unknownType)
        return Extent::malformed();
    if (size != variableType)
        return fits(size, bytes);
    if (isContainer(tag))
        return containerExtent(bytes, depth);
    if (tag == static_cast<std::uint8_t>(DataType::CompactArray))
        return compactExtent(bytes, depth);
    std::size_t value = 0;
    const auto length = lengthAt(bytes, value);
    if (!length.isKnown())
        return length;
    if (tag == static_cast<std::uint8_t>(DataType::BitString))
        value = value / 8 + (value % 8 != 0 ? 1 : 0);
    return fits(length.size + value, bytes);
}

Extent typeExtent(BytesView types, int depth)
{
    if (types.empty())
        return Extent::incomplete(1);
    const auto tag = types[0];
    if (depth > maxDataDepth || sizeOf(tag) == unknownType ||
        tag == static_cast<std::uint8_t>(DataType::CompactArray))
        return Extent::malformed();
    if (!isContainer(tag))
        return Extent::known(1);
    std::size_t count = 1;
    std::size_t at = 3;
    const bool isArray = tag == static_cast<std::uint8_t>(DataType::Array);
    if (!isArray) {
        const auto length = lengthAt(types.subspan(1), count);
        if (!length.isKnown())
            return {length.state, 1 + length.size};
        at = 1 + length.size;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (at >= types.size())
            return Extent::incomplete(at + (count - i));
        const auto member = typeExtent(types.subspan(at), depth + 1);
        if (!member.isKnown())
            return {member.state, at + member.size + (count - i - 1)};
        // As many elements as it says, from no bytes at all: no meter means that.
        if (isArray && (types[1] | types[2]) != 0 && isSizeless(types.subspan(at)))
            return Extent::malformed();
        at += member.size;
    }
    return Extent::known(at);
}

Extent describedExtent(BytesView type, BytesView bytes, Bytes& out, int depth)
{
    const auto tag = type[0];
    out.push_back(tag);
    if (!isContainer(tag)) {
        const auto extent = contentExtent(tag, bytes, depth);
        if (extent.isKnown())
            append(out, bytes.first(extent.size));
        return extent;
    }
    const bool isArray = tag == static_cast<std::uint8_t>(DataType::Array);
    std::size_t count = 0;
    std::size_t memberAt = 3;
    if (isArray)
        count = static_cast<std::size_t>(type[1]) << 8U | type[2];
    else
        memberAt = 1 + lengthAt(type.subspan(1), count).size;
    // An array of elements without a size is as long as it says, from no bytes at all.
    if (depth > maxDataDepth || out.size() + count > maxDataElements)
        return Extent::malformed();
    encodeLength(count, out);
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto member =
            describedExtent(type.subspan(memberAt), bytes.subspan(at), out, depth + 1);
        if (!member.isKnown())
            return {member.state, at + member.size};
        if (out.size() > maxDataElements)
            return Extent::malformed();
        at += member.size;
        if (!isArray)
            memberAt += typeExtent(type.subspan(memberAt)).size;
    }
    return Extent::known(at);
}

} // namespace metersmith::dlms
