// SPDX-License-Identifier: Apache-2.0
// Captures of any bytes; what is written of what was read is read again the same. The cutter of
// frames and the mask of secrets lose and add nothing.
#include "protocol/transport/pcapng.h"
#include "protocol/transport/secret_mask.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::transport;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    if (const auto packets = parsePcapng(bytes)) {
        auto file = pcapngHead("again");
        std::size_t total = 0;
        for (auto packet : *packets) {
            packet.sent = packet.sent.value_or(false);
            total += packet.bytes.size();
            append(file, pcapngPacket(packet));
        }
        const auto again = parsePcapng(file);
        std::size_t read = 0;
        if (!again)
            std::abort();
        for (const auto& packet : *again)
            read += packet.bytes.size();
        if (read != total)
            std::abort();
    }
    FrameCutter cutter;
    Bytes all;
    for (std::size_t at = 0; at < size; at += 7)
        for (const auto& frame : cutter.add(bytes.subspan(at, std::min<std::size_t>(7, size - at))))
            append(all, frame);
    append(all, cutter.rest());
    if (all != Bytes(bytes.begin(), bytes.end()))
        std::abort();
    SecretMask mask;
    for (std::size_t at = 0; at < size; at += 60) {
        const auto part = bytes.subspan(at, std::min<std::size_t>(60, size - at));
        Bytes masked(part.begin(), part.end());
        mask.apply(masked);
        if (masked.size() != part.size())
            std::abort();
    }
    return 0;
}
