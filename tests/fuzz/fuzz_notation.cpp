// SPDX-License-Identifier: Apache-2.0
#include "dlms/axdr.h"
#include "dlms/cosem.h"

#include <cstdlib>

using namespace metersmith;
using namespace metersmith::dlms;

/// Any text as a typed value: what is read prints as text that reads as the same value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char*>(data), size);
    (void)parseAttributeReference(text);
    (void)Obis::parse(text);
    (void)fromHex(text);
    const auto value = parseNotation(text);
    if (!value)
        return 0;
    const auto again = parseNotation(toNotation(*value));
    if (!again)
        std::abort();
    Bytes first;
    Bytes second;
    encodeData(*value, first);
    encodeData(*again, second);
    if (first != second)
        std::abort();
    return 0;
}
