// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_REQUEST_MESSAGE_H
#define METERSMITH_IEC62056_21_REQUEST_MESSAGE_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

/// "/?" device address "!" CR LF: opens a session. An empty address calls whatever meter is there.
struct RequestMessage {
    std::string deviceAddress; ///< at most 32 of 0-9, A-Z, a-z and blank
    friend bool operator==(const RequestMessage&, const RequestMessage&) = default;
};

/// Errors: OutOfRange (address too long, or a character that is not allowed).
/// Source: IEC 62056-21, 6.3.1.
Result<Bytes> encode(const RequestMessage& request);

/// Reads one whole message. Errors: Truncated (no CR LF yet); Malformed; OutOfRange.
Result<RequestMessage> decodeRequestMessage(BytesView bytes);

} // namespace metersmith::iec62056_21

#endif
