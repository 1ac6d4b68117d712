// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_P1_TELEGRAM_H
#define METERSMITH_IEC62056_21_P1_TELEGRAM_H

#include "iec62056_21/data_readout.h"
#include "protocol/bytes.h"

#include <optional>

namespace metersmith::iec62056_21
{

/// A telegram of a customer interface: "/XXX5identification CR LF CR LF data sets ! CRC CR LF".
/// Source: DSMR 5.0.2 P1 companion standard, 6 (mode D of IEC 62056-21 at 115 200 baud).
struct P1Telegram {
    std::string manufacturer; ///< three letters
    char baudCharacter = '5';
    std::string identification; ///< as written, "\\2MT382-1000"
    DataReadout readout;
    bool checked = false; ///< it carried a CRC, and that was right (DSMR 4 and later)
    friend bool operator==(const P1Telegram&, const P1Telegram&) = default;
};

/// Lines of a telegram are not divided; a text message has up to 2 048 hexadecimal digits (6.2).
inline constexpr ReadoutLimits p1Limits{16, 2048, 16, largestReadout};

/// CRC16 (polynomial 0xA001 reflected, start 0, no final exclusive or) over "/" to "!".
std::uint16_t crc16Arc(BytesView bytes);

/// Where the telegram that begins with bytes[0] == '/' ends: the index behind the line of its "!".
/// Nothing while that has not come.
std::optional<std::size_t> telegramEnd(BytesView bytes);

/// Reads one whole telegram, tolerant of LF alone (files), of a missing blank line and of a missing
/// CRC (before DSMR 4). Errors: Truncated; Malformed; ChecksumMismatch; LimitExceeded.
Result<P1Telegram> decodeP1Telegram(BytesView bytes);
/// With CRC. Errors: OutOfRange, naming the field.
Result<Bytes> encode(const P1Telegram& telegram);

} // namespace metersmith::iec62056_21

#endif
