// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_LINE_SETTINGS_H
#define METERSMITH_PROTOCOL_LINE_SETTINGS_H

#include <cstdint>
#include <string>

namespace metersmith
{

enum class Parity : std::uint8_t { None, Even, Odd };

/// How characters travel on a serial line.
struct LineSettings {
    int baud = 9600; ///< bits per second
    int dataBits = 8;
    Parity parity = Parity::None;
    int stopBits = 1;

    friend bool operator==(const LineSettings&, const LineSettings&) = default;
};

/// "9600 8N1".
std::string toString(const LineSettings& line);

/// Direct HDLC: 9600 8N1. IEC 62056-21 sign-on: 300 7E1 (6.3).
inline constexpr LineSettings directHdlcLine{9600, 8, Parity::None, 1};
inline constexpr LineSettings signOnLine{300, 7, Parity::Even, 1};

} // namespace metersmith

#endif
