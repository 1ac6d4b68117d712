// SPDX-License-Identifier: Apache-2.0
#include "dlms/classes/value_type.h"

#include "dlms/classes/tables.h"

#include <array>
#include <charconv>

namespace metersmith::dlms
{

using Kind = ValueType::Kind;

namespace
{

struct BasicType {
    std::string_view name;
    Kind kind;
    DataType data;
};
constexpr std::array basicTypes{
    BasicType{"any", Kind::Any, DataType::NullData},
    BasicType{"bool", Kind::Simple, DataType::Boolean},
    BasicType{"i8", Kind::Simple, DataType::Integer},
    BasicType{"i16", Kind::Simple, DataType::Long},
    BasicType{"i32", Kind::Simple, DataType::DoubleLong},
    BasicType{"i64", Kind::Simple, DataType::Long64},
    BasicType{"u8", Kind::Simple, DataType::Unsigned},
    BasicType{"u16", Kind::Simple, DataType::LongUnsigned},
    BasicType{"u32", Kind::Simple, DataType::DoubleLongUnsigned},
    BasicType{"u64", Kind::Simple, DataType::Long64Unsigned},
    BasicType{"octets", Kind::Simple, DataType::OctetString},
    BasicType{"visible", Kind::Simple, DataType::VisibleString},
    BasicType{"utf8", Kind::Simple, DataType::Utf8String},
    BasicType{"bits", Kind::Simple, DataType::BitString},
    BasicType{"enum", Kind::Enum, DataType::Enum},
    BasicType{"unit", Kind::Unit, DataType::Enum},
    BasicType{"obis", Kind::LogicalName, DataType::OctetString},
    BasicType{"class", Kind::ClassId, DataType::LongUnsigned},
    BasicType{"datetime", Kind::DateTime, DataType::OctetString},
    BasicType{"date", Kind::Date, DataType::OctetString},
    BasicType{"time", Kind::Time, DataType::OctetString},
    BasicType{"text", Kind::Text, DataType::OctetString},
    BasicType{"ip4", Kind::Ipv4, DataType::DoubleLongUnsigned},
};

class Parser
{
public:
    Parser(std::string_view text, const std::map<std::string_view, ValueType>& names)
        : m_text(text)
        , m_names(names)
    {
    }

    Result<ValueType> whole()
    {
        auto type = one();
        if (type && m_at != m_text.size())
            return wrong("the end");
        return type;
    }

private:
    Result<ValueType> one()
    {
        if (take('['))
            return array();
        if (take('{'))
            return structure();
        const auto name = word(",]}( ");
        for (const auto& basic : basicTypes) {
            if (basic.name != name)
                continue;
            ValueType type;
            type.kind = basic.kind;
            type.data = basic.data;
            return take('(') ? words(std::move(type)) : Result<ValueType>(std::move(type));
        }
        const auto found = m_names.find(name);
        if (found == m_names.end())
            return wrong("the name of a type");
        return found->second;
    }

    Result<ValueType> array()
    {
        auto element = one();
        if (!element)
            return element;
        if (!take(']'))
            return wrong("\"]\"");
        ValueType type;
        type.kind = Kind::Array;
        type.data = DataType::Array;
        type.element.push_back(*std::move(element));
        return type;
    }

    Result<ValueType> structure()
    {
        ValueType type;
        type.kind = Kind::Structure;
        type.data = DataType::Structure;
        do {
            take(' ');
            const std::string name(word(" "));
            if (name.empty() || !take(' '))
                return wrong("a field's name and its type");
            auto field = one();
            if (!field)
                return field;
            type.fields.emplace_back(name, *std::move(field));
        } while (take(','));
        if (!take('}'))
            return wrong("\"}\"");
        return type;
    }

    Result<ValueType> words(ValueType type)
    {
        do {
            take(' ');
            int value = 0;
            const auto number = word(" ");
            const auto [end, fault] =
                std::from_chars(number.data(), number.data() + number.size(), value);
            if (fault != std::errc() || end != number.data() + number.size() || !take(' '))
                return wrong("a number and its word");
            type.words.emplace(value, std::string(word(",)")));
        } while (take(','));
        if (!take(')'))
            return wrong("\")\"");
        return type;
    }

    bool take(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::string_view word(std::string_view ends)
    {
        const auto from = m_at;
        m_at = std::min(m_text.find_first_of(ends, from), m_text.size());
        return m_text.substr(from, m_at - from);
    }

    tl::unexpected<Error> wrong(std::string_view expected) const
    {
        return fail(ErrorCode::Malformed, "type, character " + std::to_string(m_at),
                    "expected " + std::string(expected) + " in \"" + std::string(m_text) + "\"");
    }

    std::string_view m_text;
    const std::map<std::string_view, ValueType>& m_names;
    std::size_t m_at = 0;
};

bool isDateType(DataType type, std::size_t length, std::size_t expected, DataType own)
{
    return length == expected && (type == DataType::OctetString || type == own);
}

tl::unexpected<Error> unfit(std::string_view where, const ValueType& type, const Data& data)
{
    return fail(ErrorCode::TypeUnmatched, std::string(where),
                "expected " + describe(type) + ", got " + std::string(name(data.type())),
                "Blue Book, 4");
}

Result<> checkFields(const Data& data, const ValueType& type, std::string_view where)
{
    if (data.type() != DataType::Structure)
        return unfit(where, type, data);
    const auto& elements = data.elements();
    if (elements.size() != type.fields.size())
        return fail(ErrorCode::TypeUnmatched, std::string(where),
                    "expected " + std::to_string(type.fields.size()) + " fields (" +
                        describe(type) + "), got " + std::to_string(elements.size()),
                    "Blue Book, 4");
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const auto& [name, field] = type.fields[i];
        if (auto fits = checkType(elements[i], field, std::string(where) + "/" + name); !fits)
            return fits;
    }
    return {};
}

Result<> checkElements(const Data& data, const ValueType& type, std::string_view where)
{
    if (data.type() != DataType::Array)
        return unfit(where, type, data);
    std::size_t number = 0;
    for (const auto& element : data.elements()) {
        const std::string place = std::string(where) + "[" + std::to_string(number++) + "]";
        if (auto fits = checkType(element, type.element.front(), place); !fits)
            return fits;
    }
    return {};
}

} // namespace

Result<ValueType> parseValueType(std::string_view notation,
                                 const std::map<std::string_view, ValueType>& names)
{
    return Parser(notation, names).whole();
}

Result<ValueType> parseValueType(std::string_view notation)
{
    return parseValueType(notation, namedValueTypes());
}

const ValueType& valueType(std::string_view notation)
{
    static const auto map = [] {
        std::map<std::string_view, ValueType> read;
        const auto add = [&read](std::string_view text) {
            if (!read.contains(text))
                read.emplace(text, parseValueType(text).value_or(ValueType()));
        };
        for (const auto& row : interfaceClasses()) {
            for (const auto& attribute : row.attributes)
                add(attribute.type);
            for (const auto& method : row.methods)
                add(method.type);
        }
        for (const auto& basic : basicTypes)
            add(basic.name);
        return read;
    }();
    static const ValueType any;
    const auto found = map.find(notation);
    return found == map.end() ? any : found->second;
}

Result<> checkType(const Data& data, const ValueType& type, std::string_view where)
{
    if (data.isNull() || type.kind == Kind::Any)
        return {};
    const auto length = data.bytes().size();
    bool fits = data.type() == type.data;
    switch (type.kind) {
    case Kind::Structure:
        return checkFields(data, type, where);
    case Kind::Array:
        return checkElements(data, type, where);
    case Kind::LogicalName:
        fits = fits && length == 6;
        break;
    case Kind::DateTime:
        fits = isDateType(data.type(), length, 12, DataType::DateTime);
        break;
    case Kind::Date:
        fits = isDateType(data.type(), length, 5, DataType::Date);
        break;
    case Kind::Time:
        fits = isDateType(data.type(), length, 4, DataType::Time);
        break;
    case Kind::Text:
        fits =
            fits || data.type() == DataType::VisibleString || data.type() == DataType::Utf8String;
        break;
    default:
        break;
    }
    return fits ? Result<>() : unfit(where, type, data);
}

Data emptyValue(const ValueType& type)
{
    switch (type.kind) {
    case Kind::Structure: {
        std::vector<Data> fields;
        for (const auto& [name, field] : type.fields)
            fields.push_back(emptyValue(field));
        return Data::structure(std::move(fields));
    }
    case Kind::LogicalName:
        return Data::octets(Bytes(6, 0));
    case Kind::DateTime:
        return Data::octets({0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x80, 0, 0xFF});
    case Kind::Date:
        return Data::octets(Bytes(5, 0xFF));
    case Kind::Time:
        return Data::octets({0, 0, 0, 0});
    default:
        break;
    }
    switch (type.data) {
    case DataType::Array:
        return Data::array({});
    case DataType::Boolean:
        return Data::boolean(false);
    case DataType::Integer:
        return Data::integer8(0);
    case DataType::Long:
        return Data::integer16(0);
    case DataType::DoubleLong:
        return Data::integer32(0);
    case DataType::Long64:
        return Data::integer64(0);
    case DataType::Unsigned:
        return Data::unsigned8(0);
    case DataType::LongUnsigned:
        return Data::unsigned16(0);
    case DataType::DoubleLongUnsigned:
        return Data::unsigned32(0);
    case DataType::Long64Unsigned:
        return Data::unsigned64(0);
    case DataType::Enum:
        return Data::enumeration(type.words.empty()
                                     ? std::uint8_t{0}
                                     : static_cast<std::uint8_t>(type.words.begin()->first));
    case DataType::OctetString:
        return Data::octets({});
    case DataType::VisibleString:
        return Data::visible({});
    case DataType::Utf8String:
        return Data::utf8({});
    case DataType::BitString:
        return Data::bits({});
    default:
        return {};
    }
}

std::string describe(const ValueType& type)
{
    switch (type.kind) {
    case Kind::Any:
        return "any type";
    case Kind::Array:
        return "array of " + describe(type.element.front());
    case Kind::Structure: {
        std::string text;
        for (const auto& [name, field] : type.fields)
            text += (text.empty() ? "structure {" : ", ") + name;
        return text + "}";
    }
    case Kind::LogicalName:
        return "octet-string (logical name)";
    case Kind::DateTime:
        return "octet-string (date-time)";
    case Kind::Date:
        return "octet-string (date)";
    case Kind::Time:
        return "octet-string (time)";
    default:
        return std::string(name(type.data));
    }
}

} // namespace metersmith::dlms
