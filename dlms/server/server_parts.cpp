// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_parts.h"

#include "dlms/axdr.h"

namespace metersmith::dlms::server
{

std::optional<std::vector<Data>> decodeValues(BytesView raw, std::size_t count)
{
    Reader in(raw);
    const auto announced = decodeLength(in);
    if (!announced || *announced != count || count > in.remaining())
        return {};
    std::vector<Data> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        auto value = decodeData(in);
        if (!value)
            return {};
        values.push_back(*std::move(value));
    }
    return in.atEnd() ? std::optional(std::move(values)) : std::nullopt;
}

} // namespace metersmith::dlms::server
