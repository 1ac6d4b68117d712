// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_number.h"

#include <cstdlib>

using namespace metersmith::typecodes;

/// Any text: an error, or a number that reads back from both its forms.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string text(data, data + size);
    const auto type = parseTypeNumber(text);
    if (!type) {
        if (type.error().detail.empty() || type.error().where.empty())
            std::abort();
        return 0;
    }
    for (const auto& form : {type->compact, type->printed}) {
        const auto again = parseTypeNumber(form);
        if (!again || !(*again == *type) || again->printed != type->printed)
            std::abort();
    }
    for (const auto& position : type->positions)
        if (type->printed.substr(position.offset, position.length) != position.code)
            std::abort();
    return 0;
}
