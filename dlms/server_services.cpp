// SPDX-License-Identifier: Apache-2.0
#include "dlms/server_services.h"

#include "dlms/axdr.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t getBlockOverhead = 3 + 5 + 1 + 4; ///< besides the raw data
constexpr std::size_t maxSetBytes = 1U << 20U;

} // namespace

void ServerServices::begin(ClientSap client, std::uint32_t conformanceBlock, std::uint16_t maxSend)
{
    m_client = client;
    m_conformance = conformanceBlock;
    m_maxSend = maxSend == 0 ? 65535 : maxSend;
    m_getRaw.clear();
    m_setAttribute.reset();
}

Bytes ServerServices::respond(const Apdu& apdu)
{
    return std::visit([&](const auto& request) { return handle(request); }, apdu);
}

Bytes ServerServices::handle(const GetRequestNormal& request)
{
    m_getRaw.clear(); // a new request ends a long GET
    if (!granted(conformance::get))
        return encode(ExceptionResponse{1, 2, {}});
    if (request.access && !granted(conformance::selectiveAccess))
        return encode(GetResponseNormal{request.invoke, DataAccessResult::ScopeOfAccessViolated});
    const auto data =
        m_handler.get(m_client, request.attribute, request.access ? &*request.access : nullptr);
    if (!data)
        return encode(GetResponseNormal{request.invoke, data.error()});
    auto answer = encode(GetResponseNormal{request.invoke, *data});
    if (answer.size() <= m_maxSend)
        return answer;
    if (!granted(conformance::blockTransferWithGet) || m_maxSend <= getBlockOverhead)
        return encode(ExceptionResponse{1, 4, {}}); // pdu-too-long
    encodeData(*data, m_getRaw);
    m_getSent = 0;
    m_getBlock = 0;
    return nextGetBlock(request.invoke);
}

Bytes ServerServices::nextGetBlock(std::uint8_t invoke)
{
    const auto size = std::min(m_maxSend - getBlockOverhead, m_getRaw.size() - m_getSent);
    const auto* from = m_getRaw.data() + m_getSent;
    GetResponseBlock block{invoke, m_getSent + size == m_getRaw.size(), ++m_getBlock,
                           Bytes(from, from + size)};
    m_getSent += size;
    const auto answer = encode(block);
    if (block.last)
        m_getRaw.clear();
    return answer;
}

Bytes ServerServices::handle(const GetRequestNext& request)
{
    if (m_getRaw.empty())
        return encode(GetResponseBlock{request.invoke, true, request.block,
                                       DataAccessResult::NoLongGetInProgress});
    if (request.block != m_getBlock) {
        m_getRaw.clear();
        return encode(GetResponseBlock{request.invoke, true, request.block,
                                       DataAccessResult::DataBlockNumberInvalid});
    }
    return nextGetBlock(request.invoke);
}

Bytes ServerServices::handle(const SetRequestNormal& request)
{
    m_setAttribute.reset();
    if (!granted(conformance::set))
        return encode(ExceptionResponse{1, 2, {}});
    const auto result = request.access ? DataAccessResult::ScopeOfAccessViolated
                                       : m_handler.set(m_client, request.attribute, request.value);
    return encode(SetResponseNormal{request.invoke, result});
}

Bytes ServerServices::handle(const SetRequestBlock& request)
{
    if (!granted(conformance::set | conformance::blockTransferWithSet))
        return encode(ExceptionResponse{1, 2, {}});
    const auto end = [&](DataAccessResult result) {
        m_setAttribute.reset();
        m_setRaw.clear();
        return encode(SetResponseBlock{request.invoke, result, request.block});
    };
    if (request.attribute) {
        m_setAttribute = request.attribute;
        m_setRaw.clear();
        m_setBlock = 0;
        if (request.access)
            return end(DataAccessResult::ScopeOfAccessViolated);
    }
    if (!m_setAttribute)
        return end(DataAccessResult::NoLongSetInProgress);
    if (request.block != m_setBlock + 1)
        return end(DataAccessResult::DataBlockNumberInvalid);
    if (m_setRaw.size() + request.raw.size() > maxSetBytes)
        return end(DataAccessResult::LongSetAborted);
    m_setBlock = request.block;
    append(m_setRaw, request.raw);
    if (!request.last)
        return encode(SetResponseBlock{request.invoke, {}, request.block});
    const auto value = decodeData(BytesView(m_setRaw));
    if (!value)
        return end(DataAccessResult::TypeUnmatched);
    return end(m_handler.set(m_client, *m_setAttribute, *value));
}

Bytes ServerServices::handle(const ActionRequestNormal& request)
{
    if (!granted(conformance::action))
        return encode(ExceptionResponse{1, 2, {}});
    const auto returned = m_handler.action(m_client, request.method, request.parameter);
    if (!returned)
        return encode(ActionResponseNormal{request.invoke, returned.error(), {}});
    ActionResponseNormal response{request.invoke, ActionResult::Success, {}};
    if (!returned->isNull())
        response.returned = *returned;
    auto answer = encode(response);
    return answer.size() <= m_maxSend ? answer : encode(ExceptionResponse{1, 4, {}});
}

} // namespace metersmith::dlms
