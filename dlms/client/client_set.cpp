// SPDX-License-Identifier: Apache-2.0
//
// SET normal, with list, and both in blocks (IEC 62056-5-3, SET).
#include "dlms/axdr.h"
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t longestLength = 4; ///< a length field that grows with its data
constexpr std::size_t smallestApdu = 64; ///< below it, blocks make no sense

class Set : public ClientService
{
public:
    Set(std::vector<AttributeSelection> attributes, std::vector<Data> values, std::uint8_t invoke,
        const ExchangeTerms& terms)
        : m_attributes(std::move(attributes))
        , m_values(std::move(values))
        , m_invoke(invoke)
        , m_terms(terms)
    {
    }
    Step start() override;
    Step answer(const Apdu& apdu, BytesView octets) override;

private:
    bool isList() const { return m_attributes.size() > 1; }
    Step startBlocks();
    Step nextBlock();
    Step acknowledged(std::uint32_t block, bool ended);
    Step take(const SetResponseBlock& block);
    Step results(const std::vector<DataAccessResult>& list);
    Result<Data> result(std::size_t index, DataAccessResult answer) const;

    std::vector<AttributeSelection> m_attributes;
    std::vector<Data> m_values;
    std::uint8_t m_invoke;
    ExchangeTerms m_terms;
    BlockSource m_blocks;
    bool m_inBlocks = false;
};

ClientService::Step Set::start()
{
    const auto& first = m_attributes.front();
    auto whole =
        isList()
            ? encode(SetRequestList{m_invoke, m_attributes, m_values})
            : encode(SetRequestNormal{m_invoke, first.attribute, first.access, m_values.front()});
    if (m_terms.fits(whole.size()) || !m_terms.granted(conformance::blockTransferWithSet) ||
        m_terms.maxSend < smallestApdu)
        return sendIfItFits(std::move(whole), m_terms);
    return startBlocks();
}

ClientService::Step Set::startBlocks()
{
    m_inBlocks = true;
    Bytes raw;
    if (isList())
        encodeLength(m_values.size(), raw);
    for (const auto& value : m_values)
        encodeData(value, raw);
    m_blocks.set(std::move(raw));

    Bytes head = isList() ? encode(SetRequestListFirstBlock{m_invoke, m_attributes, false, 1, {}})
                          : encode(SetRequestBlock{m_invoke,
                                                   m_attributes.front().attribute,
                                                   m_attributes.front().access,
                                                   false,
                                                   1,
                                                   {}});
    if (head.size() + longestLength >= m_terms.maxSend)
        return failed(ErrorCode::LimitExceeded,
                      "the references alone have " + std::to_string(head.size()) +
                          " bytes, the meter takes " + std::to_string(m_terms.maxSend));
    auto piece = m_blocks.take(m_terms.maxSend - head.size() - longestLength);
    if (isList())
        return send(encode(SetRequestListFirstBlock{m_invoke, m_attributes, m_blocks.atEnd(), 1,
                                                    std::move(piece)}));
    return send(encode(SetRequestBlock{m_invoke, m_attributes.front().attribute,
                                       m_attributes.front().access, m_blocks.atEnd(), 1,
                                       std::move(piece)}));
}

ClientService::Step Set::nextBlock()
{
    const auto head = encode(SetRequestBlock{m_invoke, {}, {}, false, 1, {}}).size();
    auto piece = m_blocks.take(m_terms.maxSend - head - longestLength);
    return send(encode(
        SetRequestBlock{m_invoke, {}, {}, m_blocks.atEnd(), m_blocks.block(), std::move(piece)}));
}

Result<Data> Set::result(std::size_t index, DataAccessResult answer) const
{
    if (answer == DataAccessResult::Success)
        return Data::null();
    return fail(toError(answer, "SET " + toString(m_attributes[index].attribute)));
}

ClientService::Step Set::results(const std::vector<DataAccessResult>& list)
{
    if (list.size() != m_attributes.size())
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(list.size()) + " of " +
                          std::to_string(m_attributes.size()) + " references",
                      "IEC 62056-5-3, Set-Response-With-List");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < list.size(); ++i)
        step.results->push_back(result(i, list[i]));
    return step;
}

ClientService::Step Set::acknowledged(std::uint32_t block, bool ended)
{
    if (block == m_blocks.block() && ended == m_blocks.atEnd())
        return {};
    return failed(ErrorCode::UnexpectedAnswer,
                  "the meter acknowledged block " + std::to_string(block) + ", sent was block " +
                      std::to_string(m_blocks.block()),
                  "IEC 62056-5-3, block transfer");
}

ClientService::Step Set::take(const SetResponseBlock& block)
{
    Step step;
    if (block.result && *block.result != DataAccessResult::Success) {
        step.error = toError(*block.result, {});
        return step;
    }
    step = acknowledged(block.block, block.result.has_value());
    if (step.error)
        return step;
    return block.result ? one(Data::null()) : nextBlock();
}

ClientService::Step Set::answer(const Apdu& apdu, BytesView)
{
    const auto* normal = std::get_if<SetResponseNormal>(&apdu);
    const auto* list = std::get_if<SetResponseList>(&apdu);
    const auto* block = std::get_if<SetResponseBlock>(&apdu);
    const auto* last = std::get_if<SetResponseListLastBlock>(&apdu);
    if (normal && normal->result != DataAccessResult::Success) {
        Step step;
        step.error = toError(normal->result, {});
        return step;
    }
    if (normal && !isList() && (!m_inBlocks || m_blocks.atEnd()))
        return one(Data::null());
    if (list && isList() && (!m_inBlocks || m_blocks.atEnd()))
        return results(list->results);
    if (block && m_inBlocks &&
        (!isList() || !block->result || *block->result != DataAccessResult::Success))
        return take(*block);
    if (last && m_inBlocks && isList()) {
        auto step = acknowledged(last->block, true);
        return step.error ? step : results(last->results);
    }
    return unexpected(apdu);
}

} // namespace

std::unique_ptr<ClientService> makeSet(std::vector<AttributeSelection> attributes,
                                       std::vector<Data> values, std::uint8_t invoke,
                                       const ExchangeTerms& terms)
{
    return std::make_unique<Set>(std::move(attributes), std::move(values), invoke, terms);
}

} // namespace metersmith::dlms
