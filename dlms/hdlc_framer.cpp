// SPDX-License-Identifier: Apache-2.0
#include "dlms/hdlc_framer.h"

#include "dlms/crc16.h"

#include <algorithm>

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

} // namespace

std::vector<HdlcFramerEvent> HdlcFramer::received(BytesView bytes)
{
    std::vector<HdlcFramerEvent> events;
    append(m_buffer, bytes);
    while (step(events, false) == Step::Again) {
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_at = 0;
    return events;
}

std::vector<HdlcFramerEvent> HdlcFramer::flush()
{
    std::vector<HdlcFramerEvent> events;
    while (step(events, true) == Step::Again) {
    }
    const std::size_t left = rest().size();
    m_discarded += left;
    consume(left);
    m_buffer.clear();
    m_at = 0;
    return events;
}

void HdlcFramer::reset()
{
    m_offset += rest().size();
    m_buffer.clear();
    m_at = 0;
}

void HdlcFramer::consume(std::size_t count)
{
    m_at += count;
    m_offset += count;
}

HdlcFramer::Step HdlcFramer::giveUp(std::vector<HdlcFramerEvent>& events, std::size_t length,
                                    Error error)
{
    const auto bytes = rest().first(std::min(length, rest().size()));
    events.emplace_back(
        HdlcFrameBroken{m_offset, Bytes(bytes.begin(), bytes.end()), std::move(error)});
    consume(1);
    return Step::Again;
}

HdlcFramer::Step HdlcFramer::step(std::vector<HdlcFramerEvent>& events, bool ended)
{
    const auto view = rest();
    const auto flag = std::find(view.begin(), view.end(), hdlcFlag);
    const auto garbage = static_cast<std::size_t>(flag - view.begin());
    m_discarded += garbage;
    consume(garbage);
    const auto bytes = rest();
    if (bytes.size() < 2)
        return Step::NeedMore;
    if (bytes[1] == hdlcFlag || bytes[1] >> 4U != 0xA) { // fill flags, or this flag opened nothing
        consume(1);
        return Step::Again;
    }
    if (bytes.size() < 3)
        return Step::NeedMore;
    const std::size_t length = (bytes[1] & 7U) << 8U | bytes[2];
    if (length < shortestFrame) {
        ++m_discarded;
        consume(1);
        return Step::Again;
    }
    if (bytes.size() < length + 2) {
        if (!ended)
            return Step::NeedMore;
        if (headerStands(bytes.subspan(1)))
            return giveUp(events, bytes.size(),
                          {ErrorCode::Truncated, "frame",
                           "the line fell silent after " + std::to_string(bytes.size()) + " of " +
                               std::to_string(length + 2) + " bytes",
                           framingClause});
        ++m_discarded;
        consume(1);
        return Step::Again;
    }
    const auto inside = bytes.subspan(1, length);
    if (bytes[length + 1] != hdlcFlag) {
        if (headerStands(inside))
            return giveUp(events, length + 2,
                          {ErrorCode::Malformed, "closing flag, byte " + std::to_string(length + 1),
                           "expected 7E, got " + toHex(bytes.subspan(length + 1, 1)),
                           framingClause});
        ++m_discarded;
        consume(1);
        return Step::Again;
    }
    auto frame = decodeHdlcFrame(inside);
    if (!frame) {
        const bool trusted = headerStands(inside);
        auto error = within("HDLC frame", frame.error());
        giveUp(events, length + 2, std::move(error));
        if (trusted)
            consume(length); // up to the closing flag, which may open the next frame
        return Step::Again;
    }
    events.emplace_back(HdlcFrameFound{
        m_offset, Bytes(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length + 2)),
        *std::move(frame)});
    consume(length + 1);
    return Step::Again;
}

} // namespace metersmith::dlms
