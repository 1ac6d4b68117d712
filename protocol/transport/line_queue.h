// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_LINE_QUEUE_H
#define METERSMITH_PROTOCOL_TRANSPORT_LINE_QUEUE_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"
#include "protocol/time_point.h"

#include <chrono>
#include <deque>
#include <variant>

namespace metersmith::transport
{

/// Bytes that are to leave and changes of the line, in the order they were asked for.
using LineQueue = std::deque<std::variant<Bytes, LineSettings>>;

/// Whether seven bits and parity are asked for, which software can make over 8N1.
inline bool isSevenWithParity(const LineSettings& line)
{
    return line.dataBits == 7 && line.parity != Parity::None;
}

/// 7E1 as 8N1: what carries it where parity is made by software.
inline LineSettings asEightBits(const LineSettings& line)
{
    return {line.baud, 8, Parity::None, line.stopBits};
}

/// For a timer: until then, rounded up, at least a millisecond.
inline std::chrono::milliseconds pauseUntil(std::chrono::steady_clock::time_point when)
{
    const auto left =
        std::chrono::ceil<std::chrono::milliseconds>(when - std::chrono::steady_clock::now());
    return left.count() > 0 ? left : std::chrono::milliseconds(1);
}

} // namespace metersmith::transport

#endif
