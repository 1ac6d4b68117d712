// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain_walk.h"

#include "dlms/axdr.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t obisLength = 6;
constexpr std::size_t dateTimeLength = 12;
/// Nodes of one APDU; what lies beyond is counted, not shown.
constexpr std::size_t mostNodes = 200'000;
constexpr std::size_t longestText = 2'000;

} // namespace

std::string dateTimeText(BytesView bytes)
{
    const auto date = CosemDateTime::fromBytes(bytes);
    return date ? date->toString() : toHex(bytes);
}

std::string shortened(std::string text)
{
    if (text.size() > longestText) {
        text.resize(longestText);
        text += " …";
    }
    return text;
}

std::string leafText(const Data& data)
{
    std::string text = shortened(toString(data));
    if (data.type() != DataType::OctetString)
        return text;
    if (data.bytes().size() == obisLength) {
        if (const auto obis = Obis::fromBytes(data.bytes()))
            text += "  (" + obis->toString() + ")";
    } else if (data.bytes().size() == dateTimeLength) {
        if (const auto date = CosemDateTime::fromBytes(data.bytes()))
            text += "  (" + date->toString() + ")";
    }
    return text;
}

Walk::Walk(BytesView bytes, std::size_t base, std::uint8_t layer, ExplainNode& root)
    : m_bytes(bytes)
    , m_base(base)
    , m_layer(layer)
    , m_end(bytes.size())
    , m_open{{&root, 0}}
{
}

ExplainNode* Walk::add(std::string name, std::string value, std::size_t begin, std::size_t length)
{
    ++m_nodes;
    auto& children = inside().children;
    children.push_back(
        {std::move(name), std::move(value), m_base + begin, length, false, {}, m_layer});
    return &children.back();
}

void Walk::open(std::string name, std::string value)
{
    if (!good()) {
        m_open.push_back({&m_nowhere, m_at});
        return;
    }
    auto* node = add(std::move(name), std::move(value), m_at, 0);
    m_open.push_back({node, m_at});
}

void Walk::close()
{
    const auto done = m_open.back();
    if (done.node != &m_nowhere)
        done.node->length = m_at - done.begin;
    m_open.pop_back();
}

ExplainNode& Walk::last()
{
    if (!good())
        return m_nowhere;
    auto& node = inside();
    return node.children.empty() ? node : node.children.back();
}

bool Walk::has(std::size_t count, std::string_view what)
{
    if (!good())
        return false;
    if (count <= remaining())
        return true;
    fail(ErrorCode::Truncated, what,
         std::to_string(count) + " octets are needed, " + std::to_string(remaining()) +
             " are left");
    return false;
}

void Walk::fail(ErrorCode code, std::string_view what, std::string detail, std::string_view clause)
{
    if (!good())
        return;
    const auto where = std::string(what) + ", byte " + std::to_string(m_base + m_at);
    auto* node = add(std::string(what), detail, m_at, remaining());
    node->faulty = true;
    for (const auto& one : m_open)
        one.node->faulty = true;
    m_error = Error{code, where, std::move(detail), clause};
}

std::uint32_t Walk::number(std::string name, std::size_t octets)
{
    if (!has(octets, name))
        return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < octets; ++i)
        value = (value << 8U) | m_bytes[m_at + i];
    add(std::move(name), std::to_string(value), m_at, octets);
    m_at += octets;
    return value;
}

std::size_t Walk::length(std::string_view of)
{
    if (!good())
        return 0;
    Reader in(rest(), m_base + m_at);
    const auto read = decodeLength(in);
    if (!read) {
        fail(read.error().code, of, read.error().detail);
        return 0;
    }
    m_at = m_end - in.remaining();
    return *read;
}

std::size_t Walk::count(std::string_view of)
{
    const auto begin = m_at;
    const auto elements = length(of);
    if (good() && elements > remaining()) {
        const auto left = remaining();
        m_at = begin;
        fail(ErrorCode::Truncated, of,
             std::to_string(elements) + " elements are announced, " + std::to_string(left) +
                 " octets are left");
        return 0;
    }
    return elements;
}

BytesView Walk::octets(std::string name, std::size_t count)
{
    if (!has(count, name))
        return {};
    const auto bytes = m_bytes.subspan(m_at, count);
    add(std::move(name), shortened(toHex(bytes.first(std::min(count, longestText)))), m_at, count);
    m_at += count;
    return bytes;
}

BytesView Walk::octetString(std::string name)
{
    const auto begin = m_at;
    const auto size = length(name);
    const auto bytes = octets(std::move(name), size);
    if (good()) {
        auto& node = last();
        node.offset = m_base + begin;
        node.length = m_at - begin;
        if (bytes.empty())
            node.value = "none";
    }
    return bytes;
}

BytesView Walk::secretString(std::string name, std::size_t count)
{
    const auto begin = m_at;
    const auto bytes = octets(std::move(name), count);
    if (good()) {
        last().value = std::to_string(count) + " bytes, not shown";
        m_secrets.push_back({begin, count});
    }
    return bytes;
}

std::size_t Walk::enter(std::size_t length, std::string_view what)
{
    const auto before = m_end;
    if (has(length, what))
        m_end = m_at + length;
    return before;
}

void Walk::leave(std::size_t end)
{
    if (good() && !atEnd())
        fail(ErrorCode::Malformed, "more", std::to_string(remaining()) + " octets too many");
    m_end = end;
}

Data Walk::data(std::string name, bool secret)
{
    if (!good())
        return {};
    const auto begin = m_at;
    Reader in(rest(), m_base + m_at);
    auto value = decodeData(in);
    const auto end = m_end - in.remaining();
    if (secret && value) {
        m_at = end;
        add(std::move(name), std::to_string(end - begin) + " bytes, not shown", begin, end - begin);
        m_secrets.push_back({begin, end - begin});
        return {};
    }
    tellData(std::move(name), 0);
    if (!value) {
        if (good())
            fail(value.error().code, "data", value.error().detail);
        return {};
    }
    m_at = end;
    return *std::move(value);
}

/// The node of the value at m_at; containers with their elements as children.
void Walk::tellData(std::string name, int depth)
{
    if (!has(1, name))
        return;
    const auto begin = m_at;
    const auto tag = peek();
    const bool isContainer = tag == static_cast<std::uint8_t>(DataType::Array) ||
                             tag == static_cast<std::uint8_t>(DataType::Structure);
    if (isContainer && depth < maxDataDepth) {
        tellContainer(std::move(name), tag, begin, depth);
        return;
    }
    Reader in(rest(), m_base + m_at);
    const auto leaf = decodeData(in);
    if (!leaf) {
        fail(leaf.error().code, name, leaf.error().detail);
        return;
    }
    m_at = m_end - in.remaining();
    add(std::move(name), leafText(*leaf), begin, m_at - begin);
}

bool Walk::tellContainer(std::string name, std::uint8_t tag, std::size_t begin, int depth)
{
    open(std::move(name));
    ++m_at;
    const auto elements = count("elements");
    m_open.back().begin = begin;
    if (good())
        inside().value =
            std::string(dlms::name(static_cast<DataType>(tag))) + " of " + std::to_string(elements);
    std::string named; // the OBIS code that stands before a value
    for (std::size_t i = 0; i < elements && good(); ++i) {
        if (m_nodes > mostNodes) {
            add("more", std::to_string(elements - i) + " elements, not shown", m_at, 0);
            Reader in(rest());
            for (; i < elements; ++i) {
                if (const auto skipped = decodeData(in); !skipped) {
                    fail(skipped.error().code, "element", skipped.error().detail);
                    break;
                }
            }
            if (good())
                m_at = m_end - in.remaining();
            break;
        }
        const bool isName = remaining() > 7 && m_bytes[m_at] == 0x09 && m_bytes[m_at + 1] == 0x06;
        const auto nameAt = m_at + 2;
        tellData("element " + std::to_string(i) + named, depth + 1);
        named.clear();
        if (isName && good())
            if (const auto obis = Obis::fromBytes(m_bytes.subspan(nameAt, obisLength)))
                named = ", " + obis->toString();
    }
    close();
    return good();
}

} // namespace metersmith::dlms
