// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_MESSAGE_READER_H
#define METERSMITH_IEC62056_21_MESSAGE_READER_H

#include "iec62056_21/bcc.h"

#include <variant>
#include <vector>

namespace metersmith::iec62056_21
{

/// Cuts what comes from a line into messages: "/…CR LF", "ACK…CR LF", SOH or STX … ETX or EOT BCC,
/// ACK and NAK alone. Whole messages come out with their bytes; nothing is interpreted but the
/// ends. Memory is bounded.
class MessageReader
{
public:
    enum class Kind : std::uint8_t {
        Line,   ///< "/" … CR LF: request or identification message
        Option, ///< ACK V Z Y CR LF
        Block,  ///< SOH or STX to ETX or EOT and its BCC
        Ack,    ///< ACK alone (meter's answer in programming mode)
        Nak,
        Break, ///< bytes that belong to no message; what was skipped
    };
    struct Message {
        Kind kind = Kind::Break;
        Bytes bytes;
    };

    /// `expectsOption`: ACK begins an option select message rather than being one by itself
    /// (meter).
    explicit MessageReader(bool expectsOption = false, std::size_t largest = 65536);

    std::vector<Message> take(BytesView bytes);
    /// A message has begun and not ended.
    bool inMessage() const { return !m_pending.empty(); }
    /// Bytes of the message begun, for evidence.
    BytesView pending() const { return m_pending; }
    /// The line was silent too long: forgets the message begun, and returns its bytes.
    Bytes giveUp();

private:
    static Kind kindOf(std::uint8_t first);
    void takeOctet(std::uint8_t octet, std::vector<Message>& messages);
    bool continues(std::uint8_t octet) const;
    bool ended();
    void flushSkipped(std::vector<Message>& messages);

    bool m_expectsOption = false;
    std::size_t m_largest = 65536;
    bool m_blockEnded = false; ///< only the BCC is missing
    Bytes m_pending;
    Bytes m_skipped;
};

} // namespace metersmith::iec62056_21

#endif
