// SPDX-License-Identifier: Apache-2.0
// The framer: any bytes, whole and byte by byte, give the same events; a frame found encodes to the
// bytes it was found in.
#include "dlms/hdlc_framer.h"
#include "dlms/hdlc_parameters.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    HdlcFramer whole;
    HdlcFramer pieces;
    auto events = whole.received(bytes);
    std::vector<HdlcFramerEvent> others;
    for (std::size_t i = 0; i < size; ++i) {
        for (auto& event : pieces.received(bytes.subspan(i, 1)))
            others.push_back(std::move(event));
    }
    for (auto& event : whole.flush())
        events.push_back(std::move(event));
    for (auto& event : pieces.flush())
        others.push_back(std::move(event));
    if (events != others)
        std::abort();
    for (const auto& event : events) {
        const auto* found = std::get_if<HdlcFrameFound>(&event);
        if (!found)
            continue;
        if (!found->frame.info.empty() && encodeHdlcFrame(found->frame) != found->bytes)
            std::abort();
        static_cast<void>(decodeHdlcParameters(found->frame.info));
    }
    if (const auto parameters = decodeHdlcParameters(bytes)) {
        if (decodeHdlcParameters(encodeHdlcParameters(*parameters)) != parameters)
            std::abort();
    }
    return 0;
}
