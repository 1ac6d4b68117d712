// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/services_list.h"

#include "dlms/apdu/services_put.h"

namespace metersmith::dlms
{

Bytes encode(const GetRequestList& apdu)
{
    Bytes out{0xC0, 0x03, apdu.invoke};
    put::attributeList(apdu.attributes, out);
    return out;
}

Bytes encode(const GetResponseList& apdu)
{
    Bytes out{0xC4, 0x03, apdu.invoke};
    encodeLength(apdu.results.size(), out);
    for (const auto& result : apdu.results)
        put::getResult(result, out);
    return out;
}

Bytes encode(const SetRequestList& apdu)
{
    Bytes out{0xC1, 0x04, apdu.invoke};
    put::attributeList(apdu.attributes, out);
    put::dataList(apdu.values, out);
    return out;
}

Bytes encode(const SetRequestListFirstBlock& apdu)
{
    Bytes out{0xC1, 0x05, apdu.invoke};
    put::attributeList(apdu.attributes, out);
    put::blockHead(apdu.last, apdu.block, out);
    put::octets(apdu.raw, out);
    return out;
}

Bytes encode(const SetResponseListLastBlock& apdu)
{
    Bytes out{0xC5, 0x04, apdu.invoke};
    put::accessResults(apdu.results, out);
    appendU32(out, apdu.block);
    return out;
}

Bytes encode(const SetResponseList& apdu)
{
    Bytes out{0xC5, 0x05, apdu.invoke};
    put::accessResults(apdu.results, out);
    return out;
}

Bytes encode(const ActionRequestNext& apdu)
{
    Bytes out{0xC3, 0x02, apdu.invoke};
    appendU32(out, apdu.block);
    return out;
}

Bytes encode(const ActionRequestList& apdu)
{
    Bytes out{0xC3, 0x03, apdu.invoke};
    put::methodList(apdu.methods, out);
    put::dataList(apdu.parameters, out);
    return out;
}

Bytes encode(const ActionRequestBlock& apdu)
{
    const std::uint8_t choice = apdu.list ? 0x05 : apdu.methods.empty() ? 0x06 : 0x04;
    Bytes out{0xC3, choice, apdu.invoke};
    if (choice == 0x05)
        put::methodList(apdu.methods, out);
    else if (choice == 0x04)
        put::method(apdu.methods.front(), out);
    put::blockHead(apdu.last, apdu.block, out);
    put::octets(apdu.raw, out);
    return out;
}

Bytes encode(const ActionResponseBlock& apdu)
{
    Bytes out{0xC7, 0x02, apdu.invoke};
    put::blockHead(apdu.last, apdu.block, out);
    put::octets(apdu.raw, out);
    return out;
}

Bytes encode(const ActionResponseList& apdu)
{
    Bytes out{0xC7, 0x03, apdu.invoke};
    encodeLength(apdu.outcomes.size(), out);
    for (const auto& outcome : apdu.outcomes) {
        out.push_back(static_cast<std::uint8_t>(outcome.result));
        out.push_back(outcome.returned ? 1 : 0);
        if (outcome.returned)
            put::getResult(*outcome.returned, out);
    }
    return out;
}

Bytes encode(const ActionResponseNext& apdu)
{
    Bytes out{0xC7, 0x04, apdu.invoke};
    appendU32(out, apdu.block);
    return out;
}

} // namespace metersmith::dlms
