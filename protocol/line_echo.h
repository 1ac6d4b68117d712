// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_LINE_ECHO_H
#define METERSMITH_PROTOCOL_LINE_ECHO_H

#include "protocol/bytes.h"

#include <optional>

namespace metersmith
{

/// Takes away what an optical head reflects: bytes that come back exactly as they were sent, before
/// anything else. Whether the head does that is learnt from the first exchange (SNRM cannot be
/// mistaken for its answer) and then kept.
class LineEcho
{
public:
    LineEcho() = default;
    LineEcho(const LineEcho&) = default;
    LineEcho& operator=(const LineEcho&) = default;
    ~LineEcho(); ///< wipes what was sent last: a password may stand in it
    /// What is presumed of the head; nothing: it is to be learnt. That it reflects is corrected if
    /// the first true answer comes without a reflection before it.
    explicit LineEcho(std::optional<bool> reflects);

    /// These bytes are leaving; their reflection may come.
    void sent(BytesView bytes);
    /// What of `bytes` is no reflection. Bytes that may still turn out to be one are held back.
    Bytes strip(BytesView bytes);
    /// What is held back will not be completed any more: it was no reflection.
    Bytes release();
    /// A true answer has come: if no reflection came before it, none will.
    void settle();

    bool holding() const { return m_matched > 0; }
    bool reflects() const { return m_head == Head::Reflects; }
    /// Whether the head reflects, once that is known.
    std::optional<bool> known() const;
    /// The whole reflection of what was sent last has come.
    bool completed() const { return m_completed; }
    /// `frame` is a piece of what was sent last.
    bool isPieceOfSent(BytesView frame) const;

private:
    enum class Head : std::uint8_t { Unknown, Reflects, Silent };

    Head m_head = Head::Unknown;
    bool m_presumed = false; ///< that it reflects; none has been seen
    Bytes m_sent;
    std::size_t m_matched = 0; ///< bytes of m_sent that have come back so far
    bool m_waiting = false;    ///< the reflection of m_sent may still come
    bool m_completed = false;
};

} // namespace metersmith

#endif
