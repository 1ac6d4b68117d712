// SPDX-License-Identifier: Apache-2.0
// Explanations of any bytes: every format, as text, with places inside the input.
#include "dlms/explain.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    static_cast<void>(toText(explain(bytes)));
    for (const auto format : {ExplainFormat::Hdlc, ExplainFormat::Wrapper, ExplainFormat::Apdu}) {
        const auto explanation = explain(bytes, format);
        static_cast<void>(toText(explanation));
        for (const auto& frame : explanation.frames) {
            if (frame.offset + frame.length > size)
                std::abort();
        }
    }
    return 0;
}
