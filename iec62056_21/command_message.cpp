// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/command_message.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view commandClause = "IEC 62056-21, 6.3.5 to 6.3.12";
constexpr std::size_t largestCommand = 8192;

bool isCommand(char c)
{
    return c == 'P' || c == 'W' || c == 'R' || c == 'E' || c == 'B';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Seven bits, and of the control characters only line ends: none that begins or ends a block.
bool isData(char c)
{
    return (c >= 0x20 && c <= 0x7E) || c == '\r' || c == '\n';
}

/// Checks what stands between STX and ETX; nothing of it is shown, a password may be in it.
Result<> checkData(std::string_view data, const char* what, std::size_t most, ErrorCode code)
{
    if (data.size() > most)
        return fail(code == ErrorCode::Malformed ? ErrorCode::LimitExceeded : code, what,
                    std::to_string(data.size()) + " characters; at most " + std::to_string(most),
                    commandClause);
    const auto wrong = std::find_if_not(data.begin(), data.end(), isData);
    if (wrong != data.end())
        return fail(code, std::string(what) + ", character " + std::to_string(wrong - data.begin()),
                    "neither a printable character of seven bits nor a line end", commandClause);
    return {};
}

std::string textOf(BytesView bytes)
{
    return {bytes.begin(), bytes.end()};
}

} // namespace

Result<Bytes> encode(const CommandMessage& message, BlockCheck check)
{
    if (!isCommand(message.command) || !isDigit(message.type))
        return fail(ErrorCode::OutOfRange, "command message",
                    "the command must be P, W, R, E or B, its type a digit", commandClause);
    Bytes block{soh, static_cast<std::uint8_t>(message.command),
                static_cast<std::uint8_t>(message.type)};
    if (message.data) {
        if (const auto checked = checkData(*message.data, "command message/data", largestCommand,
                                           ErrorCode::OutOfRange);
            !checked)
            return fail(checked.error());
        block.push_back(stx);
        append(block, ascii(*message.data));
    }
    block.push_back(message.last ? etx : eot);
    return withBcc(std::move(block), check);
}

Result<CommandMessage> decodeCommandMessage(BytesView bytes, BlockCheck check)
{
    constexpr std::size_t smallest = 5; // SOH C D ETX BCC
    if (bytes.size() < smallest)
        return fail(ErrorCode::Truncated, "command message",
                    std::to_string(bytes.size()) + " bytes; at least 5 are needed", commandClause);
    if (bytes[0] != soh)
        return fail(ErrorCode::Malformed, "command message, byte 0",
                    "expected SOH, got " + toHex(bytes.first(1)), commandClause);
    const auto end = std::find_if(bytes.begin(), bytes.end(),
                                  [](auto octet) { return octet == etx || octet == eot; });
    if (end == bytes.end() || end + 1 == bytes.end())
        return fail(ErrorCode::Truncated, "command message, byte " + std::to_string(bytes.size()),
                    "no ETX or EOT with a block check yet", commandClause);
    const auto block = checkBcc(bytes, check);
    if (!block)
        return fail(within("command message", block.error()));
    CommandMessage message;
    message.command = static_cast<char>(bytes[1]);
    message.type = static_cast<char>(bytes[2]);
    if (!isCommand(message.command) || !isDigit(message.type))
        return fail(ErrorCode::Malformed, "command message, byte 1",
                    "expected P, W, R, E or B and a digit, got " + toHex(bytes.subspan(1, 2)),
                    commandClause);
    message.last = block->back() == etx;
    const auto content = block->subspan(3, block->size() - 4);
    if (content.empty())
        return message;
    if (content[0] != stx)
        return fail(ErrorCode::Malformed, "command message, byte 3",
                    "expected STX, got " + toHex(content.first(1)), commandClause);
    message.data = textOf(content.subspan(1));
    if (const auto checked =
            checkData(*message.data, "command message/data", largestCommand, ErrorCode::Malformed);
        !checked)
        return fail(checked.error());
    return message;
}

Result<Bytes> encode(const DataMessage& message, BlockCheck check)
{
    if (const auto checked =
            checkData(message.data, "data message", largestReadout, ErrorCode::OutOfRange);
        !checked)
        return fail(checked.error());
    Bytes block{stx};
    append(block, ascii(message.data));
    block.push_back(message.last ? etx : eot);
    return withBcc(std::move(block), check);
}

Result<DataMessage> decodeDataMessage(BytesView bytes, BlockCheck check)
{
    if (!bytes.empty() && bytes[0] != stx)
        return fail(ErrorCode::Malformed, "data message, byte 0",
                    "expected STX, got " + toHex(bytes.first(1)), commandClause);
    const auto end = std::find_if(bytes.begin(), bytes.end(),
                                  [](auto octet) { return octet == etx || octet == eot; });
    if (end == bytes.end() || end + 1 == bytes.end())
        return fail(ErrorCode::Truncated, "data message, byte " + std::to_string(bytes.size()),
                    "no ETX or EOT with a block check yet", commandClause);
    const auto block = checkBcc(bytes, check);
    if (!block)
        return fail(within("data message", block.error()));
    DataMessage message;
    message.data = textOf(block->subspan(1, block->size() - 2));
    message.last = block->back() == etx;
    if (const auto checked =
            checkData(message.data, "data message", largestReadout, ErrorCode::Malformed);
        !checked)
        return fail(checked.error());
    return message;
}

std::optional<std::string> errorText(std::string_view data)
{
    while (data.ends_with('\r') || data.ends_with('\n'))
        data.remove_suffix(1);
    if (!data.starts_with("(ER") || !data.ends_with(')'))
        return {};
    data.remove_prefix(1);
    data.remove_suffix(1);
    if (data.find_first_of("()*/!") != std::string_view::npos)
        return {};
    return std::string(data);
}

} // namespace metersmith::iec62056_21
