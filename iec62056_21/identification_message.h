// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_IDENTIFICATION_MESSAGE_H
#define METERSMITH_IEC62056_21_IDENTIFICATION_MESSAGE_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

/// "/" XXX Z [\W…] identification CR LF: the meter's answer to the request message.
struct IdentificationMessage {
    std::string manufacturer;   ///< three letters (FLAG), e.g. "KAM"
    char baudCharacter = '0';   ///< see baud.h
    std::string enhanced;       ///< the W of each "\W", in order; '2' offers HDLC (mode E)
    std::string identification; ///< at most 16 printable characters

    /// The third letter is lower-case: the meter reacts within 20 ms instead of 200 ms (6.3.14).
    bool isFast() const;
    /// "\2" stands in it: binary mode with HDLC is offered (mode E; Green Book 6.2).
    bool offersHdlc() const { return enhanced.find('2') != std::string::npos; }
    friend bool operator==(const IdentificationMessage&, const IdentificationMessage&) = default;
};

/// Errors: OutOfRange, naming the field. Source: IEC 62056-21, 6.3.2.
Result<Bytes> encode(const IdentificationMessage& message);

/// Reads one whole message. Errors: Truncated (no CR LF yet); Malformed; LimitExceeded.
Result<IdentificationMessage> decodeIdentificationMessage(BytesView bytes);

} // namespace metersmith::iec62056_21

#endif
