// SPDX-License-Identifier: Apache-2.0
#include "protocol/obis.h"

namespace metersmith
{

Result<Obis> Obis::parse(std::string_view text)
{
    Obis obis;
    obis.groups[5] = 255;
    std::size_t group = 0;
    unsigned value = 0;
    bool digits = false;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\0';
        if (c >= '0' && c <= '9') {
            value = value * 10 + static_cast<unsigned>(c - '0');
            digits = true;
            if (value > 255)
                return fail(ErrorCode::OutOfRange, "OBIS \"" + std::string(text) + "\"",
                            "group " + std::string(1, static_cast<char>('A' + group)) +
                                " is above 255");
            continue;
        }
        const bool separator = c == '.' || (c == '-' && group == 0) || (c == ':' && group == 1) ||
                               (c == '*' && group == 4);
        if (!digits || group > 5 || (i < text.size() && (!separator || group == 5)))
            return fail(ErrorCode::Malformed, "OBIS \"" + std::string(text.substr(0, 40)) + "\"",
                        "expected six groups A.B.C.D.E.F of 0 to 255");
        obis.groups[group++] = static_cast<std::uint8_t>(value);
        value = 0;
        digits = false;
    }
    const bool reduced = group == 5 && text.find(':') != std::string_view::npos;
    if (group != 6 && !reduced)
        return fail(ErrorCode::Malformed, "OBIS \"" + std::string(text.substr(0, 40)) + "\"",
                    "expected six groups A.B.C.D.E.F of 0 to 255");
    return obis;
}

Result<Obis> Obis::fromBytes(BytesView bytes)
{
    if (bytes.size() != 6)
        return fail(ErrorCode::Malformed, "logical name",
                    "expected 6 bytes, got " + std::to_string(bytes.size()), "Blue Book, 4.1.2");
    return Obis(bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5]);
}

std::string Obis::toString() const
{
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i)
        text += (i == 0 ? "" : ".") + std::to_string(groups[i]);
    return text;
}

} // namespace metersmith
