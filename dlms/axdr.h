// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_AXDR_H
#define METERSMITH_DLMS_AXDR_H

#include "dlms/data.h"
#include "protocol/reader.h"

namespace metersmith::dlms
{

/// Limits that keep hostile bytes from exhausting memory.
inline constexpr int maxDataDepth = 16;
inline constexpr std::size_t maxDataElements = 1'000'000; ///< of one value, all levels together

/// Reads one value of the Data CHOICE with its tag (IEC 62056-5-3; A-XDR, IEC 61334-6). Compact
/// arrays come back as the array they stand for. Leaves `in` after the value.
/// Errors: Truncated; Malformed (unknown tag); LimitExceeded (depth, number of elements).
Result<Data> decodeData(Reader& in);

/// The whole of `bytes` as one value. Errors: as decodeData; Malformed if bytes are left over.
Result<Data> decodeData(BytesView bytes);

/// Appends the value with its tag.
void encodeData(const Data& data, Bytes& out);

/// A-XDR length: one byte below 0x80, else 0x81..0x84 and that many bytes, most significant first.
Result<std::size_t> decodeLength(Reader& in);
void encodeLength(std::size_t length, Bytes& out);

} // namespace metersmith::dlms

#endif
