// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DECODING_DECODING_CONVERSATION_H
#define METERSMITH_SERVICES_DECODING_DECODING_CONVERSATION_H

#include "app/services/decoding/decoding_readout.h"

#include <chrono>

namespace metersmith::services
{

/// A frame or message of a conversation. DLMS has the kind "".
struct ConversationFrame {
    std::chrono::milliseconds at; ///< of its first piece, as far as IEC 62056-21 goes
    ExplainedReadout message;
};

/// Explains what passes on a line, in any pieces: IEC 62056-21, and HDLC, wrapper and APDUs. A
/// piece of IEC 62056-21 waits for the rest of its message, or until the other side speaks.
class ConversationExplainer
{
public:
    using Time = std::chrono::milliseconds;

    explicit ConversationExplainer(std::vector<dlms::ExplainKeys> keys = {});

    /// What these bytes complete. Offsets count all bytes of that direction.
    std::vector<ConversationFrame> add(BytesView bytes, bool sent, Time at);
    /// Nothing more comes: what is unfinished.
    std::vector<ConversationFrame> end(Time at);

private:
    bool begins(BytesView bytes) const;
    void takeDlms(BytesView bytes, bool sent, Time at, std::vector<ConversationFrame>& out);
    void endReadout(std::vector<ConversationFrame>& out);

    dlms::StreamExplainer m_dlms;
    bool m_inDlms = false; ///< what came last was HDLC, a wrapper PDU or an APDU
    Bytes m_readout;       ///< begun, not ended
    bool m_readoutSent = false;
    Time m_readoutAt{0};
    std::size_t m_counted[2] = {};      ///< bytes of each direction that were explained
    std::size_t m_readoutBytes[2] = {}; ///< those of them that were IEC 62056-21
};

/// Moves the places in the input by `by`.
void moveBy(dlms::ExplainedFrame& frame, std::size_t by);

} // namespace metersmith::services

#endif
