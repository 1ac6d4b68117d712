// SPDX-License-Identifier: Apache-2.0
//
// ACTION: one method, a list of them, and long parameters and answers in blocks (IEC 62056-5-3,
// ACTION).
#include "dlms/server/server_services.h"

#include "dlms/axdr.h"
#include "dlms/server/server_parts.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t serviceHead = 3;                 ///< tag, choice, invoke
constexpr std::size_t resultHead = serviceHead + 1;    ///< … and action-result
constexpr std::size_t blockHead = serviceHead + 1 + 4; ///< … last-block, block-number

} // namespace

tl::expected<Data, ActionResult> ServerServices::call(const MethodReference& method,
                                                      const std::optional<Data>& parameter)
{
    if (!m_terms.isSigned && !m_handler.mayCallUnsigned(m_client, method))
        return tl::unexpected(ActionResult::ReadWriteDenied);
    return m_handler.action(m_client, method, parameter);
}

ActionOutcome ServerServices::outcomeOf(const MethodReference& method,
                                        const std::optional<Data>& parameter)
{
    auto returned = call(method, parameter);
    if (!returned)
        return {returned.error(), {}};
    if (returned->isNull())
        return {ActionResult::Success, {}};
    return {ActionResult::Success, GetResult(*std::move(returned))};
}

void ServerServices::actOne(std::uint8_t invoke, const MethodReference& method,
                            const std::optional<Data>& parameter)
{
    auto outcome = outcomeOf(method, parameter);
    answer(ActionResponseNormal{invoke, outcome.result, std::move(outcome.returned)});
    deliverAction(invoke, resultHead);
}

void ServerServices::actAll(std::uint8_t invoke, const std::vector<MethodReference>& methods,
                            const std::vector<Data>& parameters)
{
    ActionResponseList response{invoke, {}};
    response.outcomes.reserve(methods.size());
    std::size_t octets = 0;
    for (std::size_t i = 0; i < methods.size(); ++i) {
        const auto& parameter = parameters[i];
        response.outcomes.push_back(octets > server::maxAnswerBytes
                                        ? ActionOutcome{ActionResult::DataBlockUnavailable, {}}
                                        : outcomeOf(methods[i], parameter.isNull()
                                                                    ? std::nullopt
                                                                    : std::optional(parameter)));
        if (const auto& returned = response.outcomes.back().returned;
            returned && std::holds_alternative<Data>(*returned)) {
            Bytes measured;
            encodeData(std::get<Data>(*returned), measured);
            octets += measured.size();
        }
    }
    answer(response);
    deliverAction(invoke, serviceHead);
}

void ServerServices::handle(const ActionRequestNormal& request)
{
    if (!granted(conformance::action)) {
        answer(refusal::notGranted);
        return;
    }
    actOne(request.invoke, request.method, request.parameter);
}

void ServerServices::handle(const ActionRequestList& request)
{
    if (!granted(conformance::action | conformance::multipleReferences))
        answer(refusal::notGranted);
    else if (request.parameters.size() != request.methods.size())
        answer(refusal::malformed);
    else
        actAll(request.invoke, request.methods, request.parameters);
}

void ServerServices::handle(const ActionRequestBlock& request)
{
    const auto needed = conformance::action | conformance::blockTransferWithAction |
                        (request.list ? conformance::multipleReferences : 0);
    if (!granted(needed)) {
        answer(refusal::notGranted);
        return;
    }
    if (!request.methods.empty() || request.list)
        m_request = {request.list ? LongRequest::Service::ActionList : LongRequest::Service::Action,
                     {},
                     request.methods,
                     {},
                     0};
    if (m_request.service != LongRequest::Service::Action &&
        m_request.service != LongRequest::Service::ActionList) {
        endAction(request.invoke, ActionResult::NoLongActionInProgress);
    } else if (request.block != m_request.block + 1 ||
               m_request.raw.size() + request.raw.size() > server::maxRequestBytes) {
        endAction(request.invoke, ActionResult::LongActionAborted);
    } else {
        m_request.block = request.block;
        append(m_request.raw, request.raw);
        if (request.last)
            finishAction(request.invoke);
        else
            answer(ActionResponseNext{request.invoke, request.block});
    }
}

void ServerServices::endAction(std::uint8_t invoke, ActionResult result)
{
    if (m_request.service == LongRequest::Service::ActionList)
        answer(ActionResponseList{
            invoke, std::vector<ActionOutcome>(m_request.methods.size(), {result, {}})});
    else
        answer(ActionResponseNormal{invoke, result, {}});
    m_request = {};
}

void ServerServices::finishAction(std::uint8_t invoke)
{
    if (m_request.service == LongRequest::Service::Action) {
        auto parameter = m_request.raw.empty() ? Result<Data>(Data::null())
                                               : decodeData(BytesView(m_request.raw));
        if (!parameter) {
            endAction(invoke, ActionResult::TypeUnmatched);
            return;
        }
        const auto request = std::exchange(m_request, {});
        actOne(invoke, request.methods.front(), *std::move(parameter));
        return;
    }
    const auto parameters = server::decodeValues(m_request.raw, m_request.methods.size());
    if (!parameters) {
        endAction(invoke, ActionResult::TypeUnmatched);
        return;
    }
    const auto request = std::exchange(m_request, {});
    actAll(invoke, request.methods, *parameters);
}

/// The answer stands in `m_out`, what blocks would carry behind `headSize` octets.
void ServerServices::deliverAction(std::uint8_t invoke, std::size_t headSize)
{
    auto& out = *m_out;
    if (fits(out.size()) || (m_terms.inGeneralBlocks && m_terms.canGrow))
        return;
    const bool ownBlocks =
        granted(conformance::blockTransferWithAction) && m_terms.limit > blockHead + 1;
    if (ownBlocks && !m_terms.inGeneralBlocks) {
        out.erase(out.begin(), out.begin() + static_cast<std::ptrdiff_t>(headSize));
        m_answer = {LongAnswer::Service::Action, std::move(out), 0, 0};
        nextActionBlock(invoke);
    } else if (!m_terms.canGrow) {
        answer(refusal::tooLong);
    }
}

void ServerServices::nextActionBlock(std::uint8_t invoke)
{
    const auto overhead = blockHead + server::lengthOctets(m_terms.limit);
    const auto room = m_terms.limit > overhead ? m_terms.limit - overhead : 1;
    const auto size = std::min(room, m_answer.raw.size() - m_answer.sent);
    const auto part = BytesView(m_answer.raw).subspan(m_answer.sent, size);
    m_answer.sent += size;
    const bool last = m_answer.sent == m_answer.raw.size();
    answer(ActionResponseBlock{invoke, last, ++m_answer.block, Bytes(part.begin(), part.end())});
    if (last)
        m_answer = {};
}

void ServerServices::handle(const ActionRequestNext& request)
{
    const auto end = [&](ActionResult why) {
        m_answer = {};
        answer(ActionResponseNormal{request.invoke, why, {}});
    };
    if (!granted(conformance::action | conformance::blockTransferWithAction))
        answer(refusal::notGranted);
    else if (m_answer.service != LongAnswer::Service::Action)
        end(ActionResult::NoLongActionInProgress);
    else if (request.block != m_answer.block)
        end(ActionResult::LongActionAborted);
    else
        nextActionBlock(request.invoke);
}

} // namespace metersmith::dlms
