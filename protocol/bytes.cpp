// SPDX-License-Identifier: Apache-2.0
#include "protocol/bytes.h"

namespace metersmith
{
namespace
{

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool separates(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-' || c == ':' || c == ',';
}

} // namespace

Bytes ascii(std::string_view text)
{
    return {text.begin(), text.end()};
}

std::string toHex(BytesView bytes, char separator)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * (separator == '\0' ? 2 : 3));
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0 && separator != '\0')
            text += separator;
        text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 0x0FU];
    }
    return text;
}

Result<Bytes> fromHex(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() / 2); // in one piece, so that a key leaves no copies behind
    std::size_t i = 0;
    const auto start = text.find_first_not_of(" \t\r\n");
    if (start != std::string_view::npos &&
        (text.substr(start, 2) == "0x" || text.substr(start, 2) == "0X"))
        i = start + 2;
    while (i < text.size()) {
        if (separates(text[i])) {
            ++i;
            continue;
        }
        const int high = hexDigit(text[i]);
        if (high < 0)
            return fail(ErrorCode::Malformed, "hex, character " + std::to_string(i + 1),
                        "not a hexadecimal digit");
        if (i + 1 >= text.size())
            return fail(ErrorCode::Malformed, "hex, character " + std::to_string(i + 1),
                        "an odd number of hexadecimal digits");
        const int low = hexDigit(text[i + 1]);
        if (low < 0)
            return fail(ErrorCode::Malformed, "hex, character " + std::to_string(i + 2),
                        "not a hexadecimal digit");
        bytes.push_back(static_cast<std::uint8_t>(high * 16 + low));
        i += 2;
    }
    return bytes;
}

} // namespace metersmith
