// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_framer.h"

#include "dlms/link/crc16.h"

#include <algorithm>
#include <cstring>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view framingClause = "IEC 62056-46, 6.4.1";
constexpr std::size_t shortestFrame = 2 + 1 + 1 + 1 + 2;

/// The header ends in a right HCS: then its length is to be trusted.
bool headerStands(BytesView afterFlag)
{
    const auto control = hdlcControlOffset(afterFlag);
    if (!control || !*control)
        return false;
    const std::size_t header = **control + 1;
    if (afterFlag.size() < header + 2)
        return false;
    const unsigned hcs = afterFlag[header] | static_cast<unsigned>(afterFlag[header + 1]) << 8U;
    return crc16(afterFlag.first(header)) == hcs;
}

void copyInto(std::vector<HdlcFramerEvent>& events, const HdlcFrameSeen& seen)
{
    events.emplace_back(HdlcFrameFound{seen.offset, Bytes(seen.bytes.begin(), seen.bytes.end()),
                                       seen.frame.toFrame()});
}

void copyInto(std::vector<HdlcFramerEvent>& events, const HdlcFrameBroken& broken)
{
    events.emplace_back(broken);
}

} // namespace

std::vector<HdlcFramerEvent> HdlcFramer::received(BytesView bytes)
{
    std::vector<HdlcFramerEvent> events;
    scan(bytes, [&events](const auto& event) { copyInto(events, event); });
    return events;
}

std::vector<HdlcFramerEvent> HdlcFramer::flush()
{
    std::vector<HdlcFramerEvent> events;
    m_work = m_buffer;
    m_at = 0;
    run([&events](const auto& event) { copyInto(events, event); }, true);
    const std::size_t left = rest().size();
    m_discarded += left;
    consume(left);
    m_buffer.clear();
    m_work = {};
    m_at = 0;
    return events;
}

void HdlcFramer::reset()
{
    m_offset += m_buffer.size();
    m_buffer.clear();
    m_work = {};
    m_at = 0;
}

void HdlcFramer::begin(BytesView bytes)
{
    m_at = 0;
    m_work = bytes;
    if (m_buffer.empty())
        return;
    append(m_buffer, bytes);
    m_work = m_buffer;
}

void HdlcFramer::keepRest()
{
    const auto left = rest();
    if (m_buffer.empty())
        m_buffer.assign(left.begin(), left.end());
    else
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_work = {};
    m_at = 0;
}

void HdlcFramer::consume(std::size_t count)
{
    m_at += count;
    m_offset += count;
}

HdlcFramer::Step HdlcFramer::skip()
{
    ++m_discarded;
    consume(1);
    return Step::Again;
}

HdlcFramer::Step HdlcFramer::giveUp(std::size_t length, Error error)
{
    const auto bytes = rest().first(std::min(length, rest().size()));
    m_broken = {m_offset, Bytes(bytes.begin(), bytes.end()), std::move(error)};
    consume(1);
    return Step::Broken;
}

HdlcFramer::Step HdlcFramer::step(bool ended)
{
    const auto view = rest();
    const void* flag = view.empty() ? nullptr : std::memchr(view.data(), hdlcFlag, view.size());
    const auto garbage =
        flag ? static_cast<std::size_t>(static_cast<const std::uint8_t*>(flag) - view.data())
             : view.size();
    m_discarded += garbage;
    consume(garbage);
    const auto bytes = view.subspan(garbage);
    if (bytes.size() < 2)
        return Step::NeedMore;
    if (bytes[1] == hdlcFlag || bytes[1] >> 4U != 0xA) { // fill flags, or this flag opened nothing
        consume(1);
        return Step::Again;
    }
    if (bytes.size() < 3)
        return Step::NeedMore;
    const std::size_t length = (bytes[1] & 7U) << 8U | bytes[2];
    if (length < shortestFrame)
        return skip();
    if (bytes.size() < length + 2) {
        if (!ended)
            return Step::NeedMore;
        if (!headerStands(bytes.subspan(1)))
            return skip();
        return giveUp(bytes.size(), {ErrorCode::Truncated, "frame",
                                     "the line fell silent after " + std::to_string(bytes.size()) +
                                         " of " + std::to_string(length + 2) + " bytes",
                                     framingClause});
    }
    const auto inside = bytes.subspan(1, length);
    if (bytes[length + 1] != hdlcFlag) {
        if (!headerStands(inside))
            return skip();
        return giveUp(length + 2,
                      {ErrorCode::Malformed, "closing flag, byte " + std::to_string(length + 1),
                       "expected 7E, got " + toHex(bytes.subspan(length + 1, 1)), framingClause});
    }
    auto frame = viewHdlcFrame(inside);
    if (!frame) {
        const bool trusted = headerStands(inside);
        giveUp(length + 2, within("HDLC frame", frame.error()));
        if (trusted)
            consume(length); // up to the closing flag, which may open the next frame
        return Step::Broken;
    }
    m_seen = {m_offset, bytes.first(length + 2), *frame};
    consume(length + 1);
    return Step::Found;
}

} // namespace metersmith::dlms
