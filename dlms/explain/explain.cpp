// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain.h"

#include "dlms/explain/explain_frames.h"
#include "dlms/link/wrapper_frame.h"

#include <algorithm>
#include <array>

namespace metersmith::dlms
{

namespace
{

/// Bytes that are not fill between frames.
std::size_t strays(BytesView bytes)
{
    return static_cast<std::size_t>(std::count_if(
        bytes.begin(), bytes.end(), [](std::uint8_t octet) { return octet != hdlcFlag; }));
}

Explanation explainHdlc(BytesView bytes, FrameTeller& teller)
{
    HdlcFramer framer;
    auto events = framer.received(bytes);
    auto rest = framer.flush();
    events.insert(events.end(), std::make_move_iterator(rest.begin()),
                  std::make_move_iterator(rest.end()));
    Explanation out;
    std::size_t brokenUntil = 0;
    std::size_t covered = 0;
    for (const auto& event : events) {
        const auto* broken = std::get_if<HdlcFrameBroken>(&event);
        if (broken && broken->offset < brokenUntil)
            continue; // a piece of a broken frame that looks like one again
        auto frame = teller.tellHdlc(event);
        const auto end = frame.offset + frame.length;
        if (broken)
            brokenUntil = end - 1; // its closing flag may open the next one
        if (frame.offset > covered)
            out.unexplained += strays(bytes.subspan(covered, frame.offset - covered));
        covered = std::max(covered, end);
        out.frames.push_back(std::move(frame));
    }
    out.unexplained += strays(bytes.subspan(std::min(covered, bytes.size())));
    return out;
}

std::optional<ExplainFormat> guess(BytesView bytes)
{
    if (bytes.empty())
        return {};
    HdlcFramer framer;
    auto events = framer.received(bytes);
    const auto rest = framer.flush();
    events.insert(events.end(), rest.begin(), rest.end());
    const bool found = std::any_of(events.begin(), events.end(), [](const auto& event) {
        return std::holds_alternative<HdlcFrameFound>(event);
    });
    if (found || (bytes[0] == hdlcFlag && !events.empty()))
        return ExplainFormat::Hdlc;
    if (bytes.size() >= wrapperHeaderLength && bytes[0] == 0 && bytes[1] == 1)
        return ExplainFormat::Wrapper;
    if (isApduTag(bytes[0]) || (beginsWithLlc(bytes) && bytes.size() > 3 && isApduTag(bytes[3])))
        return ExplainFormat::Apdu;
    if (!events.empty())
        return ExplainFormat::Hdlc;
    return {};
}

} // namespace

bool Explanation::faulty() const
{
    return unexplained > 0 || std::any_of(frames.begin(), frames.end(), [](const auto& frame) {
               return frame.error.has_value();
           });
}

Explanation explain(BytesView bytes, std::optional<ExplainFormat> format,
                    std::vector<ExplainKeys> keys)
{
    if (!format)
        format = guess(bytes);
    if (!format || bytes.empty()) {
        Explanation nothing;
        nothing.unexplained = bytes.size();
        return nothing;
    }
    FrameTeller teller(std::move(keys));
    if (*format == ExplainFormat::Hdlc)
        return explainHdlc(bytes, teller);
    Explanation out;
    for (std::size_t at = 0; at < bytes.size(); at += out.frames.back().length) {
        const auto rest = bytes.subspan(at);
        out.frames.push_back(*format == ExplainFormat::Wrapper ? teller.tellWrapper(rest, at)
                                                               : teller.tellBare(rest, at));
        if (out.frames.back().length == 0)
            break;
    }
    return out;
}

namespace
{

/// One direction of a conversation.
struct Lane {
    enum class Kind : std::uint8_t { None, Hdlc, Wrapper };
    Kind kind = Kind::None;
    HdlcFramer framer = {};
    Bytes buffer = {};      ///< wrapper: an unfinished PDU
    std::size_t base = 0;   ///< where framer or buffer began
    std::size_t total = 0;  ///< bytes given
    std::size_t framed = 0; ///< HDLC: end of the last frame, from base
};

ExplainedFrame plainBytes(BytesView bytes, std::size_t offset)
{
    ExplainedFrame frame;
    frame.offset = offset;
    frame.length = bytes.size();
    frame.bytes.assign(bytes.begin(), bytes.end());
    std::string printable;
    for (const auto octet : bytes.first(std::min<std::size_t>(bytes.size(), 80)))
        printable += octet >= 0x20 && octet < 0x7F ? static_cast<char>(octet) : '.';
    frame.tree = {"bytes", printable, offset, bytes.size(), false, {}};
    frame.summary = printable;
    return frame;
}

} // namespace

class StreamExplainer::Private
{
public:
    explicit Private(std::vector<ExplainKeys> keys)
        : m_teller(std::move(keys))
    {
    }
    void add(Lane& lane, BytesView bytes, std::vector<ExplainedFrame>& out);
    void end(Lane& lane, std::vector<ExplainedFrame>& out);

    std::array<Lane, 2> lanes;

private:
    void begin(Lane& lane, BytesView bytes, std::vector<ExplainedFrame>& out);
    void hdlc(Lane& lane, const std::vector<HdlcFramerEvent>& events,
              std::vector<ExplainedFrame>& out);
    void wrapper(Lane& lane, std::vector<ExplainedFrame>& out);

    FrameTeller m_teller;
};

void StreamExplainer::Private::add(Lane& lane, BytesView bytes, std::vector<ExplainedFrame>& out)
{
    if (bytes.empty())
        return;
    // A line that falls back to plain text (another sign-on) begins anew.
    if (lane.kind == Lane::Kind::Hdlc && !lane.framer.pending() && (bytes[0] & 0xF0U) != 0xA0U &&
        std::find(bytes.begin(), bytes.end(), hdlcFlag) == bytes.end())
        lane.kind = Lane::Kind::None;
    if (lane.kind == Lane::Kind::None) {
        begin(lane, bytes, out);
    } else if (lane.kind == Lane::Kind::Hdlc) {
        hdlc(lane, lane.framer.received(bytes), out);
    } else {
        append(lane.buffer, bytes);
        wrapper(lane, out);
    }
    lane.total += bytes.size();
}

void StreamExplainer::Private::begin(Lane& lane, BytesView bytes, std::vector<ExplainedFrame>& out)
{
    const auto flag = std::find(bytes.begin(), bytes.end(), hdlcFlag);
    const bool wrapped = bytes[0] == 0 && (bytes.size() == 1 || bytes[1] == 1);
    if (wrapped) {
        lane.kind = Lane::Kind::Wrapper;
        lane.buffer.assign(bytes.begin(), bytes.end());
        lane.base = lane.total;
        wrapper(lane, out);
        return;
    }
    if (isApduTag(bytes[0]) || beginsWithLlc(bytes)) {
        const bool llc = beginsWithLlc(bytes);
        const auto apdu = explainApdu(bytes.subspan(llc ? 3 : 0), 0);
        if (!apdu.error && apdu.length + (llc ? 3 : 0) == bytes.size()) {
            out.push_back(m_teller.tellBare(bytes, lane.total));
            return;
        }
    }
    const auto before = static_cast<std::size_t>(flag - bytes.begin());
    if (before > 0)
        out.push_back(plainBytes(bytes.first(before), lane.total));
    if (flag == bytes.end())
        return;
    lane.kind = Lane::Kind::Hdlc;
    lane.framer = {};
    lane.base = lane.total + before;
    lane.framed = 0;
    hdlc(lane, lane.framer.received(bytes.subspan(before)), out);
}

void StreamExplainer::Private::hdlc(Lane& lane, const std::vector<HdlcFramerEvent>& events,
                                    std::vector<ExplainedFrame>& out)
{
    for (const auto& event : events) {
        const auto* broken = std::get_if<HdlcFrameBroken>(&event);
        if (broken && broken->offset < lane.framed)
            continue; // a piece of a broken frame that looks like one again
        auto frame = m_teller.tellHdlc(event, lane.base);
        if (broken)
            lane.framed = frame.offset - lane.base + frame.length - 1;
        out.push_back(std::move(frame));
    }
}

void StreamExplainer::Private::wrapper(Lane& lane, std::vector<ExplainedFrame>& out)
{
    while (!lane.buffer.empty()) {
        const auto pdu = decodeWrapperFrame(lane.buffer);
        if (!pdu && pdu.error().code == ErrorCode::Truncated)
            return;
        auto frame = m_teller.tellWrapper(lane.buffer, lane.base);
        const auto length = frame.length;
        out.push_back(std::move(frame));
        lane.base += length;
        lane.buffer.erase(lane.buffer.begin(),
                          lane.buffer.begin() + static_cast<std::ptrdiff_t>(length));
    }
    lane.kind = Lane::Kind::None;
}

void StreamExplainer::Private::end(Lane& lane, std::vector<ExplainedFrame>& out)
{
    if (lane.kind == Lane::Kind::Hdlc && lane.framer.pending())
        hdlc(lane, lane.framer.flush(), out);
    else if (lane.kind == Lane::Kind::Wrapper && !lane.buffer.empty())
        out.push_back(m_teller.tellWrapper(lane.buffer, lane.base));
    const auto total = lane.total;
    lane = {};
    lane.total = total;
}

StreamExplainer::StreamExplainer(std::vector<ExplainKeys> keys)
    : d(std::make_unique<Private>(std::move(keys)))
{
}

StreamExplainer::~StreamExplainer() = default;
StreamExplainer::StreamExplainer(StreamExplainer&&) noexcept = default;
StreamExplainer& StreamExplainer::operator=(StreamExplainer&&) noexcept = default;

std::vector<ExplainedFrame> StreamExplainer::add(BytesView bytes, bool sent)
{
    std::vector<ExplainedFrame> out;
    d->add(d->lanes[sent ? 1 : 0], bytes, out);
    for (auto& frame : out)
        frame.sent = sent;
    return out;
}

std::vector<ExplainedFrame> StreamExplainer::end()
{
    std::vector<ExplainedFrame> out;
    for (const bool sent : {true, false}) {
        std::vector<ExplainedFrame> some;
        d->end(d->lanes[sent ? 1 : 0], some);
        for (auto& frame : some) {
            frame.sent = sent;
            out.push_back(std::move(frame));
        }
    }
    return out;
}

} // namespace metersmith::dlms
