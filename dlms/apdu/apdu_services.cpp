// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu_parts.h"

#include <algorithm>

namespace metersmith::dlms::parts
{
namespace
{

/// Tag, choice, invoke-id-and-priority.
struct Head {
    std::uint8_t choice;
    std::uint8_t invoke;
};

Head readHead(ApduReader& in, std::uint8_t highest)
{
    (void)in.u8("tag");
    const auto choice = in.choice(1, highest, "service");
    return {choice, in.u8("invoke-id-and-priority")};
}

/// DataBlock-SA and the head of DataBlock-G.
struct BlockHead {
    bool last;
    std::uint32_t number;
};

BlockHead readBlockHead(ApduReader& in)
{
    const bool last = in.flag("last-block");
    return {last, in.u32("block-number")};
}

ActionOutcome readOutcome(ApduReader& in)
{
    ActionOutcome outcome;
    outcome.result = static_cast<ActionResult>(in.u8("action-result"));
    if (in.flag("return-parameters"))
        outcome.returned = in.getResult();
    return outcome;
}

} // namespace

Apdu readGetRequest(ApduReader& in)
{
    const auto head = readHead(in, 3);
    if (head.choice == 2)
        return GetRequestNext{head.invoke, in.u32("block-number")};
    if (head.choice == 3)
        return GetRequestList{head.invoke, in.attributeList()};
    const auto reference = in.attribute();
    return GetRequestNormal{head.invoke, reference, in.optionalSelection()};
}

Apdu readGetResponse(ApduReader& in)
{
    const auto head = readHead(in, 3);
    if (head.choice == 1)
        return GetResponseNormal{head.invoke, in.getResult()};
    if (head.choice == 2) {
        const auto block = readBlockHead(in);
        GetResponseBlock response{head.invoke, block.last, block.number, {}};
        if (in.choice(0, 1, "result") == 0)
            response.result = in.octets("raw-data");
        else
            response.result = static_cast<DataAccessResult>(in.u8("data-access-result"));
        return response;
    }
    GetResponseList response{head.invoke, {}};
    const auto number = in.count(2, "result list");
    response.results.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && in.ok(); ++i)
        response.results.push_back(in.getResult());
    return response;
}

Apdu readSetRequest(ApduReader& in)
{
    const auto head = readHead(in, 5);
    if (head.choice == 4) {
        auto attributes = in.attributeList();
        return SetRequestList{head.invoke, std::move(attributes), in.dataList("value-list")};
    }
    if (head.choice == 5) {
        auto attributes = in.attributeList();
        const auto block = readBlockHead(in);
        return SetRequestListFirstBlock{head.invoke, std::move(attributes), block.last,
                                        block.number, in.octets("raw-data")};
    }
    AttributeSelection selection;
    if (head.choice != 3)
        selection = in.attributeSelection();
    if (head.choice == 1)
        return SetRequestNormal{head.invoke, selection.attribute, std::move(selection.access),
                                in.data("value")};
    SetRequestBlock request;
    request.invoke = head.invoke;
    if (head.choice == 2) {
        request.attribute = selection.attribute;
        request.access = std::move(selection.access);
    }
    const auto block = readBlockHead(in);
    request.last = block.last;
    request.block = block.number;
    request.raw = in.octets("raw-data");
    return request;
}

Apdu readSetResponse(ApduReader& in)
{
    const auto head = readHead(in, 5);
    switch (head.choice) {
    case 1:
        return SetResponseNormal{head.invoke, in.accessResult()};
    case 2:
        return SetResponseBlock{head.invoke, {}, in.u32("block-number")};
    case 3: {
        const auto result = in.accessResult();
        return SetResponseBlock{head.invoke, result, in.u32("block-number")};
    }
    case 4: {
        auto results = in.accessResults();
        return SetResponseListLastBlock{head.invoke, std::move(results), in.u32("block-number")};
    }
    default:
        return SetResponseList{head.invoke, in.accessResults()};
    }
}

Apdu readActionRequest(ApduReader& in)
{
    const auto head = readHead(in, 6);
    if (head.choice == 1) {
        ActionRequestNormal request{head.invoke, in.method(), {}};
        if (in.flag("method-invocation-parameters"))
            request.parameter = in.data("method-invocation-parameters");
        return request;
    }
    if (head.choice == 2)
        return ActionRequestNext{head.invoke, in.u32("block-number")};
    if (head.choice == 3) {
        auto methods = in.methodList();
        return ActionRequestList{head.invoke, std::move(methods),
                                 in.dataList("method-invocation-parameters")};
    }
    ActionRequestBlock request;
    request.invoke = head.invoke;
    request.list = head.choice == 5;
    if (head.choice == 4)
        request.methods.push_back(in.method());
    else if (head.choice == 5)
        request.methods = in.methodList();
    const auto block = readBlockHead(in);
    request.last = block.last;
    request.block = block.number;
    request.raw = in.octets("raw-data");
    return request;
}

Apdu readActionResponse(ApduReader& in)
{
    const auto head = readHead(in, 4);
    if (head.choice == 1) {
        auto outcome = readOutcome(in);
        return ActionResponseNormal{head.invoke, outcome.result, std::move(outcome.returned)};
    }
    if (head.choice == 2) {
        const auto block = readBlockHead(in);
        return ActionResponseBlock{head.invoke, block.last, block.number, in.octets("raw-data")};
    }
    if (head.choice == 4)
        return ActionResponseNext{head.invoke, in.u32("block-number")};
    ActionResponseList response{head.invoke, {}};
    const auto number = in.count(2, "list-of-responses");
    response.outcomes.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && in.ok(); ++i)
        response.outcomes.push_back(readOutcome(in));
    return response;
}

} // namespace metersmith::dlms::parts
