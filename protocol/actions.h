// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_ACTIONS_H
#define METERSMITH_PROTOCOL_ACTIONS_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"
#include "protocol/time_point.h"

namespace metersmith
{

// What a machine asks its caller to do, in order (docs/adr/0003). Each machine has its own variant
// of these and of the facts it reports.

/// Put these bytes on the line.
struct Send {
    Bytes bytes;
    friend bool operator==(const Send&, const Send&) = default;
};

/// Change the line once everything sent before has left.
struct SetLine {
    LineSettings line;
    friend bool operator==(const SetLine&, const SetLine&) = default;
};

/// Call wokenAt() at that time if nothing else has happened; replaces the WakeAt before it.
/// TimePoint::max() means: no wake-up needed.
struct WakeAt {
    TimePoint at;
    friend bool operator==(const WakeAt&, const WakeAt&) = default;
};

/// A fault that healed (a retry, a bad checksum): for the transcript and the link-quality count.
struct Noted {
    Error error;
    friend bool operator==(const Noted&, const Noted&) = default;
};

} // namespace metersmith

#endif
