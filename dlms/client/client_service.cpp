// SPDX-License-Identifier: Apache-2.0
#include "dlms/client/client_service.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view blockClause = "IEC 62056-5-3, block transfer";

/// An APDU that somebody else has made: carried as it is.
class Carry : public ClientService
{
public:
    Carry(const CarryRequest& request, const ExchangeTerms& terms)
        : m_apdu(request.apdu)
        , m_terms(terms)
    {
    }
    Step start() override { return sendIfItFits(m_apdu, m_terms); }
    Step answer(const Apdu&, BytesView octets) override
    {
        return one(Data::octets({octets.begin(), octets.end()}));
    }

private:
    Bytes m_apdu;
    ExchangeTerms m_terms;
};

} // namespace

ClientService::Step ClientService::send(Bytes apdu)
{
    Step step;
    step.next = std::move(apdu);
    return step;
}

ClientService::Step ClientService::failed(ErrorCode code, std::string detail,
                                          std::string_view clause)
{
    Step step;
    step.error = Error{code, {}, std::move(detail), clause};
    return step;
}

ClientService::Step ClientService::one(Result<Data> result)
{
    Step step;
    step.results.emplace().push_back(std::move(result));
    return step;
}

ClientService::Step ClientService::unexpected(const Apdu& apdu)
{
    return failed(ErrorCode::UnexpectedAnswer, "the meter answered with " + name(apdu));
}

ClientService::Step ClientService::sendIfItFits(Bytes next, const ExchangeTerms& terms)
{
    if (!terms.fits(next.size()) && !terms.generalBlocks)
        return failed(ErrorCode::LimitExceeded, "the request has " + std::to_string(next.size()) +
                                                    " bytes, the meter takes " +
                                                    std::to_string(terms.maxSend) +
                                                    " and did not grant a block transfer for it");
    return send(std::move(next));
}

std::unique_ptr<ClientService> makeCarry(const CarryRequest& request, const ExchangeTerms& terms)
{
    return std::make_unique<Carry>(request, terms);
}

void BlockSource::set(Bytes raw)
{
    m_raw = std::move(raw);
    m_sent = 0;
    m_block = 0;
}

Bytes BlockSource::take(std::size_t room)
{
    const auto size = std::min(std::max<std::size_t>(room, 1), m_raw.size() - m_sent);
    const auto part = BytesView(m_raw).subspan(m_sent, size);
    m_sent += size;
    ++m_block;
    return {part.begin(), part.end()};
}

Result<> BlockSink::add(std::uint32_t block, BytesView raw, bool last)
{
    if (block != m_block + 1)
        return fail(ErrorCode::UnexpectedAnswer, {},
                    "expected block " + std::to_string(m_block + 1) + ", got " +
                        std::to_string(block),
                    blockClause);
    if (raw.empty() && !last)
        return fail(ErrorCode::LimitExceeded, {}, "a block without data", blockClause);
    if (m_raw.size() + raw.size() > maxAssembledBytes)
        return fail(ErrorCode::LimitExceeded, {},
                    "the value is longer than " + std::to_string(maxAssembledBytes) + " bytes");
    m_block = block;
    append(m_raw, raw);
    return {};
}

} // namespace metersmith::dlms
