// SPDX-License-Identifier: Apache-2.0
//
// Writes a telegram of a customer interface, as DSMR 5.0.2 has it, with its CRC:
//
//   03_p1_telegram 1-0:1.8.1=001234.567*kWh 1-0:1.7.0=00.244*kW
//   03_p1_telegram < telegram            reads one, and writes it again as the standard wants it
//
// What is written is checked first: a register that the standard does not allow is refused.
#include "iec62056_21/p1_telegram.h"

#include <cstdio>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

Bytes standardInput()
{
    Bytes bytes;
    for (int c = std::getchar(); c != EOF && bytes.size() < 2 * largestReadout; c = std::getchar())
        bytes.push_back(static_cast<std::uint8_t>(c));
    return bytes;
}

/// "address=value*unit" as a data set.
DataSet dataSet(std::string_view text)
{
    const auto equals = text.find('=');
    if (equals == std::string_view::npos)
        return {std::string(text), {}};
    const auto value = text.substr(equals + 1);
    const auto star = value.find('*');
    return {std::string(text.substr(0, equals)),
            {{std::string(value.substr(0, star)),
              star == std::string_view::npos ? "" : std::string(value.substr(star + 1))}}};
}

} // namespace

int main(int argc, char** argv)
{
    P1Telegram telegram{"KAM", '5', "METERSMITH", {{{"1-3:0.2.8", {{"50", ""}}}}, {}}, false};
    for (int i = 1; i < argc; ++i)
        telegram.readout.dataSets.push_back(dataSet(argv[i]));
    if (argc == 1) {
        const auto read = decodeP1Telegram(standardInput());
        if (!read) {
            std::fprintf(stderr, "%s\n", toString(read.error()).c_str());
            return 1;
        }
        telegram = *read;
    }
    const auto bytes = encode(telegram);
    if (!bytes) {
        std::fprintf(stderr, "%s\n", toString(bytes.error()).c_str());
        return 1;
    }
    return std::fwrite(bytes->data(), 1, bytes->size(), stdout) == bytes->size() ? 0 : 1;
}
