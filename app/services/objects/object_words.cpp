// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/objects/object_words.h"

#include "app/services/documents/data_json.h"
#include "app/services/jobs/read_registers.h"
#include "typecodes/obis_catalogue.h"

#include <cstdio>

namespace metersmith::services
{

using dlms::Data;
using dlms::DataType;
using dlms::ValueType;
using Kind = ValueType::Kind;

namespace
{

/// A value with more lines than this is a table, not a list of settings.
constexpr std::size_t mostLines = 400;
constexpr int deepest = 8;

/// "00-59" of a date's or time's octet, "*" for not specified.
std::string part(unsigned value, unsigned unspecified, const char* format)
{
    if (value == unspecified)
        return "*";
    char text[16];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// "last Sunday of March 02:00:00": a date that names a day of any year; "" for others.
std::string yearlyWords(BytesView b)
{
    static const char* const months[] = {"January",   "February", "March",    "April",
                                         "May",       "June",     "July",     "August",
                                         "September", "October",  "November", "December"};
    static const char* const days[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
    constexpr unsigned last = 0xFE;
    constexpr unsigned secondLast = 0xFD;
    const unsigned month = b[2];
    const unsigned day = b[3];
    const unsigned weekday = b[4];
    if ((day != last && day != secondLast) || month < 1 || month > 12)
        return {};
    const unsigned year = static_cast<unsigned>(b[0]) << 8U | b[1];
    return std::string(day == last ? "last " : "second last ") +
           (weekday >= 1 && weekday <= 7 ? days[weekday - 1] : "day") + " of " + months[month - 1] +
           (year == 0xFFFF ? "" : " " + std::to_string(year));
}

std::string dateWords(BytesView b)
{
    if (const auto yearly = yearlyWords(b); !yearly.empty())
        return yearly;
    const unsigned year = static_cast<unsigned>(b[0]) << 8U | b[1];
    return part(year, 0xFFFF, "%04u") + "-" + part(b[2], 0xFF, "%02u") + "-" +
           part(b[3], 0xFF, "%02u");
}

std::string timeWords(BytesView b)
{
    return part(b[0], 0xFF, "%02u") + ":" + part(b[1], 0xFF, "%02u") + ":" +
           part(b[2], 0xFF, "%02u");
}

std::string objectWords(BytesView bytes, int classId)
{
    const auto object = Obis::fromBytes(bytes);
    if (!object)
        return {};
    const auto name = typecodes::meaning(*object, classId);
    const auto code = object->toString();
    return name == code ? code : code + " " + name;
}

std::string addressWords(std::int64_t number)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += (text.empty() ? "" : ".") + std::to_string(number >> shift & 0xFF);
    return text;
}

bool isOctets(const Data& data, std::size_t size)
{
    return data.bytes().size() == size;
}

/// Words that the bytes themselves suggest, for attributes that the class leaves open.
std::string guessed(const Data& data)
{
    const bool mayBeTime =
        data.type() == DataType::OctetString || data.type() == DataType::DateTime;
    if (mayBeTime && isOctets(data, 12)) {
        const auto bytes = BytesView(data.bytes());
        if (const auto yearly = yearlyWords(bytes); !yearly.empty())
            return yearly + " " + timeWords(bytes.subspan(5));
        if (const auto time = dlms::CosemDateTime::fromBytes(data.bytes()))
            return time->toString();
    }
    if (const auto text = data.text())
        return *text;
    if (data.type() == DataType::OctetString && isOctets(data, 6) && data.bytes()[5] == 0xFF)
        return objectWords(data.bytes(), 0);
    return {};
}

std::string simpleWords(const Data& data, const ValueType& type)
{
    switch (type.kind) {
    case Kind::LogicalName:
        return isOctets(data, 6) ? objectWords(data.bytes(), 0) : std::string();
    case Kind::ClassId:
        if (const auto id = data.number())
            return std::to_string(*id) + " " + dlms::className(static_cast<std::uint16_t>(*id));
        return {};
    case Kind::Date:
        return isOctets(data, 5) ? dateWords(data.bytes()) : std::string();
    case Kind::Time:
        return isOctets(data, 4) ? timeWords(data.bytes()) : std::string();
    case Kind::Ipv4:
        return data.number() ? addressWords(*data.number()) : std::string();
    case Kind::Unit:
        if (const auto unit = data.number())
            return unitName(static_cast<Unit>(*unit));
        return {};
    case Kind::Enum:
        if (const auto number = data.number())
            if (const auto word = type.words.find(static_cast<int>(*number));
                word != type.words.end())
                return word->second;
        return {};
    case Kind::Simple:
        if (data.type() == DataType::Boolean)
            return data.number().value_or(0) != 0 ? "true" : "false";
        return data.text().value_or(std::string());
    default:
        return guessed(data);
    }
}

std::string lineText(const Data& data, const ValueType& type)
{
    const std::string words = inWords(data, type);
    if (data.isContainer() && words.empty())
        return {};
    return words.empty() ? dlms::toNotation(data) : words;
}

class Lines
{
public:
    explicit Lines(std::vector<ValueLine>& lines)
        : m_lines(lines)
    {
    }

    void children(const Data& data, const ValueType& type, int depth)
    {
        const auto& elements = data.elements();
        const bool named = type.kind == Kind::Structure && type.fields.size() == elements.size();
        static const ValueType any;
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const ValueType& own = named                      ? type.fields[i].second
                                   : type.kind == Kind::Array ? type.element.front()
                                                              : any;
            if (!one(named ? type.fields[i].first : std::to_string(i + 1), elements[i], own, depth))
                return;
        }
    }

private:
    bool one(const std::string& name, const Data& data, const ValueType& type, int depth)
    {
        if (m_lines.size() >= mostLines) {
            if (m_lines.size() == mostLines)
                m_lines.push_back({0, "…", ""});
            return false;
        }
        m_lines.push_back({depth, name, lineText(data, type)});
        if (data.isContainer() && depth < deepest)
            children(data, type, depth + 1);
        return true;
    }

    std::vector<ValueLine>& m_lines;
};

} // namespace

Result<Quantity> toQuantity(const Data& value, const Data& scalerUnit)
{
    const auto number = value.toNumber("value");
    if (!number)
        return fail(number.error());
    Quantity quantity{*number, 0, Unit::None};
    if (const auto scaled = jobs::decodeScalerUnit(scalerUnit, quantity); !scaled)
        return fail(scaled.error());
    return quantity;
}

std::string inWords(const Data& data, const ValueType& type)
{
    if (data.isNull())
        return {};
    const bool scaler = type.kind == Kind::Structure && type.fields.size() == 2 &&
                        type.fields.back().second.kind == Kind::Unit;
    if (scaler) {
        Quantity quantity{1, 0, Unit::None};
        if (!jobs::decodeScalerUnit(data, quantity))
            return {};
        const std::string unit = symbol(quantity.unit);
        return "× 10^" + std::to_string(quantity.scaler) + (unit.empty() ? "" : " " + unit);
    }
    if (data.type() == DataType::Array) {
        const auto count = data.elements().size();
        return std::to_string(count) + (count == 1 ? " entry" : " entries");
    }
    if (data.type() == DataType::Structure) {
        // The first words say mostly what it is about: an object, a name, a date.
        std::string text;
        const bool named = type.fields.size() == data.elements().size();
        for (std::size_t i = 0; named && i < type.fields.size() && text.size() < 60; ++i) {
            const auto words = lineText(data.elements()[i], type.fields[i].second);
            text += (text.empty() || words.empty() ? "" : ", ") + words;
        }
        return text;
    }
    return simpleWords(data, type);
}

CosemValue toCosemValue(const dlms::AttributeReference& attribute, std::uint8_t version,
                        const Data& data, const std::optional<Data>& scalerUnit)
{
    const auto& type = dlms::attributeType(attribute.classId, version, attribute.attribute);
    CosemValue value;
    value.reference = dlms::toString(attribute);
    value.attribute = attribute.attribute;
    value.name = dlms::attributeName(attribute.classId, version, attribute.attribute);
    value.notation = dlms::toNotation(data);
    value.json = toJsonText(data);
    if (scalerUnit) {
        if (const auto quantity = toQuantity(data, *scalerUnit)) {
            const Reading reading = toReading(*quantity);
            value.text = reading.unit.empty() ? reading.value : reading.value + " " + reading.unit;
            return value;
        }
    }
    value.text = inWords(data, type);
    if (data.isContainer())
        Lines(value.lines).children(data, type, 0);
    return value;
}

} // namespace metersmith::services
