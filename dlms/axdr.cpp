// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"

#include <algorithm>
#include <bit>

namespace metersmith::dlms
{
namespace
{

std::string at(std::string_view what, const Reader& in)
{
    return std::string(what) + ", byte " + std::to_string(in.offset());
}

/// The bytes of a value of fixed size; 0 for types of variable size.
std::size_t fixedSize(DataType type)
{
    switch (type) {
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
    default:
        return 0;
    }
}

bool isKnown(std::uint8_t tag)
{
    return name(static_cast<DataType>(tag)) != "unknown type";
}

std::uint64_t bigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const auto byte : bytes)
        value = value << 8U | byte;
    return value;
}

Data fixedValue(DataType type, BytesView bytes)
{
    const auto raw = bigEndian(bytes.first(std::min<std::size_t>(bytes.size(), 8)));
    switch (type) {
    case DataType::Boolean:
        return Data::boolean(raw != 0);
    case DataType::Bcd:
        return Data::bcd(static_cast<std::uint8_t>(raw));
    case DataType::Integer:
        return Data::integer8(static_cast<std::int8_t>(raw));
    case DataType::Unsigned:
        return Data::unsigned8(static_cast<std::uint8_t>(raw));
    case DataType::Enum:
        return Data::enumeration(static_cast<std::uint8_t>(raw));
    case DataType::Long:
        return Data::integer16(static_cast<std::int16_t>(raw));
    case DataType::LongUnsigned:
        return Data::unsigned16(static_cast<std::uint16_t>(raw));
    case DataType::DoubleLong:
        return Data::integer32(static_cast<std::int32_t>(raw));
    case DataType::DoubleLongUnsigned:
        return Data::unsigned32(static_cast<std::uint32_t>(raw));
    case DataType::Float32:
        return Data::float32(std::bit_cast<float>(static_cast<std::uint32_t>(raw)));
    case DataType::Long64:
        return Data::integer64(static_cast<std::int64_t>(raw));
    case DataType::Long64Unsigned:
        return Data::unsigned64(raw);
    case DataType::Float64:
        return Data::float64(std::bit_cast<double>(raw));
    case DataType::DateTime:
        return Data::dateTime({bytes.begin(), bytes.end()});
    case DataType::Date:
        return Data::date({bytes.begin(), bytes.end()});
    default:
        return Data::time({bytes.begin(), bytes.end()});
    }
}

/// What one element of a compact array looks like (TypeDescription, IEC 62056-5-3).
struct TypeDescription {
    DataType type = DataType::NullData;
    std::size_t count = 0; ///< of a nested array
    std::vector<TypeDescription> members;
};

class Decoder
{
public:
    explicit Decoder(Reader& in)
        : m_in(in)
    {
    }

    Result<Data> value(int depth)
    {
        const auto where = m_in.offset();
        const auto tag = m_in.u8("tag");
        if (!tag)
            return fail(tag.error());
        if (!isKnown(*tag))
            return fail(ErrorCode::Malformed, "tag, byte " + std::to_string(where),
                        "no data type has the tag " + std::to_string(*tag), "IEC 62056-5-3, Data");
        return content(static_cast<DataType>(*tag), depth);
    }

private:
    Result<Data> content(DataType type, int depth);
    Result<Data> container(DataType type, int depth);
    Result<Data> compactArray(int depth);
    Result<TypeDescription> description(int depth);
    Result<Data> element(const TypeDescription& description, int depth);
    Result<> count(std::size_t elements);

    Reader& m_in;
    std::size_t m_elements = 0;
};

Result<> Decoder::count(std::size_t elements)
{
    if (elements > maxDataElements - m_elements)
        return fail(ErrorCode::LimitExceeded, at("element count", m_in),
                    "more than " + std::to_string(maxDataElements) + " elements in one value");
    m_elements += elements;
    return {};
}

Result<Data> Decoder::content(DataType type, int depth)
{
    if (depth > maxDataDepth)
        return fail(ErrorCode::LimitExceeded, at(name(type), m_in),
                    "nested deeper than " + std::to_string(maxDataDepth) + " levels");
    if (const auto size = fixedSize(type); size > 0) {
        const auto bytes = m_in.take(size, name(type));
        if (!bytes)
            return fail(bytes.error());
        return fixedValue(type, *bytes);
    }
    switch (type) {
    case DataType::NullData:
        return Data::null();
    case DataType::DontCare:
        return Data::dontCare();
    case DataType::Array:
    case DataType::Structure:
        return container(type, depth);
    case DataType::CompactArray:
        return compactArray(depth);
    default:
        break;
    }
    const auto length = decodeLength(m_in);
    if (!length)
        return fail(within(name(type), length.error()));
    const bool bits = type == DataType::BitString;
    const auto bytes =
        m_in.take(bits ? *length / 8 + (*length % 8 != 0 ? 1 : 0) : *length, name(type));
    if (!bytes)
        return fail(bytes.error());
    Bytes kept(bytes->begin(), bytes->end());
    switch (type) {
    case DataType::BitString:
        return Data::bits({std::move(kept), *length});
    case DataType::VisibleString:
        return Data::visible({kept.begin(), kept.end()});
    case DataType::Utf8String:
        return Data::utf8({kept.begin(), kept.end()});
    default:
        return Data::octets(std::move(kept));
    }
}

Result<Data> Decoder::container(DataType type, int depth)
{
    const auto length = decodeLength(m_in);
    if (!length)
        return fail(within(name(type), length.error()));
    // Every element takes at least its tag.
    if (*length > m_in.remaining())
        return fail(ErrorCode::Truncated, at(name(type), m_in),
                    std::to_string(*length) + " elements announced, " +
                        std::to_string(m_in.remaining()) + " bytes left");
    if (const auto fits = count(*length); !fits)
        return fail(fits.error());
    std::vector<Data> elements;
    elements.reserve(std::min<std::size_t>(*length, 4096));
    for (std::size_t i = 0; i < *length; ++i) {
        auto next = value(depth + 1);
        if (!next)
            return fail(within(std::string(name(type)) + " element " + std::to_string(i + 1),
                               next.error()));
        elements.push_back(*std::move(next));
    }
    return type == DataType::Array ? Data::array(std::move(elements))
                                   : Data::structure(std::move(elements));
}

Result<TypeDescription> Decoder::description(int depth)
{
    const auto tag = m_in.u8("type description");
    if (!tag)
        return fail(tag.error());
    TypeDescription d;
    d.type = static_cast<DataType>(*tag);
    if (!isKnown(*tag) || d.type == DataType::CompactArray || depth > maxDataDepth)
        return fail(ErrorCode::Malformed, at("compact-array/type description", m_in),
                    "type " + std::to_string(*tag) + " cannot stand here");
    if (d.type == DataType::Array) {
        const auto number = m_in.u16("number of elements");
        if (!number)
            return fail(number.error());
        auto member = description(depth + 1);
        if (!member)
            return member;
        d.count = *number;
        d.members.push_back(*std::move(member));
    } else if (d.type == DataType::Structure) {
        const auto number = decodeLength(m_in);
        if (!number)
            return fail(number.error());
        if (*number > m_in.remaining())
            return fail(ErrorCode::Truncated, at("compact-array/type description", m_in),
                        std::to_string(*number) + " members announced");
        for (std::size_t i = 0; i < *number; ++i) {
            auto member = description(depth + 1);
            if (!member)
                return member;
            d.members.push_back(*std::move(member));
        }
    }
    return d;
}

Result<Data> Decoder::element(const TypeDescription& d, int depth)
{
    if (const auto fits = count(1); !fits)
        return fail(fits.error());
    if (d.type != DataType::Array && d.type != DataType::Structure)
        return content(d.type, depth);
    std::vector<Data> elements;
    const auto number = d.type == DataType::Array ? d.count : d.members.size();
    for (std::size_t i = 0; i < number; ++i) {
        auto next =
            element(d.type == DataType::Array ? d.members.front() : d.members[i], depth + 1);
        if (!next)
            return next;
        elements.push_back(*std::move(next));
    }
    return d.type == DataType::Array ? Data::array(std::move(elements))
                                     : Data::structure(std::move(elements));
}

Result<Data> Decoder::compactArray(int depth)
{
    const auto d = description(depth + 1);
    if (!d)
        return fail(within("compact-array", d.error()));
    const auto length = decodeLength(m_in);
    if (!length)
        return fail(within("compact-array", length.error()));
    const auto contents = m_in.take(*length, "compact-array contents");
    if (!contents)
        return fail(contents.error());
    Reader in(*contents, m_in.offset() - *length);
    Decoder inner(in);
    inner.m_elements = m_elements;
    std::vector<Data> elements;
    while (!in.atEnd()) {
        const auto before = in.offset();
        auto next = inner.element(*d, depth + 1);
        if (!next)
            return fail(within("compact-array", next.error()));
        if (in.offset() == before)
            return fail(ErrorCode::Malformed, at("compact-array", in),
                        "the elements have no size, yet there are contents");
        elements.push_back(*std::move(next));
    }
    m_elements = inner.m_elements;
    return Data::array(std::move(elements));
}

void encodeNumber(const Data& data, std::size_t size, Bytes& out)
{
    const auto raw = data.number() ? static_cast<std::uint64_t>(*data.number())
                                   : data.unsignedNumber().value_or(0);
    for (std::size_t i = size; i > 0; --i)
        out.push_back(static_cast<std::uint8_t>(raw >> 8U * (i - 1)));
}

} // namespace

Result<std::size_t> decodeLength(Reader& in)
{
    const auto where = in.offset();
    const auto first = in.u8("length");
    if (!first)
        return fail(first.error());
    if (*first < 0x80)
        return *first;
    const unsigned octets = *first & 0x7FU;
    if (octets == 0 || octets > 4)
        return fail(ErrorCode::Malformed, "length, byte " + std::to_string(where),
                    "expected 1 to 4 length octets, got " + std::to_string(octets),
                    "IEC 61334-6; X.690, 8.1.3.5");
    std::size_t length = 0;
    for (unsigned i = 0; i < octets; ++i) {
        const auto octet = in.u8("length");
        if (!octet)
            return fail(octet.error());
        length = length << 8U | *octet;
    }
    return length;
}

void encodeLength(std::size_t length, Bytes& out)
{
    if (length < 0x80) {
        out.push_back(static_cast<std::uint8_t>(length));
        return;
    }
    const int octets = length <= 0xFF ? 1 : length <= 0xFFFF ? 2 : length <= 0xFFFFFF ? 3 : 4;
    out.push_back(static_cast<std::uint8_t>(0x80 + octets));
    for (int i = octets - 1; i >= 0; --i)
        out.push_back(static_cast<std::uint8_t>(length >> 8U * static_cast<unsigned>(i)));
}

Result<Data> decodeData(Reader& in)
{
    return Decoder(in).value(0);
}

Result<Data> decodeData(BytesView bytes)
{
    Reader in(bytes);
    auto data = decodeData(in);
    if (data && !in.atEnd())
        return fail(ErrorCode::Malformed, at("data", in),
                    std::to_string(in.remaining()) + " bytes after the value");
    return data;
}

void encodeData(const Data& data, Bytes& out)
{
    const auto type = data.type();
    out.push_back(static_cast<std::uint8_t>(type));
    if (data.isContainer()) {
        encodeLength(data.elements().size(), out);
        for (const auto& element : data.elements())
            encodeData(element, out);
    } else if (const auto* bits = data.bits()) {
        encodeLength(bits->bitCount, out);
        append(out, bits->bytes);
    } else if (type == DataType::Float32) {
        appendU32(out, std::bit_cast<std::uint32_t>(static_cast<float>(*data.real())));
    } else if (type == DataType::Float64) {
        appendU64(out, std::bit_cast<std::uint64_t>(*data.real()));
    } else if (type == DataType::DateTime || type == DataType::Date || type == DataType::Time) {
        append(out, data.bytes());
    } else if (const auto size = fixedSize(type); size > 0) {
        encodeNumber(data, size, out);
    } else if (type != DataType::NullData && type != DataType::DontCare) {
        encodeLength(data.bytes().size(), out);
        append(out, data.bytes());
    }
}

} // namespace metersmith::dlms
