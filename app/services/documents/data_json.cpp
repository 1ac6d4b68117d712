// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/documents/data_json.h"

#include <nlohmann/json.hpp>

namespace metersmith::services
{

using dlms::Data;
using dlms::DataType;
using nlohmann::json;

namespace
{

json toJson(const Data& data)
{
    switch (data.type()) {
    case DataType::NullData:
    case DataType::DontCare:
        return nullptr;
    case DataType::Boolean:
        return data.number().value_or(0) != 0;
    case DataType::Array:
    case DataType::Structure: {
        json list = json::array();
        for (const auto& element : data.elements())
            list.push_back(toJson(element));
        return list;
    }
    case DataType::BitString: {
        std::string bits;
        if (const auto* value = data.bits())
            for (std::size_t i = 0; i < value->bitCount; ++i)
                bits += (value->bytes[i / 8] >> (7 - i % 8) & 1U) != 0 ? '1' : '0';
        return bits;
    }
    case DataType::VisibleString:
    case DataType::Utf8String:
        return std::string(data.bytes().begin(), data.bytes().end());
    default:
        break;
    }
    if (const auto number = data.number())
        return *number;
    if (const auto number = data.unsignedNumber())
        return *number;
    if (const auto real = data.real())
        return *real;
    return toHex(data.bytes());
}

} // namespace

std::string toJsonText(const Data& data)
{
    return toJson(data).dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace metersmith::services
