// SPDX-License-Identifier: Apache-2.0
#include "meter_core/item_coding.h"

#include <algorithm>

namespace metersmith::meter_core
{

using dlms::Data;
using dlms::DataType;
using typecodes::Family;
using typecodes::ItemValue;
using typecodes::MeterConfiguration;
using typecodes::ObjectItem;

namespace
{

tl::unexpected<Error> unavailable(const ObjectItem& item)
{
    return fail(ErrorCode::ObjectUnavailable, item.path, "the meter has no value for it");
}

tl::unexpected<Error> unmatched(const ObjectItem& item, DataType wanted)
{
    return fail(ErrorCode::TypeUnmatched, item.path, "expected " + std::string(name(wanted)));
}

/// The type number travels without hyphens, 18 characters.
Result<Data> encodeTypeNumber(const MeterConfiguration& configuration, const Family& family)
{
    const auto number = typecodes::parseTypeNumber(configuration.typeNumber, family);
    if (!number)
        return fail(number.error());
    return Data::visible(number->compact);
}

Result<Data> encodeNumber(const ObjectItem& item, const MeterConfiguration& configuration)
{
    const auto* value = configuration.find(item.path);
    const auto* number = value ? std::get_if<std::int64_t>(value) : nullptr;
    if (!number || *number < 0 || *number > 0xFFFF)
        return unavailable(item);
    return Data::unsigned16(static_cast<std::uint16_t>(*number));
}

Result<Data> encodeWire(const ObjectItem& item, const MeterConfiguration& configuration)
{
    const auto found = item.wire.find(configuration.text(item.path));
    if (found == item.wire.end())
        return unavailable(item);
    if (item.coding == "period")
        return Data::unsigned32(static_cast<std::uint32_t>(found->second));
    if (item.coding == "minutes")
        return Data::integer16(static_cast<std::int16_t>(found->second));
    return Data::boolean(found->second != 0);
}

Result<Data> encodeReadings(const ObjectItem& item, const MeterConfiguration& configuration,
                            const Family& family)
{
    std::vector<Data> objects;
    for (const auto& id : configuration.list(item.path)) {
        const auto* reading = family.reading(id);
        if (!reading)
            return unavailable(item);
        objects.push_back(captureObject(reading->classId, reading->object, reading->attribute));
    }
    return Data::array(std::move(objects));
}

Result<ItemValue> decodeWire(const ObjectItem& item, const Data& data, DataType type)
{
    if (data.type() != type)
        return unmatched(item, type);
    const auto number = data.number();
    const auto found = std::find_if(item.wire.begin(), item.wire.end(),
                                    [&](const auto& pair) { return pair.second == number; });
    if (found == item.wire.end())
        return fail(ErrorCode::ValueRefused, item.path, "no code of the family has this value");
    return ItemValue(found->first);
}

/// Nothing unless the element is a capture_object_definition of a reading of the family.
const typecodes::DisplayReading* readingOf(const Data& definition, const Family& family)
{
    const auto& parts = definition.elements();
    if (definition.type() != DataType::Structure || parts.size() != 4 ||
        parts[0].type() != DataType::LongUnsigned || parts[1].type() != DataType::OctetString ||
        parts[2].type() != DataType::Integer || parts[3].type() != DataType::LongUnsigned)
        return nullptr;
    const auto object = Obis::fromBytes(parts[1].bytes());
    if (!object || parts[3].number() != 0)
        return nullptr;
    return family.readingOf(static_cast<std::uint16_t>(*parts[0].number()), *object,
                            static_cast<std::int8_t>(*parts[2].number()));
}

Result<ItemValue> decodeReadings(const ObjectItem& item, const Data& data, const Family& family)
{
    if (data.type() != DataType::Array)
        return unmatched(item, DataType::Array);
    std::vector<std::string> ids;
    for (const auto& definition : data.elements()) {
        const auto* reading = readingOf(definition, family);
        if (!reading)
            return fail(ErrorCode::ValueRefused, item.path + "[" + std::to_string(ids.size()) + "]",
                        "no reading of the display");
        ids.push_back(reading->id);
    }
    return ItemValue(std::move(ids));
}

} // namespace

Data captureObject(std::uint16_t classId, const Obis& object, std::int8_t attribute)
{
    return Data::structure({Data::unsigned16(classId), Data::octets(object.toBytes()),
                            Data::integer8(attribute), Data::unsigned16(0)});
}

Result<Data> encodeItem(const ObjectItem& item, const MeterConfiguration& configuration,
                        const Family& family)
{
    if (item.path == "typeNumber")
        return encodeTypeNumber(configuration, family);
    if (item.coding == "u16")
        return encodeNumber(item, configuration);
    if (item.coding == "captureObjects")
        return encodeReadings(item, configuration, family);
    if (item.coding == "code") {
        if (!configuration.find(item.path))
            return unavailable(item);
        return Data::visible(configuration.text(item.path));
    }
    if (item.coding == "period" || item.coding == "minutes" || item.coding == "boolean")
        return encodeWire(item, configuration);
    return fail(ErrorCode::Unsupported, item.path, "unknown coding \"" + item.coding + "\"");
}

Result<ItemValue> decodeItem(const ObjectItem& item, const Data& data, const Family& family)
{
    if (item.coding == "u16") {
        if (data.type() != DataType::LongUnsigned)
            return unmatched(item, DataType::LongUnsigned);
        return ItemValue(*data.number());
    }
    if (item.coding == "code") {
        if (data.type() != DataType::VisibleString)
            return unmatched(item, DataType::VisibleString);
        return ItemValue(std::string(data.bytes().begin(), data.bytes().end()));
    }
    if (item.coding == "period")
        return decodeWire(item, data, DataType::DoubleLongUnsigned);
    if (item.coding == "minutes")
        return decodeWire(item, data, DataType::Long);
    if (item.coding == "boolean")
        return decodeWire(item, data, DataType::Boolean);
    if (item.coding == "captureObjects")
        return decodeReadings(item, data, family);
    return fail(ErrorCode::Unsupported, item.path, "unknown coding \"" + item.coding + "\"");
}

} // namespace metersmith::meter_core
