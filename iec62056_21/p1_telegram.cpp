// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/p1_telegram.h"

#include "iec62056_21/identification_message.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view telegramClause = "DSMR 5.0.2 P1 companion standard, 6.2";
constexpr std::size_t longestIdentification = 64;
constexpr std::size_t largestTelegram = largestReadout + 256;
constexpr std::size_t crcDigits = 4;

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string crcText(std::uint16_t crc)
{
    Bytes bytes;
    appendU16(bytes, crc);
    return toHex(bytes);
}

/// The index of the "!" that begins the last line; nothing while it has not come.
std::optional<std::size_t> endMark(BytesView bytes)
{
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        if (bytes[i] == '!' && (bytes[i - 1] == '\n' || bytes[i - 1] == '\r'))
            return i;
    }
    return {};
}

std::string upper(std::string text)
{
    for (char& c : text) {
        if (c >= 'a' && c <= 'f')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

/// Checks the CRC behind "!". A file whose lines end with LF alone is checked as it was sent.
Result<bool> checkCrc(std::string_view text, std::size_t mark, std::vector<std::string>& remarks)
{
    const auto shown = text.substr(mark + 1, text.find_first_of("\r\n", mark) - mark - 1);
    if (shown.empty())
        return false;
    if (shown.size() != crcDigits ||
        shown.find_first_not_of("0123456789ABCDEFabcdef") != std::string_view::npos)
        return fail(ErrorCode::Malformed, "telegram, byte " + std::to_string(mark + 1),
                    "expected four hexadecimal digits of CRC behind \"!\"", telegramClause);
    const auto covered = text.substr(0, mark + 1);
    const auto given = upper(std::string(shown));
    const auto seen = crcText(crc16Arc(ascii(covered)));
    if (seen == given)
        return true;
    if (covered.find('\r') == std::string_view::npos) {
        std::string sent;
        for (const char c : covered)
            c == '\n' ? void(sent += "\r\n") : void(sent += c);
        if (crcText(crc16Arc(ascii(sent))) == given) {
            remarks.emplace_back("lines end with LF alone; the CRC is that of CR LF");
            return true;
        }
    }
    return fail(ErrorCode::ChecksumMismatch, "telegram, CRC behind \"!\"",
                given + " is written, " + seen + " is right", telegramClause);
}

/// Reads "/XXXZidentification"; returns where the rest begins.
Result<std::size_t> takeHead(std::string_view text, P1Telegram& telegram)
{
    const auto wrong = [](const std::string& at, const char* detail) {
        return fail(ErrorCode::Malformed, "telegram, " + at, detail, telegramClause);
    };
    constexpr std::size_t fixed = 5; // "/", three letters, baud rate character
    const auto end = std::min(text.find_first_of("\r\n"), text.size());
    const auto head = text.substr(0, end);
    if (head.size() < fixed || !std::all_of(head.begin() + 1, head.begin() + 4, isLetter))
        return wrong("byte 1", "expected three letters and a baud rate character behind \"/\"");
    const auto unprintable =
        std::find_if(head.begin(), head.end(), [](char c) { return c < 0x20 || c > 0x7E; });
    if (unprintable != head.end())
        return wrong("byte " + std::to_string(unprintable - head.begin()),
                     "not a printable character of seven bits");
    if (head.size() > fixed + longestIdentification)
        return fail(ErrorCode::LimitExceeded, "telegram, byte 5",
                    "an identification of more than 64 characters", telegramClause);
    telegram.manufacturer = head.substr(1, 3);
    telegram.baudCharacter = head[4];
    telegram.identification = head.substr(fixed);
    const auto blank = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    if (blank >= text.size() || (text[blank] != '\r' && text[blank] != '\n'))
        telegram.readout.remarks.emplace_back(
            "the blank line behind the identification is missing");
    return blank;
}

} // namespace

std::uint16_t crc16Arc(BytesView bytes)
{
    constexpr unsigned polynomial = 0xA001; // x16 + x15 + x2 + 1, least significant bit first
    unsigned crc = 0;
    for (const auto octet : bytes) {
        crc ^= octet;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1U ^ polynomial : crc >> 1U;
    }
    return static_cast<std::uint16_t>(crc);
}

std::optional<std::size_t> telegramEnd(BytesView bytes)
{
    const auto mark = endMark(bytes);
    if (!mark)
        return {};
    const auto lineEnd = std::find(bytes.begin() + static_cast<std::ptrdiff_t>(*mark), bytes.end(),
                                   static_cast<std::uint8_t>('\n'));
    if (lineEnd == bytes.end())
        return {};
    return static_cast<std::size_t>(lineEnd - bytes.begin()) + 1;
}

Result<P1Telegram> decodeP1Telegram(BytesView bytes)
{
    if (!bytes.empty() && bytes[0] != '/')
        return fail(ErrorCode::Malformed, "telegram, byte 0",
                    "expected \"/\", got " + toHex(bytes.first(1)), telegramClause);
    if (bytes.size() > largestTelegram)
        return fail(ErrorCode::LimitExceeded, "telegram",
                    std::to_string(bytes.size()) + " bytes; at most " +
                        std::to_string(largestTelegram),
                    telegramClause);
    const auto end = telegramEnd(bytes);
    if (!end)
        return fail(ErrorCode::Truncated, "telegram, byte " + std::to_string(bytes.size()),
                    "no line that begins with \"!\" yet", telegramClause);
    if (*end != bytes.size())
        return fail(ErrorCode::Malformed, "telegram, byte " + std::to_string(*end),
                    "something follows the end of the telegram", telegramClause);
    const std::string text(bytes.begin(), bytes.end());
    const auto mark = *endMark(bytes);
    P1Telegram telegram;
    const auto body = takeHead(text, telegram);
    if (!body)
        return fail(body.error());
    auto remarks = std::move(telegram.readout.remarks);
    const auto checked = checkCrc(text, mark, remarks);
    if (!checked)
        return fail(checked.error());
    telegram.checked = *checked;
    auto readout = decodeDataSets(
        std::string_view(text).substr(std::min(*body, mark), mark - std::min(*body, mark)),
        p1Limits, 2);
    if (!readout)
        return fail(within("telegram", readout.error()));
    telegram.readout = std::move(*readout);
    telegram.readout.remarks.insert(telegram.readout.remarks.begin(), remarks.begin(),
                                    remarks.end());
    return telegram;
}

Result<Bytes> encode(const P1Telegram& telegram)
{
    const auto head = ascii("/" + telegram.manufacturer + telegram.baudCharacter +
                            telegram.identification + "\r\n");
    if (const auto checked = decodeIdentificationMessage(head); !checked)
        return fail(ErrorCode::OutOfRange, "telegram/" + checked.error().where,
                    checked.error().detail, checked.error().clause);
    const auto& dataSets = telegram.readout.dataSets;
    if (dataSets.size() > mostDataSets)
        return fail(ErrorCode::OutOfRange, "telegram",
                    std::to_string(dataSets.size()) + " data sets; at most 4096", telegramClause);
    Bytes bytes = head;
    append(bytes, ascii("\r\n"));
    for (std::size_t i = 0; i < dataSets.size(); ++i) {
        if (i == 0 && dataSets[i].address.empty())
            return fail(ErrorCode::OutOfRange, "telegram, data set 1",
                        "no address, and none before it to continue", telegramClause);
        const auto line = encodeDataSet(dataSets[i], p1Limits);
        if (!line)
            return fail(within("telegram", line.error()));
        append(bytes, ascii(*line + "\r\n"));
        if (bytes.size() > largestReadout)
            return fail(ErrorCode::OutOfRange, "telegram", "longer than 65536 bytes",
                        telegramClause);
    }
    bytes.push_back('!');
    append(bytes, ascii(crcText(crc16Arc(bytes)) + "\r\n"));
    return bytes;
}

} // namespace metersmith::iec62056_21
