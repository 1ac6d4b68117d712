// SPDX-License-Identifier: Apache-2.0
//
// GET normal, with list, and in blocks (IEC 62056-5-3, GET).
#include "dlms/axdr.h"
#include "dlms/client/client_service.h"

namespace metersmith::dlms
{
namespace
{

class Get : public ClientService
{
public:
    Get(std::vector<AttributeSelection> attributes, std::uint8_t invoke, const ExchangeTerms& terms)
        : m_attributes(std::move(attributes))
        , m_invoke(invoke)
        , m_terms(terms)
    {
    }
    Step start() override;
    Step answer(const Apdu& apdu, BytesView octets) override;
    BytesView partial() const override { return isList() ? BytesView() : m_blocks.raw(); }

private:
    bool isList() const { return m_attributes.size() > 1; }
    Step take(const GetResponseBlock& block);
    Step take(const GetResponseList& list);
    Step assembled();
    Result<Data> result(std::size_t index, GetResult answer) const;

    std::vector<AttributeSelection> m_attributes;
    std::uint8_t m_invoke;
    ExchangeTerms m_terms;
    BlockSink m_blocks;
};

ClientService::Step Get::start()
{
    if (isList())
        return sendIfItFits(encode(GetRequestList{m_invoke, m_attributes}), m_terms);
    const auto& only = m_attributes.front();
    return sendIfItFits(encode(GetRequestNormal{m_invoke, only.attribute, only.access}), m_terms);
}

Result<Data> Get::result(std::size_t index, GetResult answer) const
{
    if (auto* data = std::get_if<Data>(&answer))
        return std::move(*data);
    return fail(toError(std::get<DataAccessResult>(answer),
                        "GET " + toString(m_attributes[index].attribute)));
}

ClientService::Step Get::answer(const Apdu& apdu, BytesView)
{
    if (const auto* block = std::get_if<GetResponseBlock>(&apdu))
        return take(*block);
    const auto* list = std::get_if<GetResponseList>(&apdu);
    if (list && isList())
        return take(*list);
    const auto* normal = std::get_if<GetResponseNormal>(&apdu);
    if (!normal)
        return unexpected(apdu);
    if (!isList())
        return one(result(0, normal->result));
    const auto* refusal = std::get_if<DataAccessResult>(&normal->result);
    if (!refusal) // one value, and nobody knows of which
        return unexpected(apdu);
    Step step;
    step.error = toError(*refusal, {});
    return step;
}

ClientService::Step Get::take(const GetResponseList& list)
{
    if (list.results.size() != m_attributes.size())
        return failed(ErrorCode::UnexpectedAnswer,
                      "the meter answered " + std::to_string(list.results.size()) + " of " +
                          std::to_string(m_attributes.size()) + " references",
                      "IEC 62056-5-3, Get-Response-With-List");
    Step step;
    step.results.emplace();
    for (std::size_t i = 0; i < list.results.size(); ++i)
        step.results->push_back(result(i, list.results[i]));
    return step;
}

ClientService::Step Get::take(const GetResponseBlock& block)
{
    Step step;
    if (const auto* refusal = std::get_if<DataAccessResult>(&block.result)) {
        step.error = toError(*refusal, {});
        return step;
    }
    const auto added = m_blocks.add(block.block, std::get<Bytes>(block.result), block.last);
    if (!added) {
        step.error = added.error();
        return step;
    }
    step = block.last ? assembled() : send(encode(GetRequestNext{m_invoke, m_blocks.block()}));
    step.block = m_blocks.progress();
    return step;
}

ClientService::Step Get::assembled()
{
    Step step;
    if (!isList()) {
        auto data = decodeData(BytesView(m_blocks.raw()));
        if (data)
            return one(*std::move(data));
        step.error = within("blocks", data.error());
        return step;
    }
    // The blocks carry what get-response-with-list has behind its invoke-id.
    Bytes whole{0xC4, 0x03, m_invoke};
    append(whole, m_blocks.raw());
    const auto apdu = decodeApdu(whole);
    const auto* list = apdu ? std::get_if<GetResponseList>(&*apdu) : nullptr;
    if (list)
        return take(*list);
    step.error = apdu ? unexpected(*apdu).error : within("blocks", apdu.error());
    return step;
}

} // namespace

std::unique_ptr<ClientService> makeGet(std::vector<AttributeSelection> attributes,
                                       std::uint8_t invoke, const ExchangeTerms& terms)
{
    return std::make_unique<Get>(std::move(attributes), invoke, terms);
}

} // namespace metersmith::dlms
