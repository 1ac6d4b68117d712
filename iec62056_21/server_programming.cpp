// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/server_machine.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::size_t longestError = 32;
constexpr std::size_t largestWrite = 65536;

/// The text of an error message as the standard allows it; "ER" if there is none.
std::string errorMessage(const std::string& text)
{
    const bool right = text.starts_with("ER") && text.size() <= longestError &&
                       std::all_of(text.begin(), text.end(), [](char c) {
                           return c >= 0x20 && c <= 0x7E &&
                                  std::string_view("()*/!").find(c) == std::string_view::npos;
                       });
    return "(" + (right ? text : std::string("ER")) + ")";
}

std::string withoutBrackets(const std::string& data)
{
    return data.size() >= 2 && data.front() == '(' && data.back() == ')'
               ? data.substr(1, data.size() - 2)
               : data;
}

bool isPartialRead(const CommandMessage& message)
{
    return message.command == 'R' &&
           (message.type == '3' || message.type == '4' || message.type == '6');
}

} // namespace

void ServerSession::Private::openProgramming(TimePoint now)
{
    const bool offered = m_handler.offersProgramming();
    const auto message = offered ? CommandMessage{'P', '0', "(" + m_handler.operand() + ")", true}
                                 : CommandMessage{'B', '0', {}, true};
    auto bytes = encode(message, m_timing.blockCheck);
    if (!bytes) {
        note(within("operand", bytes.error()));
        toSleep();
        return;
    }
    m_ending = !offered;
    sayCommand(std::move(*bytes), now);
}

void ServerSession::Private::sayCommand(Bytes bytes, TimePoint now)
{
    say(std::move(bytes), State::Programming, m_timing.inactivity, now);
}

void ServerSession::Private::programming(const Message& message, bool damaged, TimePoint now)
{
    switch (message.kind) {
    case MessageReader::Kind::Nak:
        repeat(now);
        return;
    case MessageReader::Kind::Ack:
        if (!damaged && !m_parts.empty())
            nextPart(now);
        return;
    case MessageReader::Kind::Block:
        break;
    default:
        return;
    }
    const auto command = decodeCommandMessage(message.bytes, m_timing.blockCheck);
    if (!damaged && command) {
        m_repeated = 0;
        carryOut(*command, now);
        return;
    }
    note(damaged ? Error{ErrorCode::LineNoise, "command message", "wrong parity, or it broke off"}
                 : command.error());
    sayCommand(Bytes{nak}, now);
}

void ServerSession::Private::carryOut(const CommandMessage& message, TimePoint now)
{
    m_parts.clear();
    if (m_writing != 0 && (message.command != 'W' || message.type != m_writing)) {
        m_written.clear(); // a divided write was given up
        m_writing = 0;
    }
    switch (message.command) {
    case 'B':
        toSleep();
        break;
    case 'P':
        password(message, now);
        break;
    default:
        perform(message, now);
        break;
    }
}

void ServerSession::Private::password(const CommandMessage& message, TimePoint now)
{
    const bool possible = message.type == '1' || message.type == '2';
    if (possible &&
        m_handler.signOn(message.type, withoutBrackets(message.data.value_or(std::string())))) {
        m_wrongPasswords = 0;
        sayCommand(Bytes{ack}, now);
        return;
    }
    if (++m_wrongPasswords < m_timing.wrongPasswords) {
        answerError("ER01", now);
        return;
    }
    if (auto bytes = encode(CommandMessage{'B', '0', {}, true}, m_timing.blockCheck)) {
        m_ending = true;
        sayCommand(std::move(*bytes), now);
    }
}

/// R, W, E; a divided write is carried out with its last block.
void ServerSession::Private::perform(const CommandMessage& message, TimePoint now)
{
    CommandMessage whole = message;
    if (message.command == 'W' && (!message.last || m_writing != 0)) {
        m_written += message.data.value_or(std::string());
        m_writing = message.type;
        if (m_written.size() > largestWrite) {
            m_written.clear();
            m_writing = 0;
            answerError("ER05", now);
            return;
        }
        if (!message.last) {
            sayCommand(Bytes{ack}, now);
            return;
        }
        whole.data = std::exchange(m_written, {});
        m_writing = 0;
    }
    const auto answer = m_handler.command(whole);
    if (!answer)
        answerError(answer.error().detail, now);
    else if (answer->empty())
        sayCommand(Bytes{ack}, now);
    else
        answerData(*answer, isPartialRead(message), now);
}

void ServerSession::Private::answerData(const std::string& text, bool inParts, TimePoint now)
{
    const auto most = m_timing.partialBlock;
    if (inParts && most > 0) {
        const auto count = (text.size() + most - 1) / most;
        for (std::size_t i = count; i > 0; --i)
            m_parts.push_back(text.substr((i - 1) * most, most));
        nextPart(now);
        return;
    }
    auto bytes = encode(DataMessage{text, true}, m_timing.blockCheck);
    if (!bytes) {
        note(within("answer", bytes.error()));
        answerError("ER", now);
        return;
    }
    sayCommand(std::move(*bytes), now);
}

void ServerSession::Private::nextPart(TimePoint now)
{
    const std::string part = std::move(m_parts.back());
    m_parts.pop_back();
    m_repeated = 0;
    auto bytes = encode(DataMessage{part, m_parts.empty()}, m_timing.blockCheck);
    if (!bytes) {
        note(within("answer", bytes.error()));
        m_parts.clear();
        answerError("ER", now);
        return;
    }
    sayCommand(std::move(*bytes), now);
}

void ServerSession::Private::answerError(const std::string& text, TimePoint now)
{
    auto bytes = encode(DataMessage{errorMessage(text), true}, m_timing.blockCheck);
    if (bytes)
        sayCommand(std::move(*bytes), now);
}

} // namespace metersmith::iec62056_21
