// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/identification_message.h"

#include "iec62056_21/line_end.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view identificationClause = "IEC 62056-21, 6.3.2";
constexpr std::size_t longestIdentification = 16;
constexpr std::size_t mostEnhanced = 8;
constexpr std::size_t headLength = 5; // "/", three letters, baud rate character

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}

/// The standard has a small letter in the third place only; real meters say "/Els6".
bool isManufacturer(std::string_view text)
{
    return text.size() == 3 &&
           std::all_of(text.begin(), text.end(), [](char c) { return isUpper(c) || isLower(c); });
}

bool isPrintable(char c)
{
    return c >= 0x20 && c <= 0x7E && c != '/' && c != '!';
}

Result<> check(const IdentificationMessage& message, ErrorCode code)
{
    const auto wrong = [code](const char* field, const char* detail) {
        return fail(code, std::string("identification message/") + field, detail,
                    identificationClause);
    };
    if (!isManufacturer(message.manufacturer))
        return wrong("manufacturer", "expected three letters");
    if (!isPrintable(message.baudCharacter) || message.baudCharacter == '\\')
        return wrong("baud rate character", "not an allowed character");
    if (message.enhanced.size() > mostEnhanced ||
        !std::all_of(message.enhanced.begin(), message.enhanced.end(), isPrintable))
        return wrong("enhanced capability", "too many, or not an allowed character");
    if (message.identification.size() > longestIdentification)
        return wrong("identification", "longer than 16 characters");
    if (message.identification.starts_with('\\') ||
        !std::all_of(message.identification.begin(), message.identification.end(), isPrintable))
        return wrong("identification", "not printable, or / or ! in it, or begins with \\");
    return {};
}

} // namespace

bool IdentificationMessage::isFast() const
{
    return manufacturer.size() == 3 && isLower(manufacturer[2]);
}

Result<Bytes> encode(const IdentificationMessage& message)
{
    if (const auto checked = check(message, ErrorCode::OutOfRange); !checked)
        return fail(checked.error());
    std::string text = "/" + message.manufacturer + message.baudCharacter;
    for (const char capability : message.enhanced)
        text += std::string("\\") + capability;
    return ascii(text + message.identification + "\r\n");
}

Result<IdentificationMessage> decodeIdentificationMessage(BytesView bytes)
{
    const auto line = lineOf(bytes, "identification message",
                             headLength + 2 * mostEnhanced + longestIdentification);
    if (!line)
        return fail(line.error());
    if (line->size() < headLength || (*line)[0] != '/')
        return fail(ErrorCode::Malformed, "identification message, byte 0",
                    "expected /, three letters and a baud rate character", identificationClause);
    IdentificationMessage message;
    message.manufacturer = line->substr(1, 3);
    message.baudCharacter = (*line)[4];
    std::size_t at = headLength;
    for (; at + 1 < line->size() && (*line)[at] == '\\'; at += 2)
        message.enhanced.push_back((*line)[at + 1]);
    message.identification = line->substr(at);
    if (const auto checked = check(message, ErrorCode::Malformed); !checked)
        return fail(checked.error());
    return message;
}

} // namespace metersmith::iec62056_21
