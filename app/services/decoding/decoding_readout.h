// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DECODING_DECODING_READOUT_H
#define METERSMITH_SERVICES_DECODING_DECODING_READOUT_H

#include "app/services/readout/readout_values.h"
#include "dlms/explain/explain.h"

namespace metersmith::services
{

/// A message of IEC 62056-21 or a telegram, explained.
struct ExplainedReadout {
    std::string kind;           ///< "request", "identification", "command", "telegram", …
    dlms::ExplainedFrame frame; ///< its tree; passwords are dots, and not in `bytes`
    std::vector<ReadoutRow> rows;
    std::optional<bool> checkOk; ///< block check or CRC; nothing where it has none
};

/// Whether these bytes begin as IEC 62056-21 does: a request, identification or option select
/// message, a block with SOH or STX, ACK or NAK alone, a telegram, or the lines of a readout; seven
/// bits, or with even parity as eight.
bool looksLikeReadout(BytesView bytes);

/// Explains messages one after the other, in either direction, up to the first HDLC flag (mode E).
/// Bytes that belong to no message are one of kind "bytes", faulty. `taken`: how many bytes that
/// was.
std::vector<ExplainedReadout> explainReadout(BytesView bytes, std::size_t& taken);

/// One message by itself (decoding_messages.cpp); `offset` is its place in the input. The message
/// of explainLine() may end with LF alone.
ExplainedReadout explainLine(BytesView line, std::size_t offset);
ExplainedReadout explainOptionSelect(BytesView message, std::size_t offset);
ExplainedReadout explainBlock(BytesView block, std::size_t offset);
ExplainedReadout explainTelegram(BytesView telegram, std::size_t offset);
ExplainedReadout explainDataLines(BytesView lines, std::size_t offset);

} // namespace metersmith::services

#endif
