// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_UART_H
#define METERSMITH_PROTOCOL_UART_H

#include "protocol/line_settings.h"
#include "protocol/time_point.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace metersmith
{

/// Bits of a character on the line: start, data, parity, stop.
unsigned characterBits(const LineSettings& line);
/// How long a character is on the line.
Duration characterTime(const LineSettings& line);

/// What a UART makes of what it heard.
struct HeardCharacter {
    std::uint8_t byte = 0;     ///< the data bits as sampled, whatever the errors
    bool framingError = false; ///< no stop bit where one should be
    bool parityError = false;
    bool damaged() const { return framingError || parityError; }
    friend bool operator==(const HeardCharacter&, const HeardCharacter&) = default;
};

/// What a receiver with the settings `at` hears when one character is sent with the settings
/// `from` on a quiet line: one character if both agree; the parity bit as bit 7 if 7E1 is heard as
/// 8N1; a parity error if 8N1 with an odd number of bits is heard as 7E1; nothing where a start bit
/// is too short to be one; several where the receiver is much the faster.
std::vector<HeardCharacter> heardAs(std::uint8_t byte, const LineSettings& from,
                                    const LineSettings& at);

/// A character on the line as levels, one per bit time. A lost one is nothing but the idle level.
struct WireCharacter {
    TimePoint start;
    TimePoint end;
    int baud = 9600;
    std::uint32_t levels = 0; ///< bit n: the level in the n-th bit time (0: start bit); 1 is idle
    TimePoint bitStart(unsigned bit) const;
    /// The level at a time within the character.
    bool level(TimePoint at) const;
};
WireCharacter wireCharacter(std::uint8_t byte, const LineSettings& line, TimePoint start);
using WireCharacters = std::deque<WireCharacter>;

/// The receiving half of a UART: waits for a falling edge, samples in the middle of each bit at its
/// own speed, is ready again in the middle of the stop bit, after a framing error once the line is
/// idle. What several senders put on the line at once is superimposed (one light is light).
class UartReceiver
{
public:
    struct Found {
        HeardCharacter character;
        TimePoint at;    ///< when it is handed over: the end of its stop bit
        TimePoint ready; ///< from when the next edge counts
    };

    explicit UartReceiver(const LineSettings& line)
        : m_line(line)
    {
    }

    const LineSettings& line() const { return m_line; }
    /// Edges before `now` do not count any more: a character half heard is forgotten.
    void setLine(const LineSettings& line, TimePoint now);
    /// The next character in what the senders have put on the line; idle comes after it.
    std::optional<Found> next(const std::vector<const WireCharacters*>& senders) const;
    void taken(const Found& found) { m_ready = found.ready; }
    TimePoint ready() const { return m_ready; }

private:
    LineSettings m_line;
    TimePoint m_ready = TimePoint::min();
};

} // namespace metersmith

#endif
