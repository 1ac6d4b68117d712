// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_COMMAND_MESSAGE_H
#define METERSMITH_IEC62056_21_COMMAND_MESSAGE_H

#include "iec62056_21/bcc.h"
#include "iec62056_21/data_readout.h"

#include <optional>

namespace metersmith::iec62056_21
{

/// SOH C D STX data ETX BCC (or EOT, when more blocks follow): programming command messages and the
/// meter's operand P0. Source: IEC 62056-21, 6.3.5 to 6.3.12, 6.5.
struct CommandMessage {
    char command = 'R';              ///< P, W, R, E, B
    char type = '1';                 ///< '0' to '9'
    std::optional<std::string> data; ///< between STX and ETX: "1.8.0()", "(1234567)"; none for B0
    bool last = true;                ///< ETX; false: EOT, a partial block, more follow
    friend bool operator==(const CommandMessage&, const CommandMessage&) = default;
};
/// Errors: OutOfRange (command, type, characters that end a block, data above 8 kB).
Result<Bytes> encode(const CommandMessage& message, BlockCheck check = BlockCheck::Xor);
/// Reads one whole message. Errors: Truncated; Malformed; ChecksumMismatch; LimitExceeded.
Result<CommandMessage> decodeCommandMessage(BytesView bytes, BlockCheck check = BlockCheck::Xor);

/// STX data ETX BCC (or EOT): what a meter answers to a read, or a data readout.
struct DataMessage {
    std::string data;
    bool last = true;
    friend bool operator==(const DataMessage&, const DataMessage&) = default;
};
Result<Bytes> encode(const DataMessage& message, BlockCheck check = BlockCheck::Xor);
Result<DataMessage> decodeDataMessage(BytesView bytes, BlockCheck check = BlockCheck::Xor);

/// The text of an error message "(ER01)", "(ERROR11)", "(ERR4)", "(ER)" …: one data set without an
/// address whose only value begins with ER. Nothing if `data` is none (6.3.9).
std::optional<std::string> errorText(std::string_view data);

} // namespace metersmith::iec62056_21

#endif
