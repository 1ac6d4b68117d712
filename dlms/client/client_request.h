// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_REQUEST_H
#define METERSMITH_DLMS_CLIENT_CLIENT_REQUEST_H

#include "dlms/client/client_service.h"

namespace metersmith::dlms
{

// What the client knows of each kind of request: its words, its services, and how a list of it is
// cut into invocations.

std::string whereOf(const Request& request);
/// References in the request; 1 for those without a list, and for ACCESS, which is never cut.
std::size_t countOf(const Request& request);
/// The answer has one item for each reference.
bool isList(const Request& request);
/// As many values as references.
bool isWellFormed(const Request& request);
/// Asking twice changes nothing in the meter.
bool mayBeRepeated(const Request& request);
/// The service that the request needs and the association lacks.
std::optional<std::string_view> notGranted(const Request& request, const ExchangeTerms& terms);

/// How many references from `from` on go into one invocation: one, or as many as the terms allow.
std::size_t batchSize(const Request& request, std::size_t from, const ExchangeTerms& terms);

struct InvokeIds {
    std::uint8_t invoke = 0;
    std::uint32_t longInvoke = 0;
};
std::unique_ptr<ClientService> makeService(const Request& request, std::size_t from,
                                           std::size_t count, InvokeIds ids,
                                           const ExchangeTerms& terms);

} // namespace metersmith::dlms

#endif
