// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"

#include "dlms/axdr_reader.h"

#include <bit>

namespace metersmith::dlms
{
namespace
{

void encodeNumber(const Data& data, std::size_t size, Bytes& out)
{
    const auto raw = data.number() ? static_cast<std::uint64_t>(*data.number())
                                   : data.unsignedNumber().value_or(0);
    std::uint8_t octets[8] = {};
    for (std::size_t i = 0; i < size; ++i)
        octets[i] = static_cast<std::uint8_t>(raw >> 8U * (size - 1 - i));
    append(out, BytesView(octets, size));
}

/// A length of several octets; `first` has been read.
Result<std::size_t> longLength(Reader& in, std::uint8_t first)
{
    const unsigned octets = first & 0x7FU;
    if (octets == 0 || octets > 4)
        return fail(ErrorCode::Malformed, "length, byte " + std::to_string(in.offset() - 1),
                    "expected 1 to 4 length octets, got " + std::to_string(octets),
                    "IEC 61334-6; X.690, 8.1.3.5");
    const auto bytes = in.take(octets, "length");
    if (!bytes)
        return fail(bytes.error());
    return static_cast<std::size_t>(axdr::bigEndian(bytes->data(), octets));
}

} // namespace

Result<std::size_t> decodeLength(Reader& in)
{
    const auto first = in.u8("length");
    if (!first) [[unlikely]]
        return fail(first.error());
    if (*first < 0x80) [[likely]]
        return *first;
    return longLength(in, *first);
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
    axdr::ValueReader values(in.rest(), in.offset());
    auto data = values.value(0);
    if (!values.ok()) [[unlikely]]
        return fail(values.takeError());
    (void)in.take(values.consumed(), "data");
    return data;
}

Result<Data> decodeData(BytesView bytes)
{
    axdr::ValueReader values(bytes, 0);
    auto data = values.value(0);
    if (!values.ok()) [[unlikely]]
        return fail(values.takeError());
    if (values.remaining() != 0) [[unlikely]]
        return fail(ErrorCode::Malformed, "data, byte " + std::to_string(values.consumed()),
                    std::to_string(values.remaining()) + " bytes after the value");
    return data;
}

void encodeData(const Data& data, Bytes& out)
{
    const auto type = data.type();
    const auto tag = static_cast<std::uint8_t>(type);
    const auto layout = axdr::layoutOf(tag);
    out.push_back(tag);
    switch (layout.shape) {
    case axdr::Shape::Fixed:
        if (type == DataType::Float32)
            appendU32(out, std::bit_cast<std::uint32_t>(static_cast<float>(*data.real())));
        else if (type == DataType::Float64)
            appendU64(out, std::bit_cast<std::uint64_t>(*data.real()));
        else if (type >= DataType::DateTime)
            append(out, data.bytes());
        else
            encodeNumber(data, layout.size, out);
        break;
    case axdr::Shape::Length:
        encodeLength(data.bytes().size(), out);
        append(out, data.bytes());
        break;
    case axdr::Shape::Bits:
        encodeLength(data.bits()->bitCount, out);
        append(out, data.bits()->bytes);
        break;
    case axdr::Shape::Container:
        encodeLength(data.elements().size(), out);
        for (const auto& element : data.elements())
            encodeData(element, out);
        break;
    default: // null-data and dont-care are their tag
        break;
    }
}

} // namespace metersmith::dlms
