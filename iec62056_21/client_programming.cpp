// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/client_machine.h"
#include "protocol/uart.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view passwordClause = "IEC 62056-21, 6.3.7";
constexpr std::size_t longestPassword = 128;

bool isPartial(char type)
{
    return type == '3' || type == '4';
}

/// SOH P n STX ( password ) ETX BCC without a text in between that is not wiped.
Secret passwordMessage(const Secret& password, char type, BlockCheck check)
{
    Bytes block{soh, 'P', static_cast<std::uint8_t>(type), stx, '('};
    block.reserve(block.size() + password.size() + 3);
    append(block, password.bytes());
    block.push_back(')');
    block.push_back(etx);
    block.push_back(bcc(BytesView(block).subspan(1), check));
    return Secret(std::move(block));
}

bool isPasswordCharacter(std::uint8_t c)
{
    return c >= 0x20 && c <= 0x7E && c != '(' && c != ')';
}

/// The data of a write in pieces of `most` characters; all but the last end with EOT.
std::vector<CommandMessage> divided(const CommandMessage& message, std::size_t most)
{
    const auto data = message.data.value_or(std::string());
    if (message.command != 'W' || !isPartial(message.type) || most == 0 || data.size() <= most)
        return {message};
    std::vector<CommandMessage> parts;
    for (std::size_t at = 0; at < data.size(); at += most)
        parts.push_back({message.command, message.type, data.substr(at, most),
                         message.last && at + most >= data.size()});
    return parts;
}

} // namespace

ClientEffects ClientSession::Private::signOn(const Secret& password, TimePoint now, char type)
{
    const auto bytes = password.bytes();
    if (m_state != State::Ready || (type != '1' && type != '2') || bytes.size() > longestPassword ||
        !std::all_of(bytes.begin(), bytes.end(), isPasswordCharacter)) {
        const bool ready = m_state == State::Ready;
        m_effects.emplace_back(CommandAnswered{metersmith::fail(
            ready ? ErrorCode::OutOfRange : ErrorCode::LinkLost, "password message",
            ready ? "only printable characters without brackets, at most 128; type 1 or 2"
                  : "programming mode is not open, or another command is under way",
            passwordClause)});
        return finish();
    }
    Exchange exchange;
    exchange.command = 'P';
    exchange.type = type;
    exchange.blocks.push_back(passwordMessage(password, type, m_settings.blockCheck));
    begin(std::move(exchange), now);
    return finish();
}

ClientEffects ClientSession::Private::command(const CommandMessage& message, TimePoint now)
{
    const auto refuse = [this](Error error) {
        m_effects.emplace_back(CommandAnswered{metersmith::fail(std::move(error))});
        return finish();
    };
    if (m_state != State::Ready)
        return refuse({ErrorCode::LinkLost, "command message",
                       "programming mode is not open, or another command is under way"});
    if (message.command == 'B')
        return refuse({ErrorCode::OutOfRange, "command message", "signing off is release()"});
    Exchange exchange;
    exchange.command = message.command;
    exchange.type = message.type;
    for (const auto& part : divided(message, m_settings.partialBlock)) {
        auto block = encode(part, m_settings.blockCheck);
        if (!block)
            return refuse(block.error());
        exchange.blocks.emplace_back(std::move(*block));
    }
    begin(std::move(exchange), now);
    return finish();
}

void ClientSession::Private::begin(Exchange exchange, TimePoint now)
{
    m_now = now;
    m_exchange = std::move(exchange);
    m_evidence = {};
    m_result.reset();
    sendBlock(now);
}

void ClientSession::Private::sendBlock(TimePoint now)
{
    Outgoing out;
    out.bytes = m_exchange->blocks[m_exchange->at];
    out.state = State::Answer;
    say(std::move(out), now, reaction());
}

/// Sends the command once more from its beginning; false if that was tried often enough.
bool ClientSession::Private::repeatCommand(TimePoint now)
{
    if (m_exchange->repeated >= m_settings.retries)
        return false;
    ++m_exchange->repeated;
    m_exchange->assembled.clear();
    m_exchange->parts = 0;
    m_exchange->at = 0;
    m_asked = 0;
    sendBlock(now);
    return true;
}

/// The answer is missing or damaged. What may safely be done twice is done again: reads, passwords,
/// and writes of one block. Whether another command was carried out is not known.
void ClientSession::Private::unusable(const Error& why, TimePoint now)
{
    m_result.reset();
    const bool damagedPart = m_exchange->parts > 0 && why.code != ErrorCode::NoAnswer &&
                             why.code != ErrorCode::EchoOnly && !m_exchange->unanswered;
    if (damagedPart && m_asked < m_settings.retries) {
        // A block has come, so that the meter's last message is the one we lack.
        askAgain(State::Answer, why, now);
        return;
    }
    const bool twice = m_exchange->command == 'R' || m_exchange->command == 'P' ||
                       (m_exchange->command == 'W' && m_exchange->blocks.size() == 1 &&
                        !isPartial(m_exchange->type));
    if (twice && repeatCommand(now)) {
        m_effects.emplace_back(Noted{within("IEC 62056-21", why)});
        return;
    }
    if (m_exchange->command == 'R' || m_exchange->command == 'P') {
        fail(why);
        return;
    }
    settle(metersmith::fail(ErrorCode::WriteUnknown, "IEC 62056-21/answer",
                            "the meter's answer did not arrive (" + why.detail +
                                "); whether it has carried out the command is not known"),
           false, now);
}

/// NAK: the meter has not understood the block, and so not carried it out.
void ClientSession::Private::refusedByNak(TimePoint now)
{
    if (m_exchange->repeated < m_settings.retries) {
        ++m_exchange->repeated;
        note(ErrorCode::LineNoise, "command message", "the meter asks for it again");
        sendBlock(now);
        return;
    }
    settle(metersmith::fail(
               m_exchange->command == 'P' ? ErrorCode::AccessDenied : ErrorCode::ValueRefused,
               "IEC 62056-21/answer", "the meter answers NAK each time the command is sent"),
           false, now);
}

/// Nothing may follow an answer: what does shows that it was none, or is late and for nobody.
void ClientSession::Private::settle(Result<std::string> result, bool acknowledged, TimePoint now)
{
    m_result = std::move(result);
    m_resultIsAck = acknowledged;
    m_state = State::Settling;
    m_until = now + (m_exchange->unanswered ? m_settings.answerTimeout : reaction());
    m_endsAt = m_until + m_settings.longestMessage;
}

void ClientSession::Private::settled(TimePoint now)
{
    auto& exchange = *m_exchange;
    if (exchange.command == 'R' && *m_result && confirms() && exchange.candidate != **m_result) {
        const bool first = !exchange.candidate;
        exchange.candidate = **m_result;
        const Error why{ErrorCode::LineNoise, "answer",
                        first ? "read once more, because the line is noisy"
                              : "two readings over a noisy line differ"};
        if (repeatCommand(now)) {
            m_effects.emplace_back(Noted{within("IEC 62056-21", why)});
            return;
        }
        m_result = metersmith::fail(within("IEC 62056-21", why));
    }
    m_state = State::Ready;
    m_reader = MessageReader();
    m_exchange.reset();
    auto result = std::move(*m_result);
    m_result.reset();
    m_effects.emplace_back(CommandAnswered{std::move(result)});
}

ClientEffects ClientSession::Private::release(TimePoint now)
{
    if (m_state == State::Closed || m_state == State::Releasing)
        return finish();
    m_exchange.reset();
    const auto message = encode(CommandMessage{'B', m_settings.keepAwake ? '1' : '0', {}, true},
                                m_settings.blockCheck);
    if (!m_programming || !message) {
        m_state = State::Closed;
        m_effects.emplace_back(SessionEnded{});
        return finish();
    }
    m_programming = false;
    m_effects.emplace_back(Send{*message});
    m_sentUntil = std::max(m_sentUntil, now) +
                  characterTime(m_line) * static_cast<Duration::rep>(message->size());
    m_until = m_sentUntil;
    m_state = State::Releasing;
    return finish();
}

} // namespace metersmith::iec62056_21
