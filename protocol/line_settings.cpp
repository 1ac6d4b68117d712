// SPDX-License-Identifier: Apache-2.0
#include "protocol/line_settings.h"

namespace metersmith
{

std::string toString(const LineSettings& line)
{
    const char* parity = line.parity == Parity::None   ? "N"
                         : line.parity == Parity::Even ? "E"
                                                       : "O";
    return std::to_string(line.baud) + " " + std::to_string(line.dataBits) + parity +
           std::to_string(line.stopBits);
}

} // namespace metersmith
