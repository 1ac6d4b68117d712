// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_FRAMER_H
#define METERSMITH_DLMS_LINK_HDLC_FRAMER_H

#include "dlms/link/hdlc_frame.h"

#include <variant>
#include <vector>

namespace metersmith::dlms
{

/// A frame with right checksums. Offsets count all bytes given to the framer.
struct HdlcFrameFound {
    std::size_t offset = 0; ///< of the opening flag
    Bytes bytes;            ///< as on the line, both flags included
    HdlcFrame frame;
    friend bool operator==(const HdlcFrameFound&, const HdlcFrameFound&) = default;
};

/// The same where it lies: good until the framer gets more bytes.
struct HdlcFrameSeen {
    std::size_t offset = 0;
    BytesView bytes;
    HdlcFrameView frame;
};

/// Bytes that are a frame by their shape, but not a right one.
struct HdlcFrameBroken {
    std::size_t offset = 0;
    Bytes bytes; ///< from the opening flag to where the closing flag is or should be
    Error error; ///< ChecksumMismatch (where: "HCS, …" or "FCS, …"), Truncated or Malformed
    friend bool operator==(const HdlcFrameBroken&, const HdlcFrameBroken&) = default;
};

using HdlcFramerEvent = std::variant<HdlcFrameFound, HdlcFrameBroken>;

/// Finds HDLC frames of type 3 in a stream that comes in any pieces. Frames are found by their
/// length, for the bytes inside may hold flags. After garbage it starts again at the next flag; a
/// closing flag may open the next frame. Keeps at most one frame of bytes.
class HdlcFramer
{
public:
    /// The events of these bytes; none while a frame is incomplete.
    std::vector<HdlcFramerEvent> received(BytesView bytes);
    /// The same, one after the other, without copies: `sink` is called with `const HdlcFrameSeen&`
    /// or `const HdlcFrameBroken&` and must not call the framer.
    template <typename Sink>
    void scan(BytesView bytes, Sink&& sink)
    {
        begin(bytes);
        run(sink, false);
        keepRest();
    }
    /// Nothing more comes (the line fell silent): an unfinished frame is given up, and what lies in
    /// it is searched again.
    std::vector<HdlcFramerEvent> flush();
    /// Bytes of an unfinished frame are waiting; a lone flag does not count.
    bool pending() const { return m_buffer.size() > 1; }
    /// Bytes that belonged to no frame, right or broken.
    std::size_t discarded() const { return m_discarded; }
    void reset();

private:
    enum class Step : std::uint8_t { Again, NeedMore, Found, Broken };

    template <typename Sink>
    void run(Sink&& sink, bool ended)
    {
        for (;;) {
            switch (step(ended)) {
            case Step::Again:
                break;
            case Step::NeedMore:
                return;
            case Step::Found:
                sink(static_cast<const HdlcFrameSeen&>(m_seen));
                break;
            case Step::Broken:
                sink(static_cast<const HdlcFrameBroken&>(m_broken));
                break;
            }
        }
    }
    void begin(BytesView bytes);
    void keepRest();
    Step step(bool ended);
    Step skip();
    Step giveUp(std::size_t length, Error error);
    void consume(std::size_t count);
    BytesView rest() const { return m_work.subspan(m_at); }

    Bytes m_buffer;       ///< of an unfinished frame
    BytesView m_work;     ///< what is being searched: the bytes given, or m_buffer with them behind
    std::size_t m_at = 0; ///< first byte in m_work not yet consumed
    std::size_t m_offset = 0; ///< of m_work[m_at] in the stream
    std::size_t m_discarded = 0;
    HdlcFrameSeen m_seen;
    HdlcFrameBroken m_broken;
};

} // namespace metersmith::dlms

#endif
