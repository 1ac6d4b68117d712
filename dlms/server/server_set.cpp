// SPDX-License-Identifier: Apache-2.0
//
// SET: one attribute, a list of them, and long values in blocks (IEC 62056-5-3, SET).
#include "dlms/server/server_services.h"

#include "dlms/axdr.h"
#include "dlms/server/server_parts.h"

namespace metersmith::dlms
{
DataAccessResult ServerServices::write(const AttributeSelection& to, const Data& value)
{
    // No attribute of any class is written in part.
    return to.access ? DataAccessResult::ScopeOfAccessViolated
                     : m_handler.set(m_client, to.attribute, value);
}

std::vector<DataAccessResult>
ServerServices::writeAll(const std::vector<AttributeSelection>& attributes,
                         const std::vector<Data>& values)
{
    std::vector<DataAccessResult> results;
    results.reserve(attributes.size());
    for (std::size_t i = 0; i < attributes.size(); ++i)
        results.push_back(write(attributes[i], values[i]));
    return results;
}

void ServerServices::handle(const SetRequestNormal& request)
{
    if (!granted(conformance::set)) {
        answer(refusal::notGranted);
        return;
    }
    answer(SetResponseNormal{request.invoke,
                             write({request.attribute, request.access}, request.value)});
}

void ServerServices::handle(const SetRequestList& request)
{
    constexpr std::size_t head = 3 + 5;
    if (!granted(conformance::set | conformance::multipleReferences))
        answer(refusal::notGranted);
    else if (request.values.size() != request.attributes.size())
        answer(refusal::malformed);
    else if (!mayLeave(head + request.attributes.size())) // before anything is written
        answer(refusal::tooLong);
    else
        answer(SetResponseList{request.invoke, writeAll(request.attributes, request.values)});
}

void ServerServices::handle(const SetRequestListFirstBlock& request)
{
    if (!granted(conformance::set | conformance::blockTransferWithSet |
                 conformance::multipleReferences)) {
        answer(refusal::notGranted);
        return;
    }
    constexpr std::size_t head = 3 + 5 + 4;
    if (!mayLeave(head + request.attributes.size())) {
        answer(refusal::tooLong);
        return;
    }
    m_request = {LongRequest::Service::SetList, request.attributes, {}, {}, 0};
    setBlock(request.invoke, request.last, request.block, request.raw);
}

void ServerServices::handle(const SetRequestBlock& request)
{
    if (!granted(conformance::set | conformance::blockTransferWithSet)) {
        answer(refusal::notGranted);
        return;
    }
    if (request.attribute)
        m_request = {LongRequest::Service::Set, {{*request.attribute, request.access}}, {}, {}, 0};
    setBlock(request.invoke, request.last, request.block, request.raw);
}

void ServerServices::setBlock(std::uint8_t invoke, bool last, std::uint32_t block, BytesView raw)
{
    if (m_request.service != LongRequest::Service::Set &&
        m_request.service != LongRequest::Service::SetList) {
        endSet(invoke, block, DataAccessResult::NoLongSetInProgress);
    } else if (block != m_request.block + 1) {
        endSet(invoke, block, DataAccessResult::DataBlockNumberInvalid);
    } else if (m_request.raw.size() + raw.size() > server::maxRequestBytes) {
        endSet(invoke, block, DataAccessResult::LongSetAborted);
    } else {
        m_request.block = block;
        append(m_request.raw, raw);
        if (last)
            finishSet(invoke, block);
        else
            answer(SetResponseBlock{invoke, {}, block});
    }
}

/// The long SET is over with one result for all that it was to write.
void ServerServices::endSet(std::uint8_t invoke, std::uint32_t block, DataAccessResult result)
{
    if (m_request.service == LongRequest::Service::SetList)
        answer(SetResponseListLastBlock{
            invoke, std::vector<DataAccessResult>(m_request.attributes.size(), result), block});
    else
        answer(SetResponseBlock{invoke, result, block});
    m_request = {};
}

void ServerServices::finishSet(std::uint8_t invoke, std::uint32_t block)
{
    if (m_request.service == LongRequest::Service::Set) {
        const auto value = decodeData(BytesView(m_request.raw));
        endSet(invoke, block,
               value ? write(m_request.attributes.front(), *value)
                     : DataAccessResult::TypeUnmatched);
        return;
    }
    const auto values = server::decodeValues(m_request.raw, m_request.attributes.size());
    if (!values) {
        endSet(invoke, block, DataAccessResult::TypeUnmatched);
        return;
    }
    const auto long_ = std::exchange(m_request, {});
    answer(SetResponseListLastBlock{invoke, writeAll(long_.attributes, *values), block});
}

} // namespace metersmith::dlms
