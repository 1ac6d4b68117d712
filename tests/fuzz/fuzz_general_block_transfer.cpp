// SPDX-License-Identifier: Apache-2.0
#include "bare_link.h"
#include "dlms/general_block_transfer.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

void check(const GeneralBlockTransfer::Step& step, const GeneralBlockSettings& settings)
{
    if (step.send.size() > mostGeneralBlockWindow)
        std::abort();
    for (const auto& block : step.send)
        if (block.raw.size() + generalBlockOverhead > settings.maxApdu ||
            (block.last && block.streaming))
            std::abort();
    if (step.apdu && (step.error || step.apdu->size() > settings.maxBytes))
        std::abort();
}

} // namespace

/// Either end against a peer that sends any blocks: the first three bytes are its settings, each
/// step six bytes of numbers and flags, and data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 3)
        return 0;
    GeneralBlockSettings settings;
    settings.initiator = (data[0] & 1U) != 0;
    settings.window = static_cast<std::uint8_t>(data[0] >> 1U);
    settings.maxApdu = generalBlockOverhead + 1U + data[1];
    settings.maxBytes = 4096;
    GeneralBlockTransfer transfer(settings);
    bool sent = settings.initiator && data[2] != 0;
    if (sent)
        check(transfer.send(Bytes(data[2] * 16U, 9)), settings);
    fuzz::forEachApdu(BytesView(data, size).subspan(3), [&](BytesView step) {
        if (step.size() < 6) {
            check(transfer.silent(), settings);
            return;
        }
        GeneralBlock block;
        block.last = (step[0] & 0x80U) != 0;
        block.streaming = (step[0] & 0x40U) != 0;
        block.window = step[0] & 0x3FU;
        block.block = static_cast<std::uint16_t>(step[1] << 8U | step[2]);
        block.acknowledged = static_cast<std::uint16_t>(step[3] << 8U | step[4]);
        block.raw.assign(step.begin() + 5, step.end());
        const auto answer = transfer.received(block);
        check(answer, settings);
        if (answer.apdu && !sent && !settings.initiator) {
            sent = true;
            check(transfer.send(Bytes(data[2] * 16U, 9)), settings);
        }
    });
    return 0;
}
