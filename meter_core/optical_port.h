// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_OPTICAL_PORT_H
#define METERSMITH_METER_CORE_OPTICAL_PORT_H

#include "meter_core/meter.h"
#include "protocol/actions.h"

#include <variant>
#include <vector>

namespace metersmith::dlms
{
class Link;
}

namespace metersmith::meter_core
{

/// Nobody is being served: the port hears a request at 300 7E1 and HDLC at 9600 8N1 alike. Like
/// SetLine, once everything sent before has left.
struct HearBoth {
};

using OpticalEffect = std::variant<Send, SetLine, HearBoth, WakeAt, Noted>;
using OpticalEffects = std::vector<OpticalEffect>;

/// The meter's optical port, sans-IO: one pair of diodes for both protocols. A request of IEC
/// 62056-21 at 300 7E1 opens a session of modes A, C or E; a frame at 9600 8N1 opens HDLC without
/// one ("ab initio", Green Book ed. 8, 6.2). After mode E the line is HDLC's until it is
/// disconnected or has been silent for `handOverSilence`.
class OpticalPort
{
public:
    /// `meter` must outlive the port; `link` is the meter's end of HDLC.
    OpticalPort(Meter& meter, std::unique_ptr<dlms::Link> link);
    ~OpticalPort();

    OpticalEffects start(TimePoint now);
    /// `bytes` as a receiver set to `at` has heard them: to the line of the last SetLine, or after
    /// HearBoth to hearing() of who spoke. `damaged` of them came with wrong parity or without stop
    /// bit.
    OpticalEffects received(BytesView bytes, const LineSettings& at, TimePoint now,
                            std::size_t damaged = 0);
    OpticalEffects wokenAt(TimePoint now);

    /// While the port hears both: the one of the two with which it hears somebody who speaks with
    /// the settings `speaker`.
    static LineSettings hearing(const LineSettings& speaker);

    static constexpr std::chrono::seconds handOverSilence{120};

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::meter_core

#endif
