// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_exchange.h"

#include "dlms/client/client_request.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::uint8_t confirmedHighPriority = 0xC0;

std::optional<std::uint32_t> invokeOf(const Apdu& apdu)
{
    return std::visit(
        [](const auto& a) -> std::optional<std::uint32_t> {
            if constexpr (requires { a.longInvoke; })
                return a.longInvoke & longinvoke::idMask;
            else if constexpr (requires { a.invoke; })
                return a.invoke & 0x0FU;
            else
                return std::nullopt;
        },
        apdu);
}

} // namespace

ClientExchange::Step ClientExchange::start(const Request& request, const ExchangeTerms& terms)
{
    m_request = request;
    m_terms = terms;
    m_results.clear();
    m_oneByOne = false;
    m_where = whereOf(request);
    m_count = countOf(request);
    if (const auto lacking = notGranted(request, terms))
        return giveUp({ErrorCode::Unsupported,
                       m_where,
                       "the meter did not grant the service " + std::string(*lacking) +
                           " when the association was made",
                       {}});
    if (!isWellFormed(request))
        return giveUp({ErrorCode::OutOfRange,
                       m_where,
                       "a list has another number of values than of references",
                       {}});
    if (m_count == 0) {
        Step step;
        step.answered = Answered{Data::null(), {}};
        return step;
    }
    return begin();
}

ClientExchange::Step ClientExchange::giveUp(Error error)
{
    m_service.reset();
    m_results.clear();
    m_request = {};
    Step step;
    step.answered = Answered{fail(std::move(error)), {}};
    return step;
}

ClientExchange::Step ClientExchange::begin()
{
    const auto from = m_results.size();
    m_current = m_oneByOne ? 1 : batchSize(m_request, from, m_terms);
    m_invokeId = static_cast<std::uint8_t>(m_invokeId % 15 + 1);
    m_longInvokeId = (m_longInvokeId + 1) & longinvoke::idMask;
    m_service = makeService(m_request, from, m_current,
                            {static_cast<std::uint8_t>(confirmedHighPriority | m_invokeId),
                             m_longInvokeId | longinvoke::confirmed | longinvoke::highPriority},
                            m_terms);
    return carryOn(m_service->start());
}

ClientExchange::Step ClientExchange::carryOn(ClientService::Step service)
{
    Step step;
    step.block = service.block;
    if (!service.next.empty()) {
        step.next = std::move(service.next);
        return step;
    }
    if (service.error && m_current > 1 && service.error->code != ErrorCode::UnexpectedAnswer &&
        mayBeRepeated(m_request)) {
        m_oneByOne = true; // reading again does no harm: find out which of the list it was
        step.noted = within(m_where, *service.error);
    } else if (service.error) {
        service.error->where =
            m_where + (service.error->where.empty() ? "" : "/") + service.error->where;
        m_results.insert(m_results.end(), m_current, fail(*service.error));
    } else {
        std::move(service.results->begin(), service.results->end(), std::back_inserter(m_results));
    }
    auto next = m_results.size() < m_count ? begin() : finish();
    next.block = step.block;
    if (step.noted)
        next.noted = step.noted;
    return next;
}

ClientExchange::Step ClientExchange::finish()
{
    m_service.reset();
    Step step;
    if (isList(m_request))
        step.answered = Answered{Data::null(), std::move(m_results)};
    else
        step.answered = Answered{std::move(m_results.front()), {}};
    m_results.clear();
    m_request = {};
    return step;
}

bool ClientExchange::passesOver(const Apdu& apdu) const
{
    if (std::holds_alternative<CarryRequest>(m_request))
        return false;
    const bool isLong = std::holds_alternative<AccessListRequest>(m_request);
    const bool isShortName = std::holds_alternative<ShortNameReadRequest>(m_request) ||
                             std::holds_alternative<ShortNameWriteRequest>(m_request);
    const auto invoke = invokeOf(apdu);
    if (isShortName)
        return invoke.has_value();
    return invoke != (isLong ? m_longInvokeId : std::uint32_t{m_invokeId}) ||
           std::holds_alternative<AccessResponse>(apdu) != isLong;
}

ClientExchange::Step ClientExchange::answer(BytesView bytes, const ProtectedBy& protection)
{
    const auto apdu = decodeApdu(bytes);
    ClientService::Step failed;
    if (!apdu) {
        failed.error = within("answer", apdu.error());
        return carryOn(std::move(failed));
    }
    if (const auto* exception = std::get_if<ExceptionResponse>(&*apdu)) {
        failed.error = explainException(*exception, protection, {});
        return carryOn(std::move(failed));
    }
    if (const auto* error = std::get_if<ConfirmedServiceError>(&*apdu)) {
        failed.error = explainServiceError(*error, protection, {});
        return carryOn(std::move(failed));
    }
    if (passesOver(*apdu)) {
        Step other;
        other.noted = Error{ErrorCode::UnexpectedAnswer,
                            m_where,
                            "passed over " + name(*apdu) + ", which answers nothing asked here",
                            {}};
        return other;
    }
    return carryOn(m_service->answer(*apdu, bytes));
}

} // namespace metersmith::dlms
