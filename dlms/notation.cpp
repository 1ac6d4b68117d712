// SPDX-License-Identifier: Apache-2.0
#include "dlms/data.h"

#include "dlms/axdr.h"

#include <charconv>
#include <limits>

namespace metersmith::dlms
{
namespace
{

struct IntegerNotation {
    std::string_view word;
    DataType type;
    std::int64_t low;
    std::int64_t high;
};

constexpr IntegerNotation integerNotations[] = {
    {"i8", DataType::Integer, -128, 127},
    {"i16", DataType::Long, -32768, 32767},
    {"i32", DataType::DoubleLong, std::numeric_limits<std::int32_t>::min(),
     std::numeric_limits<std::int32_t>::max()},
    {"i64", DataType::Long64, std::numeric_limits<std::int64_t>::min(),
     std::numeric_limits<std::int64_t>::max()},
    {"u8", DataType::Unsigned, 0, 255},
    {"u16", DataType::LongUnsigned, 0, 65535},
    {"u32", DataType::DoubleLongUnsigned, 0, 4294967295},
    {"enum", DataType::Enum, 0, 255},
    {"bcd", DataType::Bcd, 0, 255},
};

Data integerOf(DataType type, std::int64_t value)
{
    switch (type) {
    case DataType::Integer:
        return Data::integer8(static_cast<std::int8_t>(value));
    case DataType::Long:
        return Data::integer16(static_cast<std::int16_t>(value));
    case DataType::DoubleLong:
        return Data::integer32(static_cast<std::int32_t>(value));
    case DataType::Long64:
        return Data::integer64(value);
    case DataType::Unsigned:
        return Data::unsigned8(static_cast<std::uint8_t>(value));
    case DataType::LongUnsigned:
        return Data::unsigned16(static_cast<std::uint16_t>(value));
    case DataType::DoubleLongUnsigned:
        return Data::unsigned32(static_cast<std::uint32_t>(value));
    case DataType::Enum:
        return Data::enumeration(static_cast<std::uint8_t>(value));
    default:
        return Data::bcd(static_cast<std::uint8_t>(value));
    }
}

constexpr std::string_view expectedForms =
    "expected null, bool:true, i8: i16: i32: i64: u8: u16: u32: u64: enum: bcd: with a number, "
    "f32: f64:, octets: with hex, visible: utf8: with text, bits:, datetime: date: time: with hex, "
    "array[…] or struct{…}";

class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    {
    }

    Result<Data> whole()
    {
        m_top = true;
        auto data = value(0);
        skipBlanks();
        if (data && m_at < m_text.size())
            return error("nothing may follow the value");
        return data;
    }

private:
    tl::unexpected<Error> error(std::string detail, ErrorCode code = ErrorCode::Malformed) const
    {
        return fail(code, "value, character " + std::to_string(m_at + 1), std::move(detail));
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    bool takes(char c)
    {
        skipBlanks();
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    std::string_view word()
    {
        skipBlanks();
        const auto start = m_at;
        while (m_at < m_text.size() && ((m_text[m_at] >= 'a' && m_text[m_at] <= 'z') ||
                                        (m_text[m_at] >= '0' && m_text[m_at] <= '9')))
            ++m_at;
        return m_text.substr(start, m_at - start);
    }

    /// The characters up to the next separator of a container, or to the end.
    std::string_view token()
    {
        const auto start = m_at;
        const auto end = m_top ? std::string_view::npos : m_text.find_first_of(",]}", m_at);
        m_at = end == std::string_view::npos ? m_text.size() : end;
        auto text = m_text.substr(start, m_at - start);
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        return text;
    }

    Result<Data> value(int depth);
    Result<Data> container(DataType type, char close, int depth);
    Result<Data> scalar(std::string_view kind);
    Result<std::string> string();
    Result<Bytes> hex(std::size_t size);
    Result<Data> bitString();

    template <typename Number>
    Result<Number> number()
    {
        const auto text = token();
        Number value{};
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (failure == std::errc::result_out_of_range)
            return error("the number is too large for the type", ErrorCode::OutOfRange);
        if (failure != std::errc() || end != text.data() + text.size() || text.empty())
            return error("expected a number, got \"" + std::string(text.substr(0, 40)) + "\"");
        return value;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_top = false;
};

Result<Data> Parser::value(int depth)
{
    if (depth > maxDataDepth)
        return error("nested too deep", ErrorCode::LimitExceeded);
    const auto start = m_at;
    const auto kind = word();
    if (kind == "null")
        return Data::null();
    if (kind == "dontcare")
        return Data::dontCare();
    if (kind == "array" && takes('['))
        return container(DataType::Array, ']', depth);
    if (kind == "struct" && takes('{'))
        return container(DataType::Structure, '}', depth);
    if (!kind.empty() && takes(':'))
        return scalar(kind);
    m_at = start;
    return error(std::string(expectedForms));
}

Result<Data> Parser::container(DataType type, char close, int depth)
{
    const bool top = m_top;
    m_top = false;
    std::vector<Data> elements;
    while (!takes(close)) {
        if (!elements.empty() && !takes(','))
            return error(std::string("expected ',' or '") + close + "'");
        auto element = value(depth + 1);
        if (!element)
            return element;
        elements.push_back(*std::move(element));
    }
    m_top = top;
    return type == DataType::Array ? Data::array(std::move(elements))
                                   : Data::structure(std::move(elements));
}

Result<std::string> Parser::string()
{
    if (m_at >= m_text.size() || m_text[m_at] != '"')
        return std::string(token());
    ++m_at;
    std::string text;
    for (; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
        if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
            ++m_at;
        text += m_text[m_at];
    }
    if (m_at >= m_text.size())
        return error("the closing quote is missing");
    ++m_at;
    return text;
}

Result<Bytes> Parser::hex(std::size_t size)
{
    const auto text = token();
    auto bytes = fromHex(text);
    if (!bytes)
        return error("expected hexadecimal digits: " + bytes.error().detail);
    if (size > 0 && bytes->size() != size)
        return error("expected " + std::to_string(size) + " bytes, got " +
                     std::to_string(bytes->size()));
    return bytes;
}

Result<Data> Parser::bitString()
{
    BitString bits;
    for (const char c : token()) {
        if (c != '0' && c != '1')
            return error("expected only 0 and 1");
        if (bits.bitCount % 8 == 0)
            bits.bytes.push_back(0);
        if (c == '1')
            bits.bytes.back() |= static_cast<std::uint8_t>(0x80U >> bits.bitCount % 8);
        ++bits.bitCount;
    }
    return Data::bits(std::move(bits));
}

Result<Data> Parser::scalar(std::string_view kind)
{
    for (const auto& notation : integerNotations) {
        if (notation.word != kind)
            continue;
        const auto value = number<std::int64_t>();
        if (!value)
            return fail(value.error());
        if (*value < notation.low || *value > notation.high)
            return error(std::string(kind) + " holds " + std::to_string(notation.low) + " to " +
                             std::to_string(notation.high) + ", got " + std::to_string(*value),
                         ErrorCode::OutOfRange);
        return integerOf(notation.type, *value);
    }
    if (kind == "u64")
        return number<std::uint64_t>().map(&Data::unsigned64);
    if (kind == "f32")
        return number<float>().map(&Data::float32);
    if (kind == "f64")
        return number<double>().map(&Data::float64);
    if (kind == "bool") {
        const auto text = token();
        if (text == "true" || text == "1")
            return Data::boolean(true);
        if (text == "false" || text == "0")
            return Data::boolean(false);
        return error("expected true or false");
    }
    if (kind == "octets")
        return hex(0).map(&Data::octets);
    if (kind == "datetime")
        return hex(12).map(&Data::dateTime);
    if (kind == "date")
        return hex(5).map(&Data::date);
    if (kind == "time")
        return hex(4).map(&Data::time);
    if (kind == "visible")
        return string().map(&Data::visible);
    if (kind == "utf8")
        return string().map(&Data::utf8);
    if (kind == "bits")
        return bitString();
    return error("no type is called \"" + std::string(kind) + "\"; " + std::string(expectedForms));
}

std::string quoted(const std::string& text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        out += c;
    }
    return out + '"';
}

std::string realNotation(const Data& data)
{
    char text[64];
    const auto end = data.type() == DataType::Float32
                         ? std::to_chars(text, text + sizeof text, static_cast<float>(*data.real()))
                         : std::to_chars(text, text + sizeof text, *data.real());
    return {text, end.ptr};
}

} // namespace

Result<Data> parseNotation(std::string_view text)
{
    return Parser(text).whole();
}

std::string toNotation(const Data& data)
{
    for (const auto& notation : integerNotations)
        if (notation.type == data.type())
            return std::string(notation.word) + ":" + std::to_string(*data.number());
    switch (data.type()) {
    case DataType::NullData:
        return "null";
    case DataType::DontCare:
        return "dontcare";
    case DataType::Boolean:
        return *data.number() != 0 ? "bool:true" : "bool:false";
    case DataType::Long64Unsigned:
        return "u64:" + std::to_string(*data.unsignedNumber());
    case DataType::Float32:
        return "f32:" + realNotation(data);
    case DataType::Float64:
        return "f64:" + realNotation(data);
    case DataType::VisibleString:
        return "visible:" + quoted(*data.text());
    case DataType::Utf8String:
        return "utf8:" + quoted(*data.text());
    case DataType::DateTime:
        return "datetime:" + toHex(data.bytes());
    case DataType::Date:
        return "date:" + toHex(data.bytes());
    case DataType::Time:
        return "time:" + toHex(data.bytes());
    case DataType::BitString:
        return "bits:" + toString(data).substr(name(data.type()).size() + 1);
    case DataType::Array:
    case DataType::Structure: {
        const bool array = data.type() == DataType::Array;
        std::string text = array ? "array[" : "struct{";
        for (std::size_t i = 0; i < data.elements().size(); ++i)
            text += (i == 0 ? "" : ", ") + toNotation(data.elements()[i]);
        return text + (array ? ']' : '}');
    }
    default:
        return "octets:" + toHex(data.bytes());
    }
}

} // namespace metersmith::dlms
