// SPDX-License-Identifier: Apache-2.0
// Explanations of any bytes: every format, as text, with places inside the bytes that they name;
// with keys, in one piece and in many.
#include "dlms/explain/explain.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

namespace
{

/// Every place lies within the bytes of its layer.
void check(const ExplainNode& node, const ExplainedFrame& frame, std::size_t size)
{
    if (node.layer > frame.layers.size())
        std::abort();
    const auto most = node.layer == 0 ? size : frame.layers[node.layer - 1U].bytes.size();
    if (node.offset > most || node.length > most - node.offset)
        std::abort();
    for (const auto& child : node.children)
        check(child, frame, size);
}

std::vector<ExplainKeys> keys()
{
    ExplainKeys one;
    one.title = *fromHex("4D4D4D0000000001");
    one.keys.globalUnicast = Secret(Bytes(16, 0x11));
    one.keys.authentication = Secret(Bytes(16, 0x22));
    return {one};
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    static_cast<void>(toText(explain(bytes)));
    for (const auto format : {ExplainFormat::Hdlc, ExplainFormat::Wrapper, ExplainFormat::Apdu}) {
        const auto explanation = explain(bytes, format, keys());
        static_cast<void>(toText(explanation));
        for (const auto& frame : explanation.frames) {
            if (frame.offset + frame.length > size)
                std::abort();
            check(frame.tree, frame, size);
        }
    }
    StreamExplainer stream(keys());
    const auto look = [&](const std::vector<ExplainedFrame>& frames) {
        for (const auto& frame : frames)
            check(frame.tree, frame, size);
    };
    for (std::size_t at = 0; at < size;) {
        const std::size_t piece = std::min<std::size_t>(size - at, 1U + data[at] % 61U);
        look(stream.add(bytes.subspan(at, piece), (data[at] & 1U) != 0));
        at += piece;
    }
    look(stream.end());
    return 0;
}
