// SPDX-License-Identifier: Apache-2.0
//
// Read and Write with short names, long answers and long writes in blocks (IEC 62056-5-3, Read and
// Write; block transfer with them).
#include "dlms/axdr.h"
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t longestLength = 4;
constexpr std::size_t smallestApdu = 64;

Where whereOf(std::string_view service, const ShortNameAccess& access)
{
    Bytes name;
    appendU16(name, access.name);
    return std::string(service) + " 0x" + toHex(name);
}

class Read : public ClientService
{
public:
    Read(std::vector<ShortNameAccess> variables, const ExchangeTerms& terms)
        : m_variables(std::move(variables))
        , m_terms(terms)
    {
    }
    Step start() override { return sendIfItFits(encode(ReadRequest{m_variables}), m_terms); }
    Step answer(const Apdu& apdu, BytesView octets) override;

private:
    Step take(const ReadBlockResult& block);
    Step results(const std::vector<ReadResult>& list);

    std::vector<ShortNameAccess> m_variables;
    ExchangeTerms m_terms;
    BlockSink m_blocks;
};

ClientService::Step Read::answer(const Apdu& apdu, BytesView)
{
    const auto* response = std::get_if<ReadResponse>(&apdu);
    if (!response)
        return unexpected(apdu);
    if (response->results.size() == 1)
        if (const auto* block = std::get_if<ReadBlockResult>(&response->results.front()))
            return take(*block);
    return results(response->results);
}

ClientService::Step Read::results(const std::vector<ReadResult>& list)
{
    if (list.size() != m_variables.size())
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(list.size()) + " of " +
                          std::to_string(m_variables.size()) + " names",
                      "IEC 62056-5-3, ReadResponse");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto* data = std::get_if<Data>(&list[i]))
            step.results->push_back(*data);
        else if (const auto* refusal = std::get_if<DataAccessResult>(&list[i]))
            step.results->push_back(fail(toError(*refusal, whereOf("Read", m_variables[i]))));
        else
            return failed(ErrorCode::UnexpectedAnswer, "a block among other results",
                          "IEC 62056-5-3, ReadResponse");
    }
    return step;
}

ClientService::Step Read::take(const ReadBlockResult& block)
{
    Step step;
    if (const auto added = m_blocks.add(block.block, block.raw, block.last); !added) {
        step.error = added.error();
        return step;
    }
    if (!block.last) {
        ShortNameAccess next;
        next.kind = ShortNameAccess::Kind::Block;
        next.block = block.block;
        step = send(encode(ReadRequest{{next}}));
    } else {
        // The blocks carry what the response has behind its tag.
        Bytes whole{0x0C};
        append(whole, m_blocks.raw());
        const auto apdu = decodeApdu(whole);
        const auto* response = apdu ? std::get_if<ReadResponse>(&*apdu) : nullptr;
        if (response)
            step = results(response->results);
        else
            step.error = apdu ? unexpected(*apdu).error : within("blocks", apdu.error());
    }
    step.block = m_blocks.progress();
    return step;
}

class Write : public ClientService
{
public:
    Write(std::vector<ShortNameAccess> variables, std::vector<Data> values,
          const ExchangeTerms& terms)
        : m_variables(std::move(variables))
        , m_values(std::move(values))
        , m_terms(terms)
    {
    }
    Step start() override;
    Step answer(const Apdu& apdu, BytesView octets) override;

private:
    Step nextBlock();
    Step results(const WriteResponse& response);

    std::vector<ShortNameAccess> m_variables;
    std::vector<Data> m_values;
    ExchangeTerms m_terms;
    bool m_inBlocks = false;
    BlockSource m_blocks;
};

ClientService::Step Write::start()
{
    auto whole = encode(WriteRequest{true, m_variables, m_values});
    if (m_terms.fits(whole.size()) || !m_terms.granted(conformance::blockTransferWithSet) ||
        m_terms.maxSend < smallestApdu)
        return sendIfItFits(std::move(whole), m_terms);
    m_inBlocks = true;
    whole.erase(whole.begin()); // the blocks carry what the request has behind its tag
    m_blocks.set(std::move(whole));
    return nextBlock();
}

ClientService::Step Write::nextBlock()
{
    ShortNameAccess access;
    access.kind = ShortNameAccess::Kind::WriteBlock;
    WriteRequest request{true, {access}, {Data::octets({})}};
    const auto head = encode(request).size() + longestLength;
    auto piece = m_blocks.take(m_terms.maxSend - head);
    request.variables.front().block = static_cast<std::uint16_t>(m_blocks.block());
    request.variables.front().last = m_blocks.atEnd();
    request.values.front() = Data::octets(std::move(piece));
    if (m_blocks.block() > 0xFFFF)
        return failed(ErrorCode::LimitExceeded, "the block numbers are used up");
    return send(encode(request));
}

ClientService::Step Write::results(const WriteResponse& response)
{
    if (response.results.size() != m_variables.size())
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(response.results.size()) + " of " +
                          std::to_string(m_variables.size()) + " names",
                      "IEC 62056-5-3, WriteResponse");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < response.results.size(); ++i) {
        const auto* result = std::get_if<DataAccessResult>(&response.results[i]);
        if (!result)
            return failed(ErrorCode::UnexpectedAnswer, "a block number instead of a result",
                          "IEC 62056-5-3, WriteResponse");
        if (*result == DataAccessResult::Success)
            step.results->push_back(Data::null());
        else
            step.results->push_back(fail(toError(*result, whereOf("Write", m_variables[i]))));
    }
    return step;
}

ClientService::Step Write::answer(const Apdu& apdu, BytesView)
{
    const auto* response = std::get_if<WriteResponse>(&apdu);
    if (!response)
        return unexpected(apdu);
    if (!m_inBlocks || m_blocks.atEnd())
        return results(*response);
    const auto* number = response->results.size() == 1
                             ? std::get_if<std::uint16_t>(&response->results.front())
                             : nullptr;
    if (number && *number == m_blocks.block())
        return nextBlock();
    const auto* refusal = response->results.size() == 1
                              ? std::get_if<DataAccessResult>(&response->results.front())
                              : nullptr;
    if (!refusal || *refusal == DataAccessResult::Success)
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter did not acknowledge block " + std::to_string(m_blocks.block()),
                      "IEC 62056-5-3, block transfer");
    Step step;
    step.error = toError(*refusal, {});
    return step;
}

} // namespace

std::unique_ptr<ClientService> makeRead(std::vector<ShortNameAccess> variables,
                                        const ExchangeTerms& terms)
{
    return std::make_unique<Read>(std::move(variables), terms);
}

std::unique_ptr<ClientService> makeWrite(std::vector<ShortNameAccess> variables,
                                         std::vector<Data> values, const ExchangeTerms& terms)
{
    return std::make_unique<Write>(std::move(variables), std::move(values), terms);
}

} // namespace metersmith::dlms
