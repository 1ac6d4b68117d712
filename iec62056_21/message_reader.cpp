// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/message_reader.h"

#include <utility>

namespace metersmith::iec62056_21
{

namespace
{

// The longest lines: request 2 + 32 + 1 + 2, identification 5 + 2 × 8 + 16 + 2 characters.
constexpr std::size_t longestLine = 64;
constexpr std::size_t optionLength = 6;

bool beginsBlock(std::uint8_t octet)
{
    return octet == soh || octet == stx;
}

} // namespace

MessageReader::MessageReader(bool expectsOption, std::size_t largest)
    : m_expectsOption(expectsOption)
    , m_largest(largest)
{
}

std::vector<MessageReader::Message> MessageReader::take(BytesView bytes)
{
    std::vector<Message> messages;
    for (const auto octet : bytes)
        takeOctet(octet, messages);
    flushSkipped(messages);
    return messages;
}

void MessageReader::flushSkipped(std::vector<Message>& messages)
{
    if (!m_skipped.empty())
        messages.push_back({Kind::Break, std::exchange(m_skipped, {})});
}

void MessageReader::takeOctet(std::uint8_t octet, std::vector<Message>& messages)
{
    if (!m_pending.empty()) {
        if (continues(octet)) {
            m_pending.push_back(octet);
            if (ended()) {
                flushSkipped(messages);
                messages.push_back({kindOf(m_pending.front()), giveUp()});
            }
            return;
        }
        append(m_skipped, m_pending); // cut short: what has come of it belongs to nothing
        m_pending.clear();
    }
    if (octet == '/' || beginsBlock(octet) || (octet == ack && m_expectsOption)) {
        m_pending.push_back(octet);
    } else if (octet == ack || octet == nak) {
        flushSkipped(messages);
        messages.push_back({octet == ack ? Kind::Ack : Kind::Nak, Bytes{octet}});
    } else {
        m_skipped.push_back(octet);
    }
}

MessageReader::Kind MessageReader::kindOf(std::uint8_t first)
{
    if (first == '/')
        return Kind::Line;
    return first == ack ? Kind::Option : Kind::Block;
}

bool MessageReader::continues(std::uint8_t octet) const
{
    if (kindOf(m_pending.front()) == Kind::Block)
        return m_pending.size() < m_largest && (m_blockEnded || octet != soh);
    const auto longest = kindOf(m_pending.front()) == Kind::Line ? longestLine : optionLength;
    return m_pending.size() < longest && octet != '/' && octet != ack && !beginsBlock(octet);
}

bool MessageReader::ended()
{
    if (kindOf(m_pending.front()) != Kind::Block)
        return m_pending.back() == '\n';
    if (m_blockEnded)
        return true;
    m_blockEnded = m_pending.back() == etx || m_pending.back() == eot;
    return false;
}

Bytes MessageReader::giveUp()
{
    m_blockEnded = false;
    return std::exchange(m_pending, {});
}

} // namespace metersmith::iec62056_21
