// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_LINE_MODEL_H
#define METERSMITH_PROTOCOL_LINE_MODEL_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"
#include "protocol/result.h"
#include "protocol/time_point.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace metersmith
{

/// How a serial line between a tool and a meter behaves.
struct LineSpec {
    bool paced = false;     ///< characters take their time at the sender's speed
    Duration turnAround{};  ///< how long the meter is silent before it answers
    bool echo = false;      ///< the tool hears what it sends
    double bitErrors = 0;   ///< chance of a flipped bit, both ways
    double lostBytes = 0;   ///< chance of a lost character, both ways
    std::uint64_t seed = 1; ///< the same seed gives the same faults

    /// Reads "paced,turnaround=20ms,echo,noise=1e-4,drop=1e-3,seed=7"; "" is a perfect line.
    /// Errors: Usage, naming the part that is wrong and the parts that exist.
    static Result<LineSpec> parse(std::string_view text);
    std::string toString() const;
    friend bool operator==(const LineSpec&, const LineSpec&) = default;
};

enum class LineEnd : std::uint8_t { Tool, Meter };

/// A half-duplex serial line in invented time: characters leave one after another in the form of
/// their sender, and are heard in the form of their receiver. Where the two differ the receiver
/// hears what a UART would make of it (uart.h): other bits at another speed, the parity bit as bit
/// 7 when 7E1 is heard as 8N1, nothing or a framing error where no stop bit is. Deterministic.
///
/// Collisions: the meter never begins before the tool has ended and the turn-around is over; the
/// tool begins at once, whatever the meter is doing. Each end hears the other whole, as over the
/// two light paths of an optical head; but where the head echoes, both lights fall on the tool's
/// receiver and it hears the mixture. Counts::collisions counts such characters of the tool.
///
/// Faults hit characters only, never the idle line; an echo has faults of its own. A line that is
/// not paced hands over each send() whole, at its time.
class LineModel
{
public:
    struct Heard {
        LineEnd at = LineEnd::Tool; ///< who hears it
        std::uint8_t byte = 0;
        TimePoint when;       ///< the end of its stop bit
        bool damaged = false; ///< framing or parity error; `byte` is what was sampled
    };
    struct Counts {
        std::size_t bytesFromTool = 0;
        std::size_t bytesFromMeter = 0;
        std::size_t flippedBits = 0;
        std::size_t lostBytes = 0;
        /// Characters still leaving when their sender's own line settings were changed: cut short.
        std::size_t cutBytes = 0;
        std::size_t turns = 0; ///< changes of direction
        /// Characters of the tool that began while the meter was sending.
        std::size_t collisions = 0;
        Duration busy{}; ///< time in which a character was on the line
    };

    explicit LineModel(const LineSpec& spec, LineSettings both = directHdlcLine);
    ~LineModel();

    /// Queues bytes; they leave after what the same end sent before, the meter's not before its
    /// turn-around. Returns when the last of them will have left.
    TimePoint send(LineEnd from, BytesView bytes, TimePoint now);
    /// At once: characters of this end that are still leaving are cut, one it is just hearing is
    /// forgotten. A transport that honours SetLine calls it when send()'s time has come. The same
    /// settings again change nothing.
    void setLine(LineEnd end, const LineSettings& line, TimePoint now);
    LineSettings line(LineEnd end) const;
    /// When the queue of an end has left; `now` or earlier if it is empty.
    TimePoint leftAt(LineEnd end) const;
    /// When take() will next have something; TimePoint::max() if nothing is on the way.
    TimePoint nextAt() const;
    /// What has been heard up to and at `now`, in order of time.
    std::vector<Heard> take(TimePoint now);
    const Counts& counts() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith

#endif
