// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/client_machine.h"

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::size_t largestAnswer = std::size_t{1} << 20U; ///< put together from parts
constexpr unsigned mostParts = 16384;

} // namespace

void ClientSession::Private::answer(const Message& message, bool damaged, TimePoint now)
{
    switch (message.kind) {
    case MessageReader::Kind::Block:
        if (damaged) {
            ++m_damaged;
            unusable({ErrorCode::ChecksumMismatch, "answer", "a character came with wrong parity"},
                     now);
        } else {
            answerBlock(message.bytes, now);
        }
        break;
    case MessageReader::Kind::Ack:
        acknowledged(now);
        break;
    case MessageReader::Kind::Nak:
        refusedByNak(now);
        break;
    default: // waits for an answer behind it, or for the line to fall silent
        m_evidence.damage = true;
        break;
    }
}

void ClientSession::Private::answerBlock(BytesView bytes, TimePoint now)
{
    if (bytes[0] == soh) {
        const auto command = decodeCommandMessage(bytes, m_settings.blockCheck);
        const auto& sent = m_exchange->blocks[m_exchange->at].bytes();
        if (command && command->command == 'B') {
            m_programming = false;
            if (m_exchange->command == 'P')
                fail({ErrorCode::AccessDenied, "password message", "the meter ends the session"});
            else
                fail({ErrorCode::LinkLost, "answer", "the meter ends the session"});
        } else if (!std::equal(bytes.begin(), bytes.end(), sent.begin(), sent.end())) {
            unusable(command ? Error{ErrorCode::UnexpectedAnswer, "answer",
                                     "the meter sends a command message"}
                             : command.error(),
                     now);
        }
        return;
    }
    const auto data = decodeDataMessage(bytes, m_settings.blockCheck);
    if (!data) {
        ++m_damaged;
        unusable(data.error(), now);
        return;
    }
    auto& exchange = *m_exchange;
    if (exchange.assembled.size() + data->data.size() > largestAnswer ||
        exchange.parts >= mostParts) {
        fail({ErrorCode::LimitExceeded, "answer", "more than 1 MB in partial blocks"});
        return;
    }
    exchange.assembled += data->data;
    m_asked = 0;
    if (!data->last) {
        ++exchange.parts;
        say(Bytes{ack}, State::Answer, now);
        return;
    }
    const auto error = exchange.parts == 0 ? errorText(exchange.assembled) : std::nullopt;
    if (error)
        settle(metersmith::fail(exchange.command == 'P' ? ErrorCode::AccessDenied
                                                        : ErrorCode::ValueRefused,
                                "IEC 62056-21/answer", *error, "IEC 62056-21, 6.3.11"),
               false, now);
    else if (exchange.command == 'P')
        settle(metersmith::fail(ErrorCode::UnexpectedAnswer, "IEC 62056-21/answer",
                                "data instead of ACK after the password"),
               false, now);
    else
        settle(exchange.assembled, false, now);
}

void ClientSession::Private::acknowledged(TimePoint now)
{
    auto& exchange = *m_exchange;
    if (exchange.command == 'R' && exchange.parts > 0) {
        unusable({ErrorCode::UnexpectedAnswer, "answer", "ACK instead of the next block"}, now);
    } else if (exchange.at + 1 < exchange.blocks.size()) {
        ++exchange.at;
        exchange.repeated = 0;
        sendBlock(now);
    } else {
        settle(std::string(), true, now);
    }
}

/// Something comes although nothing was asked.
void ClientSession::Private::unasked(const Message& message, bool damaged)
{
    if (message.kind == MessageReader::Kind::Block && !damaged && message.bytes[0] == soh) {
        const auto command = decodeCommandMessage(message.bytes, m_settings.blockCheck);
        if (command && command->command == 'B') {
            m_programming = false;
            fail({ErrorCode::LinkLost, "programming mode", "the meter ends the session"});
            return;
        }
    }
    note(ErrorCode::UnexpectedAnswer, "programming mode", "bytes came that nobody had asked for");
}

} // namespace metersmith::iec62056_21
