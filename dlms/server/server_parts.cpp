// SPDX-License-Identifier: Apache-2.0
#include "dlms/server/server_parts.h"

#include "dlms/axdr.h"

namespace metersmith::dlms::server
{

bool isUnconfirmed(BytesView request)
{
    constexpr std::uint8_t set = 0xC1, action = 0xC3, access = 0xD9, normal = 1, setList = 4,
                           actionList = 3, confirmed = 0x40;
    if (request.size() < 3)
        return false;
    if (request[0] == access) // the top octet of long-invoke-id-and-priority
        return (request[1] & confirmed) == 0;
    const bool mayBe = (request[0] == set && (request[1] == normal || request[1] == setList)) ||
                       (request[0] == action && (request[1] == normal || request[1] == actionList));
    return mayBe && (request[2] & confirmed) == 0;
}

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
