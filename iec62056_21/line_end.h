// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_LINE_END_H
#define METERSMITH_IEC62056_21_LINE_END_H

#include "protocol/bytes.h"

namespace metersmith::iec62056_21
{

/// The characters of a message that ends with CR LF, without these. Errors: Truncated while it has
/// not ended; LimitExceeded beyond `most` characters; Malformed for anything after the end and for
/// bytes that are no printable character of seven bits, naming `what`.
Result<std::string> lineOf(BytesView bytes, std::string_view what, std::size_t most);

} // namespace metersmith::iec62056_21

#endif
