// SPDX-License-Identifier: Apache-2.0
#include "dlms/general_block_transfer.h"

#include <algorithm>

namespace metersmith::dlms
{
namespace
{

constexpr std::string_view clause = "IEC 62056-5-3, general block transfer";
constexpr std::string_view where = "general block transfer";
constexpr std::size_t mostBlocks = 0xFFFF;

Error tooLong(std::size_t bytes, std::size_t maxApdu)
{
    return {ErrorCode::LimitExceeded, std::string(where),
            "an APDU of " + std::to_string(bytes) + " bytes does not fit into " +
                std::to_string(mostBlocks) + " blocks for a peer that takes " +
                std::to_string(maxApdu) + " bytes",
            clause};
}

/// Octets of data in one block; 0 if there is no room.
std::size_t roomIn(std::size_t maxApdu)
{
    const auto most = std::min<std::size_t>(maxApdu, 0xFFFF);
    return most > generalBlockOverhead ? most - generalBlockOverhead : 0;
}

Bytes part(BytesView bytes, std::size_t offset, std::size_t size)
{
    const auto view = bytes.subspan(offset, size);
    return {view.begin(), view.end()};
}

} // namespace

bool startsGeneralBlocks(const GeneralBlock& block)
{
    return block.block == 1 && block.acknowledged == 0;
}

bool isUnconfirmed(const GeneralBlock& block)
{
    return !block.streaming && block.window == 0 && block.block != 0;
}

GeneralBlock abortBlock()
{
    GeneralBlock block;
    block.last = true;
    block.window = 0;
    block.block = 0;
    return block;
}

Result<std::vector<GeneralBlock>> unconfirmedBlocks(BytesView apdu, std::size_t maxApdu)
{
    const auto room = roomIn(maxApdu);
    if (room == 0 || apdu.size() / room >= mostBlocks)
        return fail(tooLong(apdu.size(), maxApdu));
    std::vector<GeneralBlock> blocks;
    std::size_t at = 0;
    do {
        const auto size = std::min(room, apdu.size() - at);
        GeneralBlock block;
        block.window = 0;
        block.block = static_cast<std::uint16_t>(blocks.size() + 1);
        block.last = at + size == apdu.size();
        block.raw = part(apdu, at, size);
        at += size;
        blocks.push_back(std::move(block));
    } while (at < apdu.size());
    return blocks;
}

GeneralBlockTransfer::Step GeneralBlockTransfer::giveUp(ErrorCode code, std::string detail)
{
    m_over = true;
    Step step;
    step.error = Error{code, std::string(where), std::move(detail), clause};
    if (!m_isUnconfirmed)
        step.send.push_back(abortBlock());
    return step;
}

GeneralBlockTransfer::Step GeneralBlockTransfer::send(Bytes apdu)
{
    const auto room = roomIn(m_settings.maxApdu);
    if (room == 0 || m_pieces.size() + apdu.size() / room >= mostBlocks) {
        Step step;
        step.error = tooLong(apdu.size(), m_settings.maxApdu);
        m_over = true;
        return step;
    }
    m_out = std::move(apdu);
    m_outGiven = true;
    std::size_t at = 0;
    do {
        const auto size = std::min(room, m_out.size() - at);
        m_pieces.push_back({at, size, at + size == m_out.size()});
        at += size;
    } while (at < m_out.size());
    return stream();
}

bool GeneralBlockTransfer::finished() const
{
    return m_over || (!m_settings.initiator && m_outGiven && m_peerAcknowledged == m_pieces.size());
}

GeneralBlockTransfer::Step GeneralBlockTransfer::stream()
{
    Step step;
    if (finished())
        return step;
    const std::size_t from = m_peerAcknowledged;
    if (from == m_pieces.size()) { // nothing left to carry: a block that only acknowledges
        if (m_pieces.size() >= mostBlocks)
            return giveUp(ErrorCode::LimitExceeded, "the block numbers are used up");
        m_pieces.push_back({m_out.size(), 0, m_settings.initiator || m_outGiven});
    }
    const auto to = std::min<std::size_t>(from + m_peerWindow, m_pieces.size());
    for (auto i = from; i < to; ++i) {
        const auto& piece = m_pieces[i];
        GeneralBlock block;
        block.last = piece.last;
        block.streaming = i + 1 < to && !piece.last;
        block.window = std::clamp<std::uint8_t>(m_settings.window, 1, mostGeneralBlockWindow);
        block.block = static_cast<std::uint16_t>(i + 1);
        block.acknowledged = static_cast<std::uint16_t>(m_acknowledged);
        block.raw = part(m_out, piece.offset, piece.size);
        step.send.push_back(std::move(block));
        if (piece.last)
            break;
    }
    m_sinceReply = 0;
    return step;
}

GeneralBlockTransfer::Step GeneralBlockTransfer::silent()
{
    if (m_over)
        return {};
    if (m_isUnconfirmed)
        return giveUp(ErrorCode::Truncated, "the rest of the blocks did not come");
    if (++m_stalled > m_settings.patience)
        return giveUp(ErrorCode::NoAnswer, "no block came, although it was asked for " +
                                               std::to_string(m_settings.patience) + " times");
    return stream();
}

std::optional<GeneralBlockTransfer::Step> GeneralBlockTransfer::refused(const GeneralBlock& block)
{
    if (block.block == 0) {
        m_over = true;
        Step step;
        step.error = Error{ErrorCode::UnexpectedAnswer, std::string(where),
                           "the other end has given the transfer up", clause};
        return step;
    }
    if (block.last && block.streaming)
        return giveUp(ErrorCode::Malformed,
                      "block " + std::to_string(block.block) + " says both last and more to come");
    if (block.acknowledged > m_pieces.size())
        return giveUp(ErrorCode::UnexpectedAnswer, "block " + std::to_string(block.acknowledged) +
                                                       " is acknowledged, sent were " +
                                                       std::to_string(m_pieces.size()));
    if (block.block > m_acknowledged + std::max<unsigned>(m_settings.window, 1))
        return giveUp(ErrorCode::UnexpectedAnswer,
                      "expected block " + std::to_string(m_acknowledged + 1) + ", got block " +
                          std::to_string(block.block));
    if (m_in.size() + m_earlyBytes + block.raw.size() > m_settings.maxBytes)
        return giveUp(ErrorCode::LimitExceeded,
                      "the APDU is longer than " + std::to_string(m_settings.maxBytes) + " bytes");
    return {};
}

/// Keeps what is new; true if there was something.
bool GeneralBlockTransfer::keep(const GeneralBlock& block)
{
    if (block.block <= m_acknowledged || m_early.contains(block.block))
        return false;
    if (m_inDone) { // behind the last block there are only acknowledgements
        m_acknowledged = block.block;
        return true;
    }
    m_earlyBytes += block.raw.size();
    m_early.emplace(block.block, block);
    for (auto next = m_early.begin();
         next != m_early.end() && next->first == m_acknowledged + 1 && !m_inDone;
         next = m_early.erase(next)) {
        ++m_acknowledged;
        m_earlyBytes -= next->second.raw.size();
        append(m_in, next->second.raw);
        m_inDone = next->second.last && !m_in.empty(); // nothing at all: an acknowledgement
    }
    return true;
}

GeneralBlockTransfer::Step GeneralBlockTransfer::unconfirmed(const GeneralBlock& block)
{
    m_isUnconfirmed = true;
    if (block.block <= m_acknowledged)
        return {};
    if (block.block != m_acknowledged + 1)
        return giveUp(ErrorCode::Truncated, "expected block " + std::to_string(m_acknowledged + 1) +
                                                ", got block " + std::to_string(block.block) +
                                                "; nobody sends the missing one again");
    if (m_in.size() + block.raw.size() > m_settings.maxBytes)
        return giveUp(ErrorCode::LimitExceeded,
                      "the APDU is longer than " + std::to_string(m_settings.maxBytes) + " bytes");
    m_acknowledged = block.block;
    append(m_in, block.raw);
    Step step;
    step.expectsMore = !block.last;
    if (block.last) {
        m_over = true;
        step.apdu = std::move(m_in);
    }
    return step;
}

GeneralBlockTransfer::Step GeneralBlockTransfer::received(const GeneralBlock& block)
{
    if (m_over)
        return {};
    if (m_isUnconfirmed || (m_pieces.empty() && m_acknowledged == 0 && isUnconfirmed(block) &&
                            startsGeneralBlocks(block)))
        return unconfirmed(block);
    if (auto step = refused(block))
        return *std::move(step);
    const bool acknowledges = block.acknowledged > m_peerAcknowledged;
    m_peerAcknowledged = std::max<unsigned>(m_peerAcknowledged, block.acknowledged);
    m_peerWindow = std::clamp<unsigned>(block.window, 1, mostGeneralBlockWindow);
    const bool wasDone = m_inDone;
    const bool isNew = keep(block);
    m_sinceReply += isNew ? 1U : 0U;
    if (acknowledges || isNew)
        m_stalled = 0;
    else if (m_settings.initiator && m_early.empty())
        return {}; // said before and answered before: to answer again would double the blocks
    else if (!block.streaming && ++m_stalled > m_settings.patience)
        return giveUp(ErrorCode::NoAnswer, "the same blocks come again and again");
    if (m_inDone && !wasDone) {
        Step step;
        step.apdu = std::move(m_in);
        m_in.clear();
        m_sinceReply = 0;
        m_over = m_settings.initiator; // the answer is there: nothing to acknowledge any more
        return step;
    }
    if (!block.streaming || m_sinceReply >= std::max<unsigned>(m_settings.window, 1))
        return stream();
    Step step;
    step.expectsMore = true;
    return step;
}

} // namespace metersmith::dlms
