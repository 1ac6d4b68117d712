// SPDX-License-Identifier: Apache-2.0
//
// ACCESS: any mixture of GET, SET and ACTION in one APDU (IEC 62056-5-3, ACCESS).
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{
namespace
{

class Access : public ClientService
{
public:
    Access(const AccessListRequest& request, std::uint32_t longInvoke, const ExchangeTerms& terms)
        : m_request(request)
        , m_longInvoke(longInvoke)
        , m_terms(terms)
    {
    }

    Step start() override
    {
        AccessRequest apdu{m_longInvoke, {}, m_request.operations};
        if (m_request.breakOnError)
            apdu.longInvoke |= longinvoke::breakOnError;
        return sendIfItFits(encode(apdu), m_terms);
    }
    Step answer(const Apdu& apdu, BytesView octets) override;

private:
    Result<Data> result(std::size_t index, const AccessOutcome& outcome) const;

    AccessListRequest m_request;
    std::uint32_t m_longInvoke;
    ExchangeTerms m_terms;
};

std::string whereOf(const AccessOperation& operation)
{
    using Kind = AccessOperation::Kind;
    const bool get = operation.kind == Kind::Get || operation.kind == Kind::GetSelected;
    return (operation.kind == Kind::Action ? "ACTION "
            : get                          ? "GET "
                                           : "SET ") +
           toString(operation.target);
}

Result<Data> Access::result(std::size_t index, const AccessOutcome& outcome) const
{
    const auto& operation = m_request.operations[index];
    if (outcome.result == 0)
        return outcome.data;
    if (operation.kind == AccessOperation::Kind::Action)
        return fail(toError(static_cast<ActionResult>(outcome.result), whereOf(operation)));
    return fail(toError(static_cast<DataAccessResult>(outcome.result), whereOf(operation)));
}

ClientService::Step Access::answer(const Apdu& apdu, BytesView)
{
    const auto* response = std::get_if<AccessResponse>(&apdu);
    if (!response)
        return unexpected(apdu);
    const auto asked = m_request.operations.size();
    const auto came = response->outcomes.size();
    if (came > asked || (came < asked && !m_request.breakOnError))
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(came) + " of " +
                          std::to_string(asked) + " operations",
                      "IEC 62056-5-3, Access-Response");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < came; ++i)
        step.results->push_back(result(i, response->outcomes[i]));
    for (std::size_t i = came; i < asked; ++i)
        step.results->push_back(fail(ErrorCode::ValueRefused, whereOf(m_request.operations[i]),
                                     "not carried out, because an earlier operation failed"));
    return step;
}

} // namespace

std::unique_ptr<ClientService> makeAccess(const AccessListRequest& request,
                                          std::uint32_t longInvoke, const ExchangeTerms& terms)
{
    return std::make_unique<Access>(request, longInvoke, terms);
}

} // namespace metersmith::dlms
