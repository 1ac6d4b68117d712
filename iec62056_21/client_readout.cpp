// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/client_machine.h"
#include "iec62056_21/damage.h"
#include "iec62056_21/p1_telegram.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::size_t largestTelegram = 65536;
constexpr std::string_view lineEnd = "\r\n";

} // namespace

void ClientSession::Private::readout(const Message& message, bool damaged, TimePoint now)
{
    if (message.kind != MessageReader::Kind::Block)
        return;
    if (message.bytes[0] == soh && !damaged &&
        decodeCommandMessage(message.bytes, m_settings.blockCheck)) {
        fail({ErrorCode::Unsupported, "data readout", "the meter sends a command message instead"});
        return;
    }
    const auto data = decodeDataMessage(message.bytes, m_settings.blockCheck);
    if (damaged || !data || !data->last) {
        ++m_damaged;
        Error why{ErrorCode::ChecksumMismatch, "data readout",
                  damaged ? "a character came with wrong parity"
                          : "the block ends as a part of one"};
        askAgain(State::Readout, damaged || data ? why : data.error(), now);
        return;
    }
    auto decoded = decodeDataReadout(data->data);
    if (!decoded) { // the block check is weak; on a clean line it is the meter's own text
        if (!noisy())
            fail(within("data readout", decoded.error()));
        else
            askAgain(State::Readout, {ErrorCode::LineNoise, "data readout", decoded.error().detail},
                     now);
        return;
    }
    if (confirms() && m_candidate != data->data) {
        const bool first = !m_candidate;
        m_candidate = data->data;
        askAgain(State::Readout,
                 {ErrorCode::LineNoise, "data readout",
                  first ? "read once more, because the line is noisy"
                        : "two readings over a noisy line differ"},
                 now);
        return;
    }
    deliver(std::move(*decoded), data->data);
}

void ClientSession::Private::deliver(DataReadout readout, const std::string& text)
{
    ReadoutReceived received;
    received.readout = std::move(readout);
    received.text = text;
    received.identification = m_identification;
    received.identificationSure = m_identifications > 1 || (m_identifications == 1 && !noisy());
    m_state = State::Closed;
    m_effects.emplace_back(std::move(received));
    if (m_line != m_settings.line)
        setLine(m_settings.line);
    m_effects.emplace_back(SessionEnded{});
}

/// NAK: the meter is to send its last message once more.
void ClientSession::Private::askAgain(State state, const Error& why, TimePoint now)
{
    if (m_asked >= m_settings.retries) {
        fail(why);
        return;
    }
    ++m_asked;
    m_effects.emplace_back(Noted{within("IEC 62056-21", why)});
    say(Bytes{nak}, state, now);
}

/// Mode D: "/" identification CR LF CR LF data "!" CR LF, with CRC in P1.
void ClientSession::Private::listen(BytesView bytes, TimePoint now)
{
    for (const auto character : bytes) {
        if (m_state != State::Listening)
            return;
        if (m_collected.empty() && character != '/')
            continue;
        m_collected.push_back(character);
        const auto end = std::find(m_collected.begin(), m_collected.end(), '!');
        if ((character == '\n' && end != m_collected.end()) ||
            m_collected.size() >= largestTelegram)
            telegramEnded(now);
    }
    if (m_state == State::Listening && !m_collected.empty())
        m_silenceAt = now + m_settings.characterTimeout;
    if (m_collected.empty())
        m_damagedNow = 0;
}

void ClientSession::Private::telegramEnded(TimePoint now)
{
    if (m_collected.empty() || now >= m_endsAt) {
        auto error = silence("telegram");
        if (m_evidence.others)
            error = {ErrorCode::LineNoise, "telegram",
                     "bytes came, but no telegram, at " + metersmith::toString(m_line)};
        fail(std::move(error));
        return;
    }
    const bool damaged =
        m_damagedNow > 0 || (m_line.parity != Parity::None && damagedIn(m_collected) > 0);
    auto telegram = decodeP1Telegram(m_collected);
    const auto begin =
        std::search(m_collected.begin(), m_collected.end(), lineEnd.begin(), lineEnd.end());
    const auto end = std::find(begin, m_collected.end(), '!');
    const std::string text(begin, end);
    m_collected.clear();
    m_damagedNow = 0;
    if (damaged || !telegram) {
        Error why = telegram ? Error{ErrorCode::ChecksumMismatch, "telegram",
                                     "a character came with wrong parity"}
                             : telegram.error();
        if (why.code == ErrorCode::Truncated)
            why = {ErrorCode::LineNoise, "telegram", "it broke off"};
        ++m_damaged;
        m_evidence.damage = true;
        m_silenceAt = now + m_settings.listenTime;
        if (m_asked++ >= m_settings.retries)
            fail(why);
        else
            m_effects.emplace_back(Noted{within("IEC 62056-21", why)});
        return;
    }
    m_identification = {
        telegram->manufacturer, telegram->baudCharacter, {}, telegram->identification};
    ReadoutReceived received{std::move(telegram->readout), text, m_identification, true,
                             telegram->checked};
    received.identificationSure = telegram->checked || !noisy();
    m_state = State::Closed;
    m_effects.emplace_back(Identified{m_identification, m_line.baud});
    m_effects.emplace_back(std::move(received));
    m_effects.emplace_back(SessionEnded{});
}

} // namespace metersmith::iec62056_21
