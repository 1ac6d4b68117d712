// SPDX-License-Identifier: Apache-2.0
#include "protocol/secret_text.h"

namespace metersmith
{

void wipe(std::string& text)
{
    // Through volatile, so that the writes count as seen. The capacity may be larger than the size.
    text.resize(text.capacity());
    volatile char* at = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        at[i] = '\0';
    text.clear();
}

Result<Secret> secretFromHex(std::string_view text)
{
    auto bytes = fromHex(text);
    if (!bytes)
        return fail(bytes.error());
    return Secret(*std::move(bytes));
}

std::string hexOf(const Secret& secret)
{
    return toHex(secret.bytes());
}

} // namespace metersmith
