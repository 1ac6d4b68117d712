// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_SERVER_SERVER_PARTS_H
#define METERSMITH_DLMS_SERVER_SERVER_PARTS_H

#include "dlms/data.h"

namespace metersmith::dlms::server
{

/// What the values returned to one request may come to: a list may name the same long object a
/// thousand times.
inline constexpr std::size_t maxAnswerBytes = 16U << 20U;
/// What a request that comes in blocks may come to.
inline constexpr std::size_t maxRequestBytes = 1U << 20U;

/// Octets of an A-XDR length that is at most `length`.
constexpr std::size_t lengthOctets(std::size_t length)
{
    return length < 0x80 ? 1 : length <= 0xFF ? 2 : length <= 0xFFFF ? 3 : 5;
}

/// Whether a plain request is of a service that nobody answers, as its service-class says: SET and
/// ACTION (normal, with list) and ACCESS can be (IEC 62056-5-3). False for whatever is none.
bool isUnconfirmed(BytesView request);

/// SEQUENCE OF Data with exactly `count` values and nothing behind them.
std::optional<std::vector<Data>> decodeValues(BytesView raw, std::size_t count);

} // namespace metersmith::dlms::server

#endif
