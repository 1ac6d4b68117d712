// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_HDLC_FRAMER_H
#define METERSMITH_DLMS_HDLC_FRAMER_H

#include "dlms/hdlc_frame.h"

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
    /// Nothing more comes (the line fell silent): an unfinished frame is given up, and what lies in
    /// it is searched again.
    std::vector<HdlcFramerEvent> flush();
    /// Bytes of an unfinished frame are waiting; a lone flag does not count.
    bool pending() const { return m_buffer.size() > 1; }
    /// Bytes that belonged to no frame, right or broken.
    std::size_t discarded() const { return m_discarded; }
    void reset();

private:
    enum class Step : std::uint8_t { Again, NeedMore };
    Step step(std::vector<HdlcFramerEvent>& events, bool ended);
    Step giveUp(std::vector<HdlcFramerEvent>& events, std::size_t length, Error error);
    void consume(std::size_t count);
    BytesView rest() const { return BytesView(m_buffer).subspan(m_at); }

    Bytes m_buffer;
    std::size_t m_at = 0;     ///< first byte in m_buffer not yet consumed
    std::size_t m_offset = 0; ///< of m_buffer[m_at] in the stream
    std::size_t m_discarded = 0;
};

} // namespace metersmith::dlms

#endif
