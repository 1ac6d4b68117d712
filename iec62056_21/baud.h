// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_BAUD_H
#define METERSMITH_IEC62056_21_BAUD_H

#include <cstdint>
#include <optional>

namespace metersmith::iec62056_21
{

/// How the baud rate character of an identification message reads (IEC 62056-21, 6.3.14, 13).
enum class ProtocolMode : std::uint8_t {
    A, ///< no change of speed, no acknowledgement
    B, ///< 'A' to 'F': the meter changes speed by itself
    C, ///< '0' to '6': acknowledged; also modes D ('3' on its own line) and E
};
ProtocolMode protocolMode(char baudCharacter);

/// Bits per second of a mode C character '0' to '6' or a mode B character 'A' to 'F'; nothing for
/// others ('7' to '9' are reserved).
std::optional<int> baudFor(char baudCharacter);

/// The mode C character of a speed; nothing if it has none.
std::optional<char> modeCCharacter(int baud);

} // namespace metersmith::iec62056_21

#endif
