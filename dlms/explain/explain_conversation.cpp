// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain_conversation.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr int deepest = 6; ///< APDUs within APDUs
constexpr std::size_t mostLayers = 200;
constexpr std::size_t mostBlockBytes = 16UL * 1024 * 1024;
constexpr std::size_t mostValues = 100'000;

std::uint8_t requestTag(std::uint8_t responseTag)
{
    return responseTag == 0xDA ? std::uint8_t{0xD9} : static_cast<std::uint8_t>(responseTag - 4);
}

unsigned requestKey(std::uint8_t tag, std::uint8_t invoke)
{
    return (static_cast<unsigned>(tag) << 8U) | (invoke & 0x0FU);
}

void overwrite(ExplainedFrame& frame, std::uint8_t layer, std::size_t base,
               const std::vector<ExplainRange>& secrets)
{
    if (layer == 0 || layer > frame.layers.size())
        return;
    auto& bytes = frame.layers[layer - 1U].bytes;
    for (const auto& secret : secrets)
        for (std::size_t i = 0; i < secret.length && base + secret.at + i < bytes.size(); ++i)
            bytes[base + secret.at + i] = 0x2A;
}

} // namespace

std::uint8_t addLayer(ExplainedFrame& frame, std::string name, Bytes bytes)
{
    if (frame.layers.size() >= mostLayers)
        return 0;
    frame.layers.push_back({std::move(name), std::move(bytes)});
    return static_cast<std::uint8_t>(frame.layers.size());
}

void noteError(ExplainedFrame& frame, const Error& error)
{
    if (!frame.error)
        frame.error = error;
    frame.tree.faulty = true;
}

ExplainConversation::ExplainConversation(std::vector<ExplainKeys> keys)
    : m_opener(std::move(keys))
{
}

std::size_t ExplainConversation::tell(ExplainedFrame& frame, ExplainNode& parent, BytesView bytes,
                                      std::size_t base, std::uint8_t layer, const std::string& line)
{
    return tell(frame, parent, Place{bytes, base, layer, 0}, line);
}

std::size_t ExplainConversation::tell(ExplainedFrame& frame, ExplainNode& parent,
                                      const Place& place, const std::string& line)
{
    auto apdu = explainApdu(place.bytes, place.base, place.layer);
    const auto& facts = apdu.facts;
    auto words = apdu.tree.value;
    if (!facts.summary.empty() && !apdu.error && words.find(facts.summary) == std::string::npos)
        words += " " + facts.summary;
    frame.summary += (frame.summary.empty() ? "" : " | ") + words;
    if (place.depth == 0)
        frame.apduName = apdu.error ? std::string() : apduName(facts.tag, facts.choice);
    if (apdu.error)
        noteError(frame, *apdu.error);
    parent.children.push_back(std::move(apdu.tree));
    auto& node = parent.children.back();
    if (!apdu.error) {
        remember(facts);
        nameValues(frame, facts);
        if (facts.ciphered)
            decipher(frame, node, facts, place, line);
        if (facts.block)
            joinBlocks(frame, node, facts, place, line);
    }
    overwrite(frame, place.layer, place.base, apdu.secrets);
    return apdu.length;
}

void ExplainConversation::remember(const ApduFacts& facts)
{
    m_opener.learn(facts);
    if (facts.tag == 0x60) // another association begins
        m_requests.clear();
    const bool asks = facts.tag == 0xC0 || facts.tag == 0xC1 || facts.tag == 0xC3;
    if (asks && !facts.attributes.empty())
        m_requests[requestKey(facts.tag, facts.invoke)] = {facts.attributes, facts.list};
    if (facts.tag == 0xD9)
        m_requests[requestKey(facts.tag, 0)] = {facts.attributes, true};
}

void ExplainConversation::addValue(ExplainedFrame& frame, ExplainedValue value)
{
    if (frame.values.size() < mostValues)
        frame.values.push_back(std::move(value));
}

/// A value under its object's name, with the unit that the object told earlier.
void ExplainConversation::nameValue(ExplainedFrame& frame, const AttributeReference& attribute,
                                    Data value)
{
    ExplainedValue named{attribute.object, std::move(value), {}, {}, attribute.attribute};
    const bool isRegister = attribute.classId == 3 || attribute.classId == 4;
    if (isRegister && attribute.attribute == 3 && named.value.elements().size() == 2) {
        const auto scaler = named.value.elements()[0].number();
        const auto unit = named.value.elements()[1].number();
        if (scaler && unit && *scaler >= -128 && *scaler <= 127 && *unit >= 0 && *unit <= 255)
            m_units[attribute.object] = {static_cast<std::int8_t>(*scaler),
                                         static_cast<Unit>(*unit)};
    }
    if (const auto known = m_units.find(attribute.object);
        isRegister && attribute.attribute == 2 && known != m_units.end()) {
        named.scaler = known->second.first;
        named.unit = known->second.second;
    }
    addValue(frame, std::move(named));
}

void ExplainConversation::nameValues(ExplainedFrame& frame, const ApduFacts& facts)
{
    for (const auto& value : facts.named)
        addValue(frame, value);
    if (facts.tag != 0xC4 && facts.tag != 0xDA)
        return;
    const auto asked =
        m_requests.find(requestKey(requestTag(facts.tag), facts.tag == 0xDA ? 0 : facts.invoke));
    const auto& attributes = !facts.attributes.empty() || asked == m_requests.end()
                                 ? facts.attributes
                                 : asked->second.attributes;
    for (std::size_t i = 0; i < facts.results.size() && i < attributes.size(); ++i)
        if (facts.results[i] && !holdsSecret(attributes[i], false))
            nameValue(frame, attributes[i], *facts.results[i]);
}

void ExplainConversation::joinBlocks(ExplainedFrame& frame, ExplainNode& node,
                                     const ApduFacts& facts, const Place& place,
                                     const std::string& line)
{
    if (facts.tag == 0xE0 && facts.block->length == 0)
        return; // acknowledges alone
    const auto key = line + " " + std::to_string(facts.tag);
    auto& blocks = m_blocks[key];
    const auto raw = place.bytes.subspan(facts.block->at, facts.block->length);
    const Bytes part(raw.begin(), raw.end());
    const auto known = blocks.parts.find(facts.blockNumber);
    if (known != blocks.parts.end() && facts.blockNumber <= 1 && known->second != part)
        blocks = {}; // another transfer begins
    if (blocks.bytes + part.size() > mostBlockBytes) {
        noteError(frame, {ErrorCode::LimitExceeded, "blocks", "more than 16 MB in blocks", {}});
        m_blocks.erase(key);
        return;
    }
    if (blocks.parts.emplace(facts.blockNumber, part).second)
        blocks.bytes += part.size();
    if (facts.lastBlock)
        blocks.last = facts.blockNumber;
    const auto first = blocks.parts.begin()->first;
    const bool whole = blocks.last && first <= 1 && blocks.parts.rbegin()->first == *blocks.last &&
                       blocks.parts.size() == *blocks.last - first + 1U;
    if (!whole) {
        if (blocks.last)
            node.children.push_back({"blocks",
                                     "some are missing: not put together",
                                     place.base,
                                     0,
                                     false,
                                     {},
                                     place.layer});
        return;
    }
    Bytes joined;
    joined.reserve(blocks.bytes);
    for (const auto& [number, bytes] : blocks.parts)
        append(joined, bytes);
    const auto count = blocks.parts.size();
    m_blocks.erase(key);
    const auto layer =
        addLayer(frame, std::to_string(count) + (count == 1 ? " block" : " blocks joined"), joined);
    if (layer == 0 || place.depth >= deepest)
        return;
    if (facts.tag == 0xE0)
        tell(frame, node, Place{joined, 0, layer, place.depth + 1}, line);
    else
        tellJoined(frame, node, facts, joined, layer, count);
}

namespace
{

/// What the bytes of blocks may be.
enum class Content { Value, Values, Result, Results, Named };

struct Told {
    ExplainNode node;
    std::vector<std::optional<Data>> results;
    std::optional<Error> error;
};

Told tellContent(Content content, BytesView joined, std::uint8_t layer, std::string name)
{
    Told told;
    told.node = {std::move(name), {}, 0, joined.size(), false, {}, layer};
    Walk walk(joined, 0, layer, told.node);
    std::size_t count = 1;
    if (content == Content::Values || content == Content::Results)
        count = walk.count("list");
    for (std::size_t i = 0; i < count && walk.good(); ++i) {
        const auto one = "value " + std::to_string(i);
        if (content == Content::Value || content == Content::Values)
            told.results.emplace_back(walk.data(one));
        else
            told.results.push_back(tellDataResult(walk, one));
    }
    walk.leave(joined.size());
    told.error = walk.error();
    return told;
}

} // namespace

void ExplainConversation::tellJoined(ExplainedFrame& frame, ExplainNode& node,
                                     const ApduFacts& facts, BytesView joined, std::uint8_t layer,
                                     std::size_t blocks)
{
    const bool response = facts.tag == 0xC4 || facts.tag == 0xC7;
    const auto tag = response ? requestTag(facts.tag) : facts.tag;
    const auto asked = m_requests.find(requestKey(tag, facts.invoke));
    const bool list = asked != m_requests.end() && asked->second.list;
    std::vector<Content> tries;
    if (facts.tag == 0x0C || (list && response))
        tries = {Content::Results, Content::Value};
    else if (facts.tag == 0xC7)
        tries = {Content::Result, Content::Value, Content::Results};
    else if (list)
        tries = {Content::Values, Content::Value};
    else
        tries = {Content::Value, Content::Values, Content::Results};
    if (asked != m_requests.end() && !list && facts.tag != 0xC7)
        tries.resize(1); // it is known what it must be
    const auto name = "value from " + std::to_string(blocks) + (blocks == 1 ? " block" : " blocks");
    std::optional<Told> best;
    for (const auto content : tries) {
        auto told = tellContent(content, joined, layer, name);
        const bool fits = !told.error;
        if (!best || fits)
            best = std::move(told);
        if (fits)
            break;
    }
    if (best->error)
        noteError(frame, within(name, *best->error));
    if (asked != m_requests.end() && facts.tag != 0xC3 && facts.tag != 0xC7) {
        const auto& attributes = asked->second.attributes;
        for (std::size_t i = 0; i < best->results.size() && i < attributes.size(); ++i)
            if (best->results[i] && !holdsSecret(attributes[i], false))
                nameValue(frame, attributes[i], *best->results[i]);
    }
    node.children.push_back(std::move(best->node));
}

void ExplainConversation::checkCounter(ExplainNode& node, const ApduFacts& facts)
{
    const auto who = toHex(m_opener.titleOf(facts)) +
                     ((facts.cipher.control & 0x40U) != 0 ? " broadcast" : "") +
                     (facts.tag >= 0xD0 && facts.tag <= 0xD7 ? " dedicated" : "");
    const auto [known, isNew] = m_counters.emplace(who, facts.cipher.counter);
    if (isNew)
        return;
    if (facts.cipher.counter <= known->second) {
        for (auto& child : node.children)
            if (child.name == "invocation counter")
                child.value += ", not above " + std::to_string(known->second) + " seen before";
        return;
    }
    known->second = facts.cipher.counter;
}

void ExplainConversation::decipher(ExplainedFrame& frame, ExplainNode& node, const ApduFacts& facts,
                                   const Place& place, const std::string& line)
{
    auto cipher = facts.cipher;
    cipher.title = toHex(m_opener.titleOf(facts));
    checkCounter(node, facts);
    const auto index = frame.ciphers.size();
    frame.ciphers.push_back(cipher);
    const bool encrypted = (cipher.control & 0x20U) != 0;
    const auto ciphered = place.bytes.subspan(facts.ciphered->at, facts.ciphered->length);
    frame.encrypted = frame.encrypted || encrypted;
    if (!m_opener.hasKeys() || place.depth >= deepest)
        return;
    auto plain = m_opener.open(ciphered, facts);
    if (!plain) {
        node.children.push_back({"not opened",
                                 plain.error().detail,
                                 place.base + facts.ciphered->at,
                                 facts.ciphered->length,
                                 true,
                                 {},
                                 place.layer});
        noteError(frame, within("APDU", plain.error()));
        return;
    }
    frame.ciphers[index].decrypted = true;
    if (encrypted)
        frame.encrypted =
            std::any_of(frame.ciphers.begin(), frame.ciphers.end(),
                        [](const auto& c) { return (c.control & 0x20U) != 0 && !c.decrypted; });
    const Bytes bytes = *std::move(plain);
    const auto layer = addLayer(frame, "decrypted", bytes);
    if (layer == 0)
        return;
    tell(frame, node, Place{bytes, 0, layer, place.depth + 1}, line);
}

} // namespace metersmith::dlms
