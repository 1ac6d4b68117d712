// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TIME_POINT_H
#define METERSMITH_PROTOCOL_TIME_POINT_H

#include <chrono>

namespace metersmith
{

/// A moment on the caller's monotonic clock. Machines are handed it and never read a clock; tests
/// invent it.
using TimePoint = std::chrono::steady_clock::time_point;
using Duration = std::chrono::steady_clock::duration;

} // namespace metersmith

#endif
