// SPDX-License-Identifier: Apache-2.0
#include "dlms/data.h"

#include <algorithm>
#include <cmath>

namespace metersmith::dlms
{

std::string_view name(DataType type)
{
    switch (type) {
    case DataType::NullData:
        return "null-data";
    case DataType::Array:
        return "array";
    case DataType::Structure:
        return "structure";
    case DataType::Boolean:
        return "boolean";
    case DataType::BitString:
        return "bit-string";
    case DataType::DoubleLong:
        return "double-long";
    case DataType::DoubleLongUnsigned:
        return "double-long-unsigned";
    case DataType::OctetString:
        return "octet-string";
    case DataType::VisibleString:
        return "visible-string";
    case DataType::Utf8String:
        return "utf8-string";
    case DataType::Bcd:
        return "bcd";
    case DataType::Integer:
        return "integer";
    case DataType::Long:
        return "long";
    case DataType::Unsigned:
        return "unsigned";
    case DataType::LongUnsigned:
        return "long-unsigned";
    case DataType::CompactArray:
        return "compact-array";
    case DataType::Long64:
        return "long64";
    case DataType::Long64Unsigned:
        return "long64-unsigned";
    case DataType::Enum:
        return "enum";
    case DataType::Float32:
        return "float32";
    case DataType::Float64:
        return "float64";
    case DataType::DateTime:
        return "date-time";
    case DataType::Date:
        return "date";
    case DataType::Time:
        return "time";
    case DataType::DontCare:
        return "dont-care";
    }
    return "unknown type";
}

Data Data::unsigned64(std::uint64_t value)
{
    return {DataType::Long64Unsigned, value};
}
Data Data::float32(float value)
{
    return {DataType::Float32, value};
}
Data Data::float64(double value)
{
    return {DataType::Float64, value};
}
Data Data::octets(Bytes bytes)
{
    return {DataType::OctetString, std::move(bytes)};
}
Data Data::visible(std::string text)
{
    return {DataType::VisibleString, ascii(text)};
}
Data Data::utf8(std::string text)
{
    return {DataType::Utf8String, ascii(text)};
}
Data Data::dateTime(Bytes twelveBytes)
{
    return {DataType::DateTime, std::move(twelveBytes)};
}
Data Data::date(Bytes fiveBytes)
{
    return {DataType::Date, std::move(fiveBytes)};
}
Data Data::time(Bytes fourBytes)
{
    return {DataType::Time, std::move(fourBytes)};
}
Data Data::array(std::vector<Data> elements)
{
    return {DataType::Array, std::move(elements)};
}
Data Data::structure(std::vector<Data> elements)
{
    return {DataType::Structure, std::move(elements)};
}

Data Data::bits(BitString bits)
{
    // One form of every value: exactly the bytes needed, unused bits 0.
    bits.bytes.resize((bits.bitCount + 7) / 8);
    if (bits.bitCount % 8 != 0)
        bits.bytes.back() &= static_cast<std::uint8_t>(0xFF00U >> bits.bitCount % 8);
    return {DataType::BitString, std::move(bits)};
}

std::optional<std::uint64_t> Data::unsignedNumber() const
{
    if (const auto* value = std::get_if<std::uint64_t>(&m_value))
        return *value;
    if (const auto* value = std::get_if<std::int64_t>(&m_value); value && *value >= 0)
        return static_cast<std::uint64_t>(*value);
    return std::nullopt;
}

std::optional<double> Data::real() const
{
    if (const auto* value = std::get_if<float>(&m_value))
        return static_cast<double>(*value);
    if (const auto* value = std::get_if<double>(&m_value))
        return *value;
    return std::nullopt;
}

std::optional<std::string> Data::text() const
{
    const auto* kept = std::get_if<Bytes>(&m_value);
    if (!kept)
        return std::nullopt;
    const bool printable =
        std::all_of(kept->begin(), kept->end(), [](auto c) { return c >= 0x20 && c < 0x7F; });
    if (m_type == DataType::VisibleString || m_type == DataType::Utf8String ||
        (m_type == DataType::OctetString && printable))
        return std::string(kept->begin(), kept->end());
    return std::nullopt;
}

BytesView Data::bytes() const
{
    const auto* kept = std::get_if<Bytes>(&m_value);
    return kept ? BytesView(*kept) : BytesView();
}

const BitString* Data::bits() const
{
    return std::get_if<BitString>(&m_value);
}

const std::vector<Data>& Data::elements() const
{
    static const std::vector<Data> none;
    const auto* kept = std::get_if<std::vector<Data>>(&m_value);
    return kept ? *kept : none;
}

Result<std::int64_t> Data::toNumber(std::string_view where) const
{
    if (const auto value = number())
        return *value;
    return fail(ErrorCode::TypeUnmatched, std::string(where),
                "expected a number, got " + std::string(name(m_type)));
}

Result<std::string> Data::toText(std::string_view where) const
{
    if (auto value = text())
        return *std::move(value);
    return fail(ErrorCode::TypeUnmatched, std::string(where),
                "expected text, got " + std::string(name(m_type)));
}

Result<BytesView> Data::toBytes(std::string_view where) const
{
    if (std::holds_alternative<Bytes>(m_value))
        return bytes();
    return fail(ErrorCode::TypeUnmatched, std::string(where),
                "expected a string of bytes, got " + std::string(name(m_type)));
}

Result<const std::vector<Data>*> Data::toElements(std::string_view where,
                                                  std::optional<std::size_t> count) const
{
    if (!isContainer())
        return fail(ErrorCode::TypeUnmatched, std::string(where),
                    "expected an array or structure, got " + std::string(name(m_type)));
    if (count && elements().size() != *count)
        return fail(ErrorCode::Malformed, std::string(where),
                    "expected " + std::to_string(*count) + " elements, got " +
                        std::to_string(elements().size()));
    return &elements();
}

std::string toString(const Data& data)
{
    std::string text(name(data.type()));
    if (data.type() == DataType::Boolean)
        return text + (*data.number() != 0 ? " true" : " false");
    if (const auto value = data.number())
        return text + ' ' + std::to_string(*value);
    if (const auto value = data.unsignedNumber())
        return text + ' ' + std::to_string(*value);
    if (const auto value = data.real())
        return text + ' ' + std::to_string(*value);
    if (data.type() == DataType::VisibleString || data.type() == DataType::Utf8String)
        return text + " \"" + *data.text() + '"';
    if (const auto* bits = data.bits()) {
        text += ' ';
        for (std::size_t i = 0; i < bits->bitCount; ++i)
            text += (bits->bytes[i / 8] & (0x80U >> i % 8)) != 0 ? '1' : '0';
        return text;
    }
    if (data.isContainer()) {
        text += '{';
        for (std::size_t i = 0; i < data.elements().size(); ++i)
            text += (i == 0 ? "" : ", ") + toString(data.elements()[i]);
        return text + '}';
    }
    if (!data.isNull() && data.type() != DataType::DontCare)
        text += ' ' + toHex(data.bytes());
    return text;
}

} // namespace metersmith::dlms
