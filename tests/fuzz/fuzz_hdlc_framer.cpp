// SPDX-License-Identifier: Apache-2.0
// The framer: any bytes, whole and byte by byte, copied and in place, give the same events; a frame
// found encodes to the bytes it was found in; the decoder in place and the one that takes frames
// apart are of one mind.
#include "dlms/link/hdlc_framer.h"
#include "dlms/link/hdlc_parameters.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    const auto inPlace = viewHdlcFrame(bytes);
    const auto anatomy = dissectHdlcFrame(bytes);
    if (inPlace.has_value() != (anatomy && anatomy->hcsOk && anatomy->fcsOk))
        std::abort();
    if (inPlace && inPlace->toFrame() != anatomy->frame)
        std::abort();
    std::vector<HdlcFramerEvent> seen;
    HdlcFramer scanner;
    scanner.scan(bytes, [&seen](const auto& event) {
        if constexpr (requires { event.error; })
            seen.emplace_back(event);
        else
            seen.emplace_back(HdlcFrameFound{event.offset,
                                             Bytes(event.bytes.begin(), event.bytes.end()),
                                             event.frame.toFrame()});
    });
    HdlcFramer whole;
    HdlcFramer pieces;
    auto events = whole.received(bytes);
    if (events != seen)
        std::abort();
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
