// SPDX-License-Identifier: Apache-2.0
//
// GET: one attribute, a list of them, and long answers in blocks (IEC 62056-5-3, GET).
#include "dlms/server/server_services.h"

#include "dlms/axdr.h"
#include "dlms/server/server_parts.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t getResponse = 0xC4;
constexpr std::uint8_t normal = 1, withBlock = 2, withList = 3;
constexpr std::uint8_t isData = 0, isError = 1;
constexpr std::size_t normalHead = 4; ///< tag, choice, invoke, result
constexpr std::size_t listHead = 3;
constexpr std::size_t blockHead = 3 + 1 + 4 + 1; ///< tag … last-block, block-number, result

} // namespace

tl::expected<Data, DataAccessResult> ServerServices::read(const AttributeReference& attribute,
                                                          const SelectiveAccess* access)
{
    if (access && !granted(conformance::selectiveAccess))
        return tl::unexpected(DataAccessResult::ScopeOfAccessViolated);
    return m_handler.get(m_client, attribute, access);
}

void ServerServices::getOne(std::uint8_t invoke, const AttributeReference& attribute,
                            const SelectiveAccess* access)
{
    if (!granted(conformance::get)) {
        answer(refusal::notGranted);
        return;
    }
    const auto data = read(attribute, access);
    auto& out = *m_out;
    const std::uint8_t head[] = {getResponse, normal, invoke, data ? isData : isError};
    out.assign(std::begin(head), std::end(head));
    if (data)
        encodeData(*data, out);
    else
        out.push_back(static_cast<std::uint8_t>(data.error()));
    deliverGet(invoke, normalHead);
}

bool ServerServices::respondToGet(BytesView apdu, const ServiceTerms& terms, Bytes& out)
{
    // get-request-normal: C0 01 invoke, class-id, instance-id, attribute-id, no selection.
    constexpr std::size_t size = 13;
    if (apdu.size() != size || apdu[0] != 0xC0 || apdu[1] != normal || apdu[size - 1] != 0)
        return false;
    if (m_answer.service != LongAnswer::Service::None)
        m_answer = {};
    if (m_request.service != LongRequest::Service::None)
        m_request = {};
    m_terms = terms;
    m_out = &out;
    getOne(apdu[2],
           {static_cast<std::uint16_t>(apdu[3] << 8U | apdu[4]),
            Obis(apdu[5], apdu[6], apdu[7], apdu[8], apdu[9], apdu[10]),
            static_cast<std::int8_t>(apdu[11])},
           nullptr);
    m_out = nullptr;
    return true;
}

void ServerServices::handle(const GetRequestNormal& request)
{
    getOne(request.invoke, request.attribute, request.access ? &*request.access : nullptr);
}

void ServerServices::handle(const GetRequestList& request)
{
    if (!granted(conformance::get | conformance::multipleReferences)) {
        answer(refusal::notGranted);
        return;
    }
    auto& out = *m_out;
    out = {getResponse, withList, request.invoke};
    encodeLength(request.attributes.size(), out);
    for (const auto& wanted : request.attributes) {
        const auto data = out.size() > server::maxAnswerBytes
                              ? tl::unexpected(DataAccessResult::DataBlockUnavailable)
                              : read(wanted.attribute, wanted.access ? &*wanted.access : nullptr);
        out.push_back(data ? isData : isError);
        if (data)
            encodeData(*data, out);
        else
            out.push_back(static_cast<std::uint8_t>(data.error()));
    }
    deliverGet(request.invoke, listHead);
}

/// The answer stands in `m_out`, the data (or the list of results) behind `headSize` octets. Too
/// long for one APDU, it leaves in blocks that carry it without the head.
void ServerServices::deliverGet(std::uint8_t invoke, std::size_t headSize)
{
    auto& out = *m_out;
    if (fits(out.size()) || (m_terms.inGeneralBlocks && m_terms.canGrow))
        return;
    const bool ownBlocks = granted(conformance::blockTransferWithGet) && m_terms.limit > blockHead;
    if (ownBlocks && !m_terms.inGeneralBlocks) {
        out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(headSize));
        m_answer = {LongAnswer::Service::Get, std::move(out), 0, 0};
        nextGetBlock(invoke);
    } else if (!m_terms.canGrow) {
        answer(refusal::tooLong);
    }
}

void ServerServices::nextGetBlock(std::uint8_t invoke)
{
    auto& out = *m_out;
    const auto overhead = blockHead + server::lengthOctets(m_terms.limit);
    const auto room = m_terms.limit > overhead ? m_terms.limit - overhead : 1;
    const auto size = std::min(room, m_answer.raw.size() - m_answer.sent);
    const bool last = m_answer.sent + size == m_answer.raw.size();
    out = {getResponse, withBlock, invoke, static_cast<std::uint8_t>(last ? 1 : 0)};
    out.reserve(overhead + size);
    appendU32(out, ++m_answer.block);
    out.push_back(isData);
    encodeLength(size, out);
    append(out, BytesView(m_answer.raw).subspan(m_answer.sent, size));
    m_answer.sent += size;
    if (last)
        m_answer = {};
}

void ServerServices::handle(const GetRequestNext& request)
{
    const auto end = [&](DataAccessResult why) {
        m_answer = {};
        answer(GetResponseBlock{request.invoke, true, request.block, why});
    };
    if (!granted(conformance::get | conformance::blockTransferWithGet))
        answer(refusal::notGranted);
    else if (m_answer.service != LongAnswer::Service::Get)
        end(DataAccessResult::NoLongGetInProgress);
    else if (request.block != m_answer.block)
        end(DataAccessResult::DataBlockNumberInvalid);
    else
        nextGetBlock(request.invoke);
}

} // namespace metersmith::dlms
