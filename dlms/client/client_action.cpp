// SPDX-License-Identifier: Apache-2.0
//
// ACTION normal, with list, and blocks both ways (IEC 62056-5-3, ACTION).
#include "dlms/axdr.h"
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{
namespace
{

constexpr std::size_t longestLength = 4;
constexpr std::size_t smallestApdu = 64;

class Action : public ClientService
{
public:
    Action(std::vector<MethodReference> methods, std::vector<std::optional<Data>> parameters,
           std::uint8_t invoke, const ExchangeTerms& terms)
        : m_methods(std::move(methods))
        , m_parameters(std::move(parameters))
        , m_invoke(invoke)
        , m_terms(terms)
    {
    }
    Step start() override;
    Step answer(const Apdu& apdu, BytesView octets) override;

private:
    bool isList() const { return m_methods.size() > 1; }
    Bytes whole() const;
    Step startBlocks();
    Step nextBlock(std::vector<MethodReference> methods);
    Step take(const ActionResponseBlock& block);
    Step assembled();
    Step outcomes(const std::vector<ActionOutcome>& list);
    Result<Data> result(std::size_t index, const ActionOutcome& outcome) const;

    std::vector<MethodReference> m_methods;
    std::vector<std::optional<Data>> m_parameters;
    std::uint8_t m_invoke;
    ExchangeTerms m_terms;
    bool m_inBlocks = false;
    BlockSource m_out;
    BlockSink m_in;
};

Bytes Action::whole() const
{
    if (!isList())
        return encode(ActionRequestNormal{m_invoke, m_methods.front(), m_parameters.front()});
    ActionRequestList list{m_invoke, m_methods, {}};
    for (const auto& parameter : m_parameters)
        list.parameters.push_back(parameter.value_or(Data::null()));
    return encode(list);
}

ClientService::Step Action::start()
{
    auto request = whole();
    if (m_terms.fits(request.size()) || !m_terms.granted(conformance::blockTransferWithAction) ||
        m_terms.maxSend < smallestApdu)
        return sendIfItFits(std::move(request), m_terms);
    return startBlocks();
}

ClientService::Step Action::startBlocks()
{
    m_inBlocks = true;
    Bytes raw;
    if (isList())
        encodeLength(m_parameters.size(), raw);
    for (const auto& parameter : m_parameters)
        encodeData(parameter.value_or(Data::null()), raw);
    m_out.set(std::move(raw));
    return nextBlock(m_methods);
}

ClientService::Step Action::nextBlock(std::vector<MethodReference> methods)
{
    ActionRequestBlock block{m_invoke, std::move(methods), false, false, 1, {}};
    block.list = block.methods.size() > 1;
    const auto head = encode(block).size() + longestLength;
    if (head >= m_terms.maxSend)
        return failed(ErrorCode::LimitExceeded,
                      "the references alone have " + std::to_string(head) +
                          " bytes, the meter takes " + std::to_string(m_terms.maxSend));
    block.raw = m_out.take(m_terms.maxSend - head);
    block.block = m_out.block();
    block.last = m_out.atEnd();
    return send(encode(block));
}

Result<Data> Action::result(std::size_t index, const ActionOutcome& outcome) const
{
    const auto where = [&] { return "ACTION " + toString(m_methods[index]); };
    if (outcome.result != ActionResult::Success)
        return fail(toError(outcome.result, where()));
    if (!outcome.returned)
        return Data::null();
    if (const auto* data = std::get_if<Data>(&*outcome.returned))
        return *data;
    return fail(toError(std::get<DataAccessResult>(*outcome.returned), where()));
}

ClientService::Step Action::outcomes(const std::vector<ActionOutcome>& list)
{
    if (list.size() != m_methods.size())
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(list.size()) + " of " +
                          std::to_string(m_methods.size()) + " methods",
                      "IEC 62056-5-3, Action-Response-With-List");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < list.size(); ++i)
        step.results->push_back(result(i, list[i]));
    return step;
}

ClientService::Step Action::answer(const Apdu& apdu, BytesView)
{
    const auto* normal = std::get_if<ActionResponseNormal>(&apdu);
    const auto* list = std::get_if<ActionResponseList>(&apdu);
    const bool sent = !m_inBlocks || m_out.atEnd();
    if (normal && (normal->result != ActionResult::Success || (sent && !isList()))) {
        if (!isList())
            return one(result(0, {normal->result, normal->returned}));
        Step step;
        step.error = toError(normal->result, {});
        return step;
    }
    if (list && isList() && (sent || list->outcomes.size() == m_methods.size()))
        return outcomes(list->outcomes);
    if (const auto* next = std::get_if<ActionResponseNext>(&apdu); next && !sent) {
        if (next->block == m_out.block())
            return nextBlock({});
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter acknowledged block " + std::to_string(next->block) +
                          ", sent was block " + std::to_string(m_out.block()),
                      "IEC 62056-5-3, block transfer");
    }
    if (const auto* block = std::get_if<ActionResponseBlock>(&apdu); block && sent)
        return take(*block);
    return unexpected(apdu);
}

ClientService::Step Action::take(const ActionResponseBlock& block)
{
    Step step;
    if (const auto added = m_in.add(block.block, block.raw, block.last); !added) {
        step.error = added.error();
        return step;
    }
    step = block.last ? assembled() : send(encode(ActionRequestNext{m_invoke, m_in.block()}));
    step.block = m_in.progress();
    return step;
}

ClientService::Step Action::assembled()
{
    // The blocks carry what the response without blocks has behind its action-result (one method)
    // or behind its invoke-id (a list).
    Bytes whole{0xC7, static_cast<std::uint8_t>(isList() ? 0x03 : 0x01), m_invoke};
    if (!isList())
        whole.push_back(static_cast<std::uint8_t>(ActionResult::Success));
    append(whole, m_in.raw());
    Step step;
    const auto apdu = decodeApdu(whole);
    if (apdu) {
        if (const auto* list = std::get_if<ActionResponseList>(&*apdu))
            return outcomes(list->outcomes);
        if (const auto* normal = std::get_if<ActionResponseNormal>(&*apdu))
            return one(result(0, {normal->result, normal->returned}));
        return unexpected(*apdu);
    }
    // Meters that put the value alone into the blocks.
    if (!isList())
        if (auto data = decodeData(BytesView(m_in.raw())))
            return one(*std::move(data));
    step.error = within("blocks", apdu.error());
    return step;
}

} // namespace

std::unique_ptr<ClientService> makeAction(std::vector<MethodReference> methods,
                                          std::vector<std::optional<Data>> parameters,
                                          std::uint8_t invoke, const ExchangeTerms& terms)
{
    return std::make_unique<Action>(std::move(methods), std::move(parameters), invoke, terms);
}

} // namespace metersmith::dlms
