// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_EXCHANGE_H
#define METERSMITH_DLMS_CLIENT_CLIENT_EXCHANGE_H

#include "dlms/client/client_refusals.h"
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{

/// One request from beginning to answer: lists are cut into as many service invocations as the
/// association's terms ask for, each with its own invoke-id. Plain APDUs in and out, no link.
class ClientExchange
{
public:
    /// What to do next: send `next`, or the request is `answered`, or (neither) wait on.
    struct Step {
        Bytes next;
        std::optional<Answered> answered;
        std::optional<BlockReceived> block;
        std::optional<Error> noted;
    };

    /// Begins a request. Ends at once (Unsupported, LimitExceeded, OutOfRange) when the terms do
    /// not allow it.
    Step start(const Request& request, const ExchangeTerms& terms);

    /// The next plain APDU of the server. Answers to another invoke-id are noted and waited over.
    Step answer(BytesView apdu, const ProtectedBy& protection);

    /// Ends the request with an error that is not one of its service's.
    Step giveUp(Error error);

    const std::string& where() const { return m_where; }
    /// The value under way, as far as its blocks have come.
    BytesView partial() const { return m_service ? m_service->partial() : BytesView(); }

private:
    Step begin(); ///< the next invocation
    Step carryOn(ClientService::Step step);
    Step finish();
    bool passesOver(const Apdu& apdu) const;

    Request m_request;
    ExchangeTerms m_terms;
    std::string m_where;       ///< the object, for errors
    std::size_t m_count = 0;   ///< references of the request
    std::size_t m_current = 0; ///< references of the invocation under way
    bool m_oneByOne = false;   ///< the meter refused a list as a whole
    std::unique_ptr<ClientService> m_service;
    std::vector<Result<Data>> m_results;
    std::uint8_t m_invokeId = 0;
    std::uint32_t m_longInvokeId = 0;
};

} // namespace metersmith::dlms

#endif
