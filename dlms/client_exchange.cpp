// SPDX-License-Identifier: Apache-2.0
#include "dlms/client_exchange.h"

#include "dlms/axdr.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

// Octets of a SET block APDU besides its raw data: header, reference, block head, length.
constexpr std::size_t setFirstBlockOverhead = 3 + 9 + 1 + 5 + 4;
constexpr std::size_t setBlockOverhead = 3 + 5 + 4;
constexpr std::size_t smallestApdu = 64;

std::optional<std::uint8_t> invokeOf(const Apdu& apdu)
{
    return std::visit(
        [](const auto& a) -> std::optional<std::uint8_t> {
            if constexpr (requires { a.invoke; })
                return a.invoke;
            else
                return std::nullopt;
        },
        apdu);
}

} // namespace

ClientExchange::Step ClientExchange::finish(Result<Data> result)
{
    m_assembled.clear();
    m_raw.clear();
    Step step;
    step.result = std::move(result);
    return step;
}

ClientExchange::Step ClientExchange::start(const Request& request, std::uint8_t invoke,
                                           std::size_t maxSend, std::uint32_t conformanceBlock)
{
    m_invoke = invoke;
    m_block = 0;
    m_maxSend = maxSend;
    m_assembled.clear();
    const auto refuse = [&](std::string_view service) {
        return finish(fail(ErrorCode::Unsupported, m_where,
                           "the meter did not grant the service " + std::string(service) +
                               " when the association was made"));
    };
    Step step;
    if (const auto* get = std::get_if<GetRequest>(&request)) {
        m_kind = Kind::Get;
        m_where = "GET " + toString(get->attribute);
        if ((conformanceBlock & conformance::get) == 0)
            return refuse("get");
        step.next = encode(GetRequestNormal{invoke, get->attribute, get->access});
    } else if (const auto* set = std::get_if<SetRequest>(&request)) {
        m_kind = Kind::Set;
        m_where = "SET " + toString(set->attribute);
        if ((conformanceBlock & conformance::set) == 0)
            return refuse("set");
        return startSet(*set, maxSend, conformanceBlock);
    } else {
        const auto& action = std::get<ActionRequest>(request);
        m_kind = Kind::Action;
        m_where = "ACTION " + toString(action.method);
        if ((conformanceBlock & conformance::action) == 0)
            return refuse("action");
        step.next = encode(ActionRequestNormal{invoke, action.method, action.parameter});
    }
    if (step.next.size() > maxSend)
        return finish(fail(ErrorCode::LimitExceeded, m_where,
                           "the request has " + std::to_string(step.next.size()) +
                               " bytes, the meter takes " + std::to_string(maxSend)));
    return step;
}

ClientExchange::Step ClientExchange::startSet(const SetRequest& set, std::size_t maxSend,
                                              std::uint32_t conformanceBlock)
{
    Step step;
    step.next = encode(SetRequestNormal{m_invoke, set.attribute, {}, set.value});
    if (step.next.size() <= maxSend)
        return step;
    if ((conformanceBlock & conformance::blockTransferWithSet) == 0 || maxSend < smallestApdu)
        return finish(fail(ErrorCode::LimitExceeded, m_where,
                           "the value needs " + std::to_string(step.next.size()) +
                               " bytes, the meter takes " + std::to_string(maxSend) +
                               " and did not grant block transfer"));
    m_attribute = set.attribute;
    m_raw.clear();
    m_sent = 0;
    encodeData(set.value, m_raw);
    return nextSetBlock();
}

ClientExchange::Step ClientExchange::nextSetBlock()
{
    const auto room = m_maxSend - (m_block == 0 ? setFirstBlockOverhead : setBlockOverhead);
    const auto size = std::min(room, m_raw.size() - m_sent);
    SetRequestBlock block;
    block.invoke = m_invoke;
    if (m_block == 0)
        block.attribute = m_attribute;
    block.block = ++m_block;
    block.raw.assign(m_raw.begin() + static_cast<std::ptrdiff_t>(m_sent),
                     m_raw.begin() + static_cast<std::ptrdiff_t>(m_sent + size));
    m_sent += size;
    block.last = m_sent == m_raw.size();
    Step step;
    step.next = encode(block);
    return step;
}

ClientExchange::Step ClientExchange::answer(BytesView bytes)
{
    const auto apdu = decodeApdu(bytes);
    if (!apdu)
        return finish(fail(within(m_where + "/answer", apdu.error())));
    if (const auto* exception = std::get_if<ExceptionResponse>(&*apdu))
        return finish(fail(ErrorCode::ServiceRefused, m_where,
                           "the meter answered with an exception: " + explain(*exception),
                           "IEC 62056-5-3, exception-response"));
    if (const auto* error = std::get_if<ConfirmedServiceError>(&*apdu))
        return finish(fail(ErrorCode::ServiceRefused, m_where,
                           "the meter answered with a service error: " + explain(*error),
                           "IEC 62056-5-3, ConfirmedServiceError"));
    Step other;
    if (const auto invoke = invokeOf(*apdu); !invoke || (*invoke & 0x0FU) != (m_invoke & 0x0FU)) {
        other.noted = Error{ErrorCode::UnexpectedAnswer,
                            m_where,
                            "passed over " + name(*apdu) + ", which answers nothing asked here",
                            {}};
        return other;
    }
    const auto* get = std::get_if<GetResponseNormal>(&*apdu);
    const auto* block = std::get_if<GetResponseBlock>(&*apdu);
    const auto* set = std::get_if<SetResponseNormal>(&*apdu);
    const auto* setBlock = std::get_if<SetResponseBlock>(&*apdu);
    const auto* action = std::get_if<ActionResponseNormal>(&*apdu);
    if (m_kind == Kind::Get && get)
        return ended(*get);
    if (m_kind == Kind::Get && block)
        return ended(*block);
    if (m_kind == Kind::Set && set)
        return ended(*set);
    if (m_kind == Kind::Set && setBlock)
        return ended(*setBlock);
    if (m_kind == Kind::Action && action)
        return ended(*action);
    return finish(
        fail(ErrorCode::UnexpectedAnswer, m_where, "the meter answered with " + name(*apdu)));
}

ClientExchange::Step ClientExchange::ended(const GetResponseNormal& apdu)
{
    if (const auto* data = std::get_if<Data>(&apdu.result))
        return finish(*data);
    return finish(fail(toError(std::get<DataAccessResult>(apdu.result), m_where)));
}

ClientExchange::Step ClientExchange::ended(const GetResponseBlock& apdu)
{
    if (const auto* refusal = std::get_if<DataAccessResult>(&apdu.result))
        return finish(fail(toError(*refusal, m_where)));
    if (apdu.block != m_block + 1)
        return finish(fail(ErrorCode::UnexpectedAnswer, m_where,
                           "expected block " + std::to_string(m_block + 1) + ", got " +
                               std::to_string(apdu.block),
                           "IEC 62056-5-3, block transfer"));
    const auto& raw = std::get<Bytes>(apdu.result);
    if (m_assembled.size() + raw.size() > maxAssembledBytes || (raw.empty() && !apdu.last))
        return finish(fail(ErrorCode::LimitExceeded, m_where,
                           raw.empty() ? "a block without data"
                                       : "the value is longer than " +
                                             std::to_string(maxAssembledBytes) + " bytes"));
    m_block = apdu.block;
    append(m_assembled, raw);
    const BlockReceived progress{m_block, m_assembled.size()};
    Step step;
    if (apdu.last) {
        auto data = decodeData(BytesView(m_assembled));
        step = data ? finish(*std::move(data))
                    : finish(fail(within(m_where + "/blocks", data.error())));
    } else {
        step.next = encode(GetRequestNext{m_invoke, m_block});
    }
    step.block = progress;
    return step;
}

ClientExchange::Step ClientExchange::ended(const SetResponseNormal& apdu)
{
    if (apdu.result == DataAccessResult::Success)
        return finish(Data::null());
    return finish(fail(toError(apdu.result, m_where)));
}

ClientExchange::Step ClientExchange::ended(const SetResponseBlock& apdu)
{
    if (apdu.result && *apdu.result != DataAccessResult::Success)
        return finish(fail(toError(*apdu.result, m_where)));
    const bool all = m_sent == m_raw.size();
    if (apdu.block != m_block || apdu.result.has_value() != all)
        return finish(fail(ErrorCode::UnexpectedAnswer, m_where,
                           "the meter acknowledged block " + std::to_string(apdu.block) +
                               ", sent was block " + std::to_string(m_block),
                           "IEC 62056-5-3, block transfer"));
    return all ? finish(Data::null()) : nextSetBlock();
}

ClientExchange::Step ClientExchange::ended(const ActionResponseNormal& apdu)
{
    if (apdu.result != ActionResult::Success)
        return finish(fail(toError(apdu.result, m_where)));
    if (!apdu.returned)
        return finish(Data::null());
    if (const auto* data = std::get_if<Data>(&*apdu.returned))
        return finish(*data);
    return finish(fail(toError(std::get<DataAccessResult>(*apdu.returned), m_where)));
}

} // namespace metersmith::dlms
