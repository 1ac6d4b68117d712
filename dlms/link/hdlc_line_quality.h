// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_LINE_QUALITY_H
#define METERSMITH_DLMS_LINK_HDLC_LINE_QUALITY_H

#include "dlms/link/hdlc_parameters.h"
#include "protocol/time_point.h"

#include <deque>

namespace metersmith::dlms
{

/// What a line does to frames and how quick its other end is, learnt from what came whole and what
/// did not, and which frames cost least on it. Long frames and windows save headers and turns; on a
/// line that flips bits they are lost whole, and with them the rest of the window (the peer goes
/// back to N(R)). Outlives the links of a conversation, so that the next one is opened with what
/// this one learnt.
class HdlcLineQuality
{
public:
    /// A frame of this many bytes, flags included, came whole or damaged.
    void whole(std::size_t bytes) { add({bytes, true}); }
    void damaged(std::size_t bytes) { add({bytes, false}); }
    /// A link was opened: what was proposed, and what the peer granted of it.
    void opened(const HdlcParameters& proposed, const HdlcParameters& granted);
    /// The peer was silent for so long amid its turn; before it answered a poll.
    void paused(Duration gap);
    void answeredPoll(Duration after);

    /// Damaged frames are among those heard lately.
    bool sawDamage() const;
    /// The chance that a character is damaged, at its most likely value.
    double errorRate() const;
    /// Bytes on the line for each byte of information, turns included, with these parameters.
    double cost(std::size_t maxInfo, unsigned window) const;
    /// What of the frames and windows that `most` allows, and the peer is known to grant, costs
    /// least to receive; sending is left as it is, for requests are short.
    HdlcParameters best(const HdlcParameters& most) const;
    /// Frames or windows are so much too long (too short) that opening the link anew pays.
    bool tooLong(const HdlcParameters& current, const HdlcParameters& most) const;
    bool tooShort(const HdlcParameters& current, const HdlcParameters& most) const;

    /// Silence that ends a turn whose last frame was damaged; `otherwise` while nothing is known.
    Duration turnGap(Duration otherwise) const;
    /// Silence after which a poll may be taken for lost.
    Duration pollTimeout(Duration otherwise) const;

private:
    struct Frame {
        std::size_t bytes = 0;
        bool whole = true;
    };
    void add(const Frame& frame);
    bool pays(const HdlcParameters& current, const HdlcParameters& wanted) const;

    std::deque<Frame> m_recent;
    HdlcParameters m_granted{2030, 2030, 7, 7};
    std::size_t m_bytesSince = 0;   ///< since the link was opened
    std::size_t m_damagedSince = 0; ///< frames longer than the shortest there can be
    unsigned m_opened = 0;
    unsigned m_pauses = 0;
    Duration m_longestPause{};
    unsigned m_polls = 0;
    Duration m_longestPoll{};
};

} // namespace metersmith::dlms

#endif
