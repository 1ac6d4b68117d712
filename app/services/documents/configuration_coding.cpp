// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/configuration_coding.h"

#include <charconv>

namespace metersmith::services
{

using dlms::Data;
using typecodes::Family;
using typecodes::ItemValue;
using typecodes::ObjectItem;

namespace
{

tl::unexpected<Error> wrongShape(const ObjectItem& item, const char* wanted)
{
    return fail(ErrorCode::TypeUnmatched, item.path, std::string("expected ") + wanted);
}

std::optional<std::int64_t> toNumber(const ItemValue& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return *number;
    const auto* text = std::get_if<std::string>(&value);
    if (!text || text->empty())
        return {};
    std::int64_t number = 0;
    const char* end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, number);
    if (error != std::errc() || stop != end)
        return {};
    return number;
}

Result<Data> encodeU16(const ObjectItem& item, const ItemValue& value)
{
    const auto number = toNumber(value);
    if (!number)
        return wrongShape(item, "a number");
    if (*number < 0 || *number > 0xFFFF)
        return fail(ErrorCode::OutOfRange, item.path,
                    std::to_string(*number) + " does not fit long-unsigned");
    return Data::unsigned16(static_cast<std::uint16_t>(*number));
}

/// The number that a code stands for on the wire.
Result<std::int64_t> wireNumber(const ObjectItem& item, const ItemValue& value)
{
    const std::string code = typecodes::toText(value);
    const auto found = item.wire.find(code);
    if (found == item.wire.end())
        return fail(ErrorCode::UnknownCode, item.path,
                    "code \"" + code + "\" has no value on the wire");
    return found->second;
}

Result<Data> encodeWire(const ObjectItem& item, const ItemValue& value)
{
    const auto number = wireNumber(item, value);
    if (!number)
        return fail(number.error());
    if (item.coding == "period")
        return Data::unsigned32(static_cast<std::uint32_t>(*number));
    if (item.coding == "minutes")
        return Data::integer16(static_cast<std::int16_t>(*number));
    return Data::boolean(*number != 0);
}

// capture_object_definition: class_id, logical_name, attribute_index, data_index (Blue Book, 4.3.6)
Result<Data> encodeCaptureObjects(const ObjectItem& item, const ItemValue& value,
                                  const Family& family)
{
    const auto* ids = std::get_if<std::vector<std::string>>(&value);
    if (!ids)
        return wrongShape(item, "a list of readings");
    std::vector<Data> objects;
    for (const auto& id : *ids) {
        const auto* reading = family.reading(id);
        if (!reading)
            return fail(ErrorCode::UnknownField, item.path,
                        family.name + " has no reading \"" + id + "\"");
        objects.push_back(Data::structure(
            {Data::unsigned16(reading->classId), Data::octets(reading->object.toBytes()),
             Data::integer8(reading->attribute), Data::unsigned16(0)}));
    }
    return Data::array(std::move(objects));
}

Result<std::string> decodeReading(const ObjectItem& item, const Data& definition,
                                  const Family& family, std::size_t position)
{
    const std::string where = item.path + "[" + std::to_string(position) + "]";
    const auto parts = definition.toElements(where, 4);
    if (!parts)
        return fail(parts.error());
    const auto classId = (**parts)[0].toNumber(where + "/class_id");
    const auto name = (**parts)[1].toBytes(where + "/logical_name");
    const auto attribute = (**parts)[2].toNumber(where + "/attribute_index");
    if (!classId)
        return fail(classId.error());
    if (!name)
        return fail(name.error());
    if (!attribute)
        return fail(attribute.error());
    const auto object = Obis::fromBytes(*name);
    if (!object)
        return fail(within(where, object.error()));
    const auto* reading = *classId < 0 || *classId > 0xFFFF || *attribute < -128 || *attribute > 127
                              ? nullptr
                              : family.readingOf(static_cast<std::uint16_t>(*classId), *object,
                                                 static_cast<std::int8_t>(*attribute));
    if (!reading)
        return fail(ErrorCode::UnknownCode, where,
                    family.name + " has no reading of " + std::to_string(*classId) + ":" +
                        object->toString() + ":" + std::to_string(*attribute));
    return reading->id;
}

Result<ItemValue> decodeCaptureObjects(const ObjectItem& item, const Data& data,
                                       const Family& family)
{
    const auto definitions = data.toElements(item.path);
    if (!definitions)
        return fail(definitions.error());
    std::vector<std::string> ids;
    for (const auto& definition : **definitions) {
        auto id = decodeReading(item, definition, family, ids.size());
        if (!id)
            return fail(id.error());
        ids.push_back(std::move(*id));
    }
    return ids;
}

/// A plain number; where the item is a coded field, the code that it spells.
Result<ItemValue> decodeU16(const ObjectItem& item, const Data& data, const Family& family)
{
    const auto number = data.toNumber(item.path);
    if (!number)
        return fail(number.error());
    const auto* field = family.field(item.path);
    if (!field)
        return ItemValue(*number);
    std::string code = std::to_string(*number);
    if (const auto length = static_cast<std::size_t>(field->length); code.size() < length)
        code.insert(0, length - code.size(), '0');
    return ItemValue(code);
}

Result<ItemValue> decodeWire(const ObjectItem& item, const Data& data)
{
    const auto number = data.toNumber(item.path);
    if (!number)
        return fail(number.error());
    for (const auto& entry : item.wire) {
        const bool same = item.coding == "boolean" ? (entry.second != 0) == (*number != 0)
                                                   : entry.second == *number;
        if (same)
            return ItemValue(entry.first);
    }
    return fail(ErrorCode::UnknownCode, item.path,
                "no code stands for the value " + std::to_string(*number));
}

bool hasWireTable(const ObjectItem& item)
{
    return item.coding == "period" || item.coding == "minutes" || item.coding == "boolean";
}

tl::unexpected<Error> unknownCoding(const ObjectItem& item)
{
    return fail(ErrorCode::Unsupported, item.path, "unknown coding \"" + item.coding + "\"");
}

} // namespace

dlms::AttributeReference attributeOf(const ObjectItem& item)
{
    return {item.classId, item.object, item.attribute};
}

Result<Data> encode(const ObjectItem& item, const ItemValue& value, const Family& family)
{
    if (item.coding == "u16")
        return encodeU16(item, value);
    if (item.coding == "code") {
        const auto* code = std::get_if<std::string>(&value);
        if (!code)
            return wrongShape(item, "a code");
        return Data::visible(*code);
    }
    if (hasWireTable(item))
        return encodeWire(item, value);
    if (item.coding == "captureObjects")
        return encodeCaptureObjects(item, value, family);
    return unknownCoding(item);
}

Result<ItemValue> decode(const ObjectItem& item, const Data& data, const Family& family)
{
    if (item.coding == "u16")
        return decodeU16(item, data, family);
    if (item.coding == "code") {
        auto text = data.toText(item.path);
        if (!text)
            return fail(text.error());
        return ItemValue(*std::move(text));
    }
    if (hasWireTable(item))
        return decodeWire(item, data);
    if (item.coding == "captureObjects")
        return decodeCaptureObjects(item, data, family);
    return unknownCoding(item);
}

} // namespace metersmith::services
