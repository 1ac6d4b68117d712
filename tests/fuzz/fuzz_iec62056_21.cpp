// SPDX-License-Identifier: Apache-2.0
// The sign-on messages and the block check: what decodes encodes to the same bytes.
#include "iec62056_21/bcc.h"
#include "iec62056_21/identification_message.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/request_message.h"

#include <algorithm>
#include <cstdlib>

using namespace metersmith;
using namespace metersmith::iec62056_21;

namespace
{

template <typename Message>
void sameAgain(const Result<Message>& message, BytesView bytes)
{
    if (!message)
        return;
    const auto again = encode(*message);
    if (!again || !std::equal(again->begin(), again->end(), bytes.begin(), bytes.end()))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const BytesView bytes(data, size);
    sameAgain(decodeRequestMessage(bytes), bytes);
    sameAgain(decodeIdentificationMessage(bytes), bytes);
    sameAgain(decodeOptionSelect(bytes), bytes);
    if (const auto block = checkBcc(bytes)) {
        const auto again = withBcc(Bytes(block->begin(), block->end()));
        if (!std::equal(again.begin(), again.end(), bytes.begin(), bytes.end()))
            std::abort();
    }
    return 0;
}
