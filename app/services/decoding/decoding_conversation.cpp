// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding/decoding_conversation.h"

#include "iec62056_21/bcc.h"
#include "iec62056_21/data_readout.h"

#include <utility>

namespace metersmith::services
{

namespace
{

constexpr std::uint8_t hdlcFlag = 0x7E;
constexpr unsigned sevenBits = 0x7F;

/// Nothing of the last message can still come. After an identification data may follow as part of
/// a telegram, after the client's ACK an option; that is known when the other side speaks.
bool isWhole(const std::vector<ExplainedReadout>& messages, bool sent)
{
    if (messages.empty())
        return false;
    const auto& last = messages.back();
    return last.kind != "identification" && last.kind != "data-sets" && last.kind != "bytes" &&
           (last.kind != "acknowledge" || !sent) &&
           (!last.frame.error || last.frame.error->code != ErrorCode::Truncated);
}

/// The bytes may end with a message: worth looking at as a whole.
bool mayBeWhole(BytesView bytes)
{
    using namespace iec62056_21;
    const auto octet = [bytes](std::size_t back) {
        return bytes.size() < back ? 0U : bytes[bytes.size() - back] & sevenBits;
    };
    return octet(1) == '\n' || octet(1) == ack || octet(1) == nak || octet(2) == etx ||
           octet(2) == eot;
}

void moveBy(dlms::ExplainNode& node, std::size_t by)
{
    node.offset += node.layer == 0 ? by : 0;
    for (auto& child : node.children)
        moveBy(child, by);
}

} // namespace

void moveBy(dlms::ExplainedFrame& frame, std::size_t by)
{
    frame.offset += by;
    moveBy(frame.tree, by);
}

ConversationExplainer::ConversationExplainer(std::vector<dlms::ExplainKeys> keys)
    : m_dlms(std::move(keys))
{
}

/// Whether a message of IEC 62056-21 begins, or a piece of one too short to be sure of. Within DLMS
/// only a sign-on is taken for one: a piece of a frame may look like anything.
bool ConversationExplainer::begins(BytesView bytes) const
{
    if (bytes.empty())
        return false;
    const unsigned first = bytes[0] & sevenBits;
    if (m_inDlms)
        return first == '/' && looksLikeReadout(bytes);
    return first == '/' || first == iec62056_21::soh || first == iec62056_21::stx ||
           looksLikeReadout(bytes);
}

std::vector<ConversationFrame> ConversationExplainer::add(BytesView bytes, bool sent, Time at)
{
    std::vector<ConversationFrame> out;
    if (!m_readout.empty() && sent != m_readoutSent)
        endReadout(out);
    const bool continues = !m_readout.empty() && !bytes.empty() && bytes[0] != hdlcFlag;
    if (!continues && !begins(bytes)) {
        endReadout(out);
        takeDlms(bytes, sent, at, out);
        return out;
    }
    m_inDlms = false;
    if (m_readout.empty())
        m_readoutAt = at;
    m_readoutSent = sent;
    append(m_readout, bytes);
    std::size_t taken = 0;
    if (m_readout.size() > iec62056_21::largestReadout ||
        (mayBeWhole(m_readout) && isWhole(explainReadout(m_readout, taken), sent) &&
         taken == m_readout.size()))
        endReadout(out);
    return out;
}

std::vector<ConversationFrame> ConversationExplainer::end(Time at)
{
    std::vector<ConversationFrame> out;
    endReadout(out);
    for (auto& frame : m_dlms.end())
        out.push_back({at, {"", std::move(frame), {}, {}}});
    return out;
}

void ConversationExplainer::takeDlms(BytesView bytes, bool sent, Time at,
                                     std::vector<ConversationFrame>& out)
{
    m_inDlms = true;
    m_counted[sent ? 1 : 0] += bytes.size();
    for (auto& frame : m_dlms.add(bytes, sent)) {
        moveBy(frame, m_readoutBytes[sent ? 1 : 0]);
        out.push_back({at, {"", std::move(frame), {}, {}}});
    }
}

void ConversationExplainer::endReadout(std::vector<ConversationFrame>& out)
{
    const auto bytes = std::exchange(m_readout, {});
    const auto way = m_readoutSent ? 1 : 0;
    std::size_t taken = 0;
    for (auto& message : explainReadout(bytes, taken)) {
        message.frame.sent = m_readoutSent;
        moveBy(message.frame, m_counted[way]);
        out.push_back({m_readoutAt, std::move(message)});
    }
    m_counted[way] += taken;
    m_readoutBytes[way] += taken;
    if (taken < bytes.size())
        takeDlms(BytesView(bytes).subspan(taken), m_readoutSent, m_readoutAt, out);
}

} // namespace metersmith::services
