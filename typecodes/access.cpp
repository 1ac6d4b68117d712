// SPDX-License-Identifier: Apache-2.0
#include "typecodes/access.h"

#include <algorithm>
#include <charconv>

namespace metersmith::typecodes
{

const AccessClient* AccessDefaults::clientOf(int number) const
{
    const auto found = std::find_if(clients.begin(), clients.end(),
                                    [&](const auto& known) { return known.client == number; });
    return found == clients.end() ? nullptr : &*found;
}

AccessRole AccessDefaults::roleOf(const AccessClient& known) const
{
    for (const auto& role : roles)
        if (role.name == known.name)
            return role;
    AccessRole plain;
    plain.name = known.name;
    plain.plain = plain.ciphered = {known.mechanism};
    return plain;
}

bool matches(std::string_view pattern, const Obis& object)
{
    for (std::size_t i = 0; i < object.groups.size(); ++i) {
        const auto dot = pattern.find('.');
        const bool last = i + 1 == object.groups.size();
        if ((dot == std::string_view::npos) != last)
            return false;
        const auto group = pattern.substr(0, dot);
        if (group != "*") {
            unsigned value = 256;
            const auto [end, problem] =
                std::from_chars(group.data(), group.data() + group.size(), value);
            if (problem != std::errc() || end != group.data() + group.size() ||
                value != object.groups[i])
                return false;
        }
        if (!last)
            pattern.remove_prefix(dot + 1);
    }
    return true;
}

} // namespace metersmith::typecodes
