// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

/// Any bytes as one value: what is read must be written and read back as the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto value = decodeData(BytesView(data, size));
    if (!value)
        return 0;
    Bytes again;
    encodeData(*value, again);
    const auto second = decodeData(BytesView(again));
    // NaN is not equal to itself: compare what is on the wire.
    Bytes third;
    if (!second)
        std::abort();
    encodeData(*second, third);
    if (again != third)
        std::abort();
    (void)toString(*value);
    return 0;
}
