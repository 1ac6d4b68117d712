// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/baud.h"

namespace metersmith::iec62056_21
{

namespace
{

struct BaudRow {
    char character;
    int baud;
};

// IEC 62056-21, 6.3.14, item 13.
constexpr BaudRow modeC[] = {{'0', 300},  {'1', 600},  {'2', 1200}, {'3', 2400},
                             {'4', 4800}, {'5', 9600}, {'6', 19200}};
constexpr BaudRow modeB[] = {{'A', 600},  {'B', 1200}, {'C', 2400},
                             {'D', 4800}, {'E', 9600}, {'F', 19200}};

} // namespace

ProtocolMode protocolMode(char baudCharacter)
{
    if (baudCharacter >= '0' && baudCharacter <= '9')
        return ProtocolMode::C;
    return baudCharacter >= 'A' && baudCharacter <= 'I' ? ProtocolMode::B : ProtocolMode::A;
}

std::optional<int> baudFor(char baudCharacter)
{
    for (const auto& row : modeC) {
        if (row.character == baudCharacter)
            return row.baud;
    }
    for (const auto& row : modeB) {
        if (row.character == baudCharacter)
            return row.baud;
    }
    return {};
}

std::optional<char> modeCCharacter(int baud)
{
    for (const auto& row : modeC) {
        if (row.baud == baud)
            return row.character;
    }
    return {};
}

} // namespace metersmith::iec62056_21
