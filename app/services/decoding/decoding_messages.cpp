// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding/decoding_readout.h"

#include "app/services/readout/readout_rows.h"
#include "iec62056_21/baud.h"
#include "iec62056_21/command_message.h"
#include "iec62056_21/identification_message.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/p1_telegram.h"
#include "iec62056_21/request_message.h"

#include <algorithm>

namespace metersmith::services
{

namespace
{

using namespace iec62056_21;
using dlms::ExplainNode;

std::string_view textOf(BytesView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

ExplainedReadout begin(std::string kind, std::string name, BytesView bytes, std::size_t offset)
{
    ExplainedReadout message;
    message.kind = std::move(kind);
    message.frame.offset = offset;
    message.frame.length = bytes.size();
    message.frame.summary = name;
    message.frame.bytes = Bytes(bytes.begin(), bytes.end());
    message.frame.tree = {std::move(name), "", offset, bytes.size()};
    return message;
}

void spoil(ExplainedReadout& message, const Error& error)
{
    message.frame.error = error;
    message.frame.tree.faulty = true;
}

/// A node for `length` bytes at `at` of the message.
ExplainNode& add(ExplainedReadout& message, std::string name, std::string value, std::size_t at,
                 std::size_t length)
{
    auto& children = message.frame.tree.children;
    children.push_back({std::move(name), std::move(value), message.frame.offset + at, length});
    return children.back();
}

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

std::string speed(char character)
{
    const auto baud = baudFor(character);
    const std::string said(1, character);
    return baud ? said + ": " + std::to_string(*baud) + " baud" : said + ": no change of speed";
}

std::string modeOf(const IdentificationMessage& message)
{
    if (message.offersHdlc())
        return "C, and E with HDLC";
    switch (protocolMode(message.baudCharacter)) {
    case ProtocolMode::A:
        return "A";
    case ProtocolMode::B:
        return "B";
    default:
        return "C";
    }
}

/// What the lines at `at` of the message hold, a node a data set.
void addDataSets(ExplainedReadout& message, const DataReadout& readout, std::string_view text,
                 std::size_t at)
{
    message.rows = readoutRows(readout);
    auto row = message.rows.begin();
    std::size_t cursor = 0;
    for (const auto& set : readout.dataSets) {
        const auto start =
            std::min(text.find(set.address.empty() ? "(" : set.address, cursor), text.size());
        cursor = std::min(start + set.address.size(), text.size());
        std::string value;
        std::string name;
        for (const auto& part : set.values) {
            cursor = std::min(text.find(')', cursor), text.size() - 1) + 1;
            value += (value.empty() ? "" : ", ") +
                     (part.value.empty() ? std::string("empty") : part.value) +
                     (part.unit.empty() ? "" : " " + part.unit);
            name = row->name.toStdString();
            ++row;
        }
        if (!name.empty() && !set.address.empty())
            value += " (" + name + ")";
        add(message, set.address.empty() ? "continued" : set.address, value, at + start,
            cursor - start);
    }
    for (const auto& remark : readout.remarks)
        add(message, "tolerated", remark, at, text.size());
}

std::string commandWords(char command, char type)
{
    const std::string code{command, type};
    struct Words {
        std::string_view code;
        const char* words;
    };
    constexpr Words table[] = {{"P0", "operand for the password"},
                               {"P1", "password"},
                               {"P2", "result of a secure algorithm"},
                               {"R1", "read, ASCII"},
                               {"R2", "read, formatted"},
                               {"R3", "read, ASCII, partial blocks"},
                               {"R4", "read, formatted, partial blocks"},
                               {"R5", "read, national"},
                               {"R6", "read, national, partial blocks"},
                               {"W1", "write, ASCII"},
                               {"W2", "write, formatted"},
                               {"W3", "write, ASCII, partial blocks"},
                               {"W4", "write, formatted, partial blocks"},
                               {"W5", "write, national"},
                               {"E2", "execute, formatted"},
                               {"B0", "sign off"},
                               {"B1", "sign off, battery stays awake"}};
    for (const auto& row : table) {
        if (row.code == code)
            return code + ": " + row.words;
    }
    return code;
}

/// The way the block check is made that fits; Xor where none does.
BlockCheck fittingCheck(BytesView block)
{
    return !checkBcc(block) && checkBcc(block, BlockCheck::Sum) ? BlockCheck::Sum : BlockCheck::Xor;
}

void addBlockCheck(ExplainedReadout& message, BytesView block, BlockCheck check)
{
    const bool right = checkBcc(block, check).has_value();
    message.checkOk = right;
    add(message, "block check",
        toHex(block.last(1)) + (check == BlockCheck::Sum ? " (sum)" : "") +
            (right ? "" : ", wrong"),
        block.size() - 1, 1)
        .faulty = !right;
}

void addData(ExplainedReadout& message, std::string_view data, std::size_t at)
{
    if (const auto error = errorText(data)) {
        add(message, "error message", inQuotes(*error), at, data.size());
        return;
    }
    const auto sets = decodeDataSets(data);
    if (sets)
        addDataSets(message, *sets, data, at);
    else if (!message.frame.error)
        spoil(message, sets.error());
}

/// SOH C D STX data ETX BCC.
void explainCommand(ExplainedReadout& message, BytesView block)
{
    constexpr std::size_t dataAt = 4;
    const auto command = static_cast<char>(block[1]);
    add(message, "command", commandWords(command, static_cast<char>(block[2])), 1, 2);
    message.frame.summary = commandWords(command, static_cast<char>(block[2]));
    const auto check = fittingCheck(block);
    const auto decoded = decodeCommandMessage(block, check);
    if (!decoded)
        spoil(message, decoded.error());
    const bool secret = command == 'P' && block[2] != '0';
    if (secret)
        message.frame.bytes.clear();
    const auto end = std::min(block.size(), std::max(dataAt, block.size() - 2));
    if (end > dataAt || (block.size() > 3 && block[3] == stx)) {
        const auto data = textOf(block.subspan(std::min(dataAt, end), end - std::min(dataAt, end)));
        if (secret)
            add(message, "data", "(\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022)", dataAt,
                data.size());
        else
            addData(message, data, dataAt);
    }
    if (decoded && !decoded->last)
        add(message, "EOT", "more blocks follow", block.size() - 2, 1);
    if (decoded || decoded.error().code == ErrorCode::ChecksumMismatch)
        addBlockCheck(message, block, check);
}

} // namespace

ExplainedReadout explainLine(BytesView line, std::size_t offset)
{
    auto text = textOf(line);
    const bool ended = text.ends_with('\n');
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.remove_suffix(1);
    const auto whole = ascii(std::string(text) + (ended ? "\r\n" : ""));
    if (text.starts_with("/?")) {
        auto message = begin("request", "request message", line, offset);
        const auto request = decodeRequestMessage(whole);
        if (!request)
            spoil(message, request.error());
        else
            add(message, "device address",
                request->deviceAddress.empty() ? "none, any meter"
                                               : inQuotes(request->deviceAddress),
                2, request->deviceAddress.size());
        return message;
    }
    auto message = begin("identification", "identification message", line, offset);
    const auto identification = decodeIdentificationMessage(whole);
    if (!identification) {
        spoil(message, identification.error());
        return message;
    }
    message.frame.summary += " " + identification->manufacturer;
    add(message, "manufacturer", identification->manufacturer, 1, 3);
    add(message, "baud rate", speed(identification->baudCharacter), 4, 1);
    add(message, "mode", modeOf(*identification), 4, 1 + 2 * identification->enhanced.size());
    add(message, "identification", inQuotes(identification->identification),
        5 + 2 * identification->enhanced.size(), identification->identification.size());
    return message;
}

ExplainedReadout explainOptionSelect(BytesView bytes, std::size_t offset)
{
    auto message = begin("option-select", "acknowledgement and option select", bytes, offset);
    const auto select = decodeOptionSelect(bytes);
    if (!select) {
        spoil(message, select.error());
        return message;
    }
    const auto words = [](char value, std::string_view known,
                          std::initializer_list<const char*> all, const char* other) {
        const auto at = known.find(value);
        return std::string(1, value) + ": " +
               (at == std::string_view::npos ? other : *(all.begin() + at));
    };
    add(message, "protocol",
        words(select->protocolControl, "012", {"normal", "secondary", "HDLC"}, "reserved"), 1, 1);
    add(message, "baud rate", speed(select->baudCharacter), 2, 1);
    add(message, "mode",
        words(select->modeControl, "012345",
              {"readout", "programming", "binary (HDLC)", "reserved", "reserved", "reserved"},
              "the maker's own"),
        3, 1);
    return message;
}

ExplainedReadout explainBlock(BytesView block, std::size_t offset)
{
    const bool isCommand = block[0] == soh;
    auto message = begin(isCommand ? "command" : "data",
                         isCommand ? "command message" : "data message", block, offset);
    if (isCommand) {
        if (block.size() >= 3)
            explainCommand(message, block);
        else
            spoil(message, decodeCommandMessage(block).error());
        return message;
    }
    const auto check = fittingCheck(block);
    const auto decoded = decodeDataMessage(block, check);
    if (!decoded)
        spoil(message, decoded.error());
    const bool whole = decoded || decoded.error().code == ErrorCode::ChecksumMismatch;
    addData(message, textOf(block.subspan(1, block.size() - (whole ? 3 : 1))), 1);
    if (decoded && !decoded->last)
        add(message, "EOT", "more blocks follow", block.size() - 2, 1);
    if (whole)
        addBlockCheck(message, block, check);
    return message;
}

ExplainedReadout explainTelegram(BytesView bytes, std::size_t offset)
{
    auto message = begin("telegram", "telegram", bytes, offset);
    auto telegram = decodeP1Telegram(bytes);
    const auto text = textOf(bytes);
    const auto mark = std::min({text.find("\n!"), text.find("\r!"), text.size() - 1}) + 1;
    if (!telegram) {
        spoil(message, telegram.error());
        if (telegram.error().code != ErrorCode::ChecksumMismatch)
            return message;
        telegram = decodeP1Telegram(ascii(std::string(text.substr(0, mark + 1)) + "\r\n"));
        message.checkOk = false;
    } else if (telegram->checked) {
        message.checkOk = true;
    }
    if (!telegram)
        return message;
    message.frame.summary += " " + telegram->manufacturer;
    add(message, "manufacturer", telegram->manufacturer, 1, 3);
    add(message, "baud rate", std::string(1, telegram->baudCharacter), 4, 1);
    add(message, "identification", inQuotes(telegram->identification), 5,
        telegram->identification.size());
    const auto head = std::min(text.find('\n'), mark);
    addDataSets(message, telegram->readout, text.substr(head, mark - head), head);
    const auto crc = text.substr(mark + 1, text.find_first_of("\r\n", mark) - mark - 1);
    add(message, "CRC",
        crc.empty() ? "none" : std::string(crc) + (message.frame.error ? ", wrong" : ""), mark + 1,
        crc.size())
        .faulty = message.frame.error.has_value();
    return message;
}

ExplainedReadout explainDataLines(BytesView lines, std::size_t offset)
{
    auto message = begin("data-sets", "data sets without a frame", lines, offset);
    const auto readout = decodeDataSets(textOf(lines), {});
    if (readout)
        addDataSets(message, *readout, textOf(lines), 0);
    else
        spoil(message, readout.error());
    return message;
}

} // namespace metersmith::services
