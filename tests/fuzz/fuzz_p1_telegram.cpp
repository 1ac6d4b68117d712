// SPDX-License-Identifier: Apache-2.0
// Telegrams: what is read and may be written is read back alike, with a CRC. The fuzzer cannot
// guess CRCs, so the input is also tried with its own made right.
#include "iec62056_21/p1_telegram.h"

#include <algorithm>
#include <cstdlib>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

void check(BytesView bytes)
{
    const auto telegram = decodeP1Telegram(bytes);
    if (!telegram)
        return;
    if (telegramEnd(bytes) != bytes.size())
        std::abort();
    const auto written = encode(*telegram);
    if (!written)
        return;
    const auto again = decodeP1Telegram(*written);
    if (!again || !again->checked || again->readout.dataSets != telegram->readout.dataSets ||
        again->identification != telegram->identification)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    check(bytes);
    const auto mark = std::find(bytes.rbegin(), bytes.rend(), static_cast<std::uint8_t>('!'));
    if (mark == bytes.rend())
        return 0;
    Bytes right(bytes.begin(), mark.base());
    Bytes crc;
    appendU16(crc, crc16Arc(right));
    append(right, ascii(toHex(crc) + "\r\n"));
    check(right);
    return 0;
}
