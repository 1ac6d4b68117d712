// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/services_put.h"

namespace metersmith::dlms::put
{

void attribute(const AttributeReference& reference, Bytes& out)
{
    appendU16(out, reference.classId);
    append(out, reference.object.groups);
    out.push_back(static_cast<std::uint8_t>(reference.attribute));
}

void method(const MethodReference& reference, Bytes& out)
{
    attribute({reference.classId, reference.object, reference.method}, out);
}

void selection(const SelectiveAccess& access, Bytes& out)
{
    out.push_back(access.selector);
    encodeData(access.parameters, out);
}

void optionalSelection(const std::optional<SelectiveAccess>& access, Bytes& out)
{
    out.push_back(access ? 1 : 0);
    if (access)
        selection(*access, out);
}

void attributeList(const std::vector<AttributeSelection>& attributes, Bytes& out)
{
    encodeLength(attributes.size(), out);
    for (const auto& one : attributes) {
        attribute(one.attribute, out);
        optionalSelection(one.access, out);
    }
}

void methodList(const std::vector<MethodReference>& methods, Bytes& out)
{
    encodeLength(methods.size(), out);
    for (const auto& one : methods)
        method(one, out);
}

void getResult(const GetResult& result, Bytes& out)
{
    if (const auto* data = std::get_if<Data>(&result)) {
        out.push_back(0);
        encodeData(*data, out);
    } else {
        out.push_back(1);
        out.push_back(static_cast<std::uint8_t>(std::get<DataAccessResult>(result)));
    }
}

void accessResults(const std::vector<DataAccessResult>& results, Bytes& out)
{
    encodeLength(results.size(), out);
    for (const auto result : results)
        out.push_back(static_cast<std::uint8_t>(result));
}

void dataList(const std::vector<Data>& values, Bytes& out)
{
    encodeLength(values.size(), out);
    for (const auto& value : values)
        encodeData(value, out);
}

void blockHead(bool last, std::uint32_t block, Bytes& out)
{
    out.push_back(last ? 1 : 0);
    appendU32(out, block);
}

void octets(BytesView bytes, Bytes& out)
{
    encodeLength(bytes.size(), out);
    append(out, bytes);
}

} // namespace metersmith::dlms::put
