// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_EXPLAIN_EXPLAIN_FRAMES_H
#define METERSMITH_DLMS_EXPLAIN_EXPLAIN_FRAMES_H

#include "dlms/explain/explain_conversation.h"
#include "dlms/link/hdlc_framer.h"

namespace metersmith::dlms
{

/// Explains HDLC frames, wrapper PDUs and bare APDUs one after the other, and joins the segments.
class FrameTeller
{
public:
    explicit FrameTeller(std::vector<ExplainKeys> keys)
        : m_conversation(std::move(keys))
    {
    }
    /// `base` is added to the event's offset.
    ExplainedFrame tellHdlc(const HdlcFramerEvent& event, std::size_t base = 0);
    /// The wrapper PDU that the bytes begin with; what cannot be one is a faulty frame to the end.
    ExplainedFrame tellWrapper(BytesView bytes, std::size_t offset);
    /// The APDU that the bytes begin with, with or without LLC header.
    ExplainedFrame tellBare(BytesView bytes, std::size_t offset);

private:
    struct Joined {
        Bytes bytes;
        unsigned segments = 0;
        std::uint8_t lastNumber = 0;
    };
    void tellInformation(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy, bool sound);
    std::size_t tellApdu(ExplainedFrame& frame, BytesView bytes, std::size_t base,
                         std::uint8_t layer, bool llcExpected, const std::string& line);

    ExplainConversation m_conversation;
    std::map<std::string, Joined> m_joined; ///< by source and destination
};

/// Whether the bytes begin with E6 E6 00 or E6 E7 00 (or FF for all stations).
bool beginsWithLlc(BytesView bytes);

} // namespace metersmith::dlms

#endif
