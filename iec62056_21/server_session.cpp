// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/server_session.h"

#include "iec62056_21/baud.h"
#include "iec62056_21/damage.h"
#include "iec62056_21/request_message.h"
#include "iec62056_21/server_machine.h"
#include "protocol/uart.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

ServerSession::Private::Private(ServerHandler& handler, ServerTiming timing)
    : m_handler(handler)
    , m_timing(timing)
    , m_line(timing.line)
{
}

ServerEffects ServerSession::Private::received(BytesView bytes, TimePoint now, std::size_t damaged)
{
    if (bytes.empty())
        return {};
    if (m_state == State::HandedOver || m_state == State::Confirming ||
        (m_state == State::Reacting && m_ending))
        return finish();
    if (m_state == State::Reacting) { // half duplex: nobody may speak now; wait for silence
        m_reactAt = std::max(m_reactAt, std::min(now + 2 * characterTime(m_line), m_endsAt));
        return finish();
    }
    m_damagedNow += damaged;
    for (const auto& message : m_reader.take(bytes))
        handle(message, m_damagedNow > 0 || damagedIn(message) > 0, now);
    if (!m_reader.inMessage())
        m_damagedNow = 0;
    m_gapAt = m_reader.inMessage() ? now + m_timing.characterTimeout : TimePoint::max();
    return finish();
}

void ServerSession::Private::handle(const Message& message, bool damaged, TimePoint now)
{
    switch (m_state) {
    case State::Idle:
        request(message, damaged, now);
        break;
    case State::Option:
        option(message, damaged, now);
        break;
    case State::ReadOut:
        if (message.kind == MessageReader::Kind::Nak)
            repeat(now);
        else if (message.kind == MessageReader::Kind::Ack)
            toSleep();
        else if (message.kind == MessageReader::Kind::Line)
            request(message, damaged, now);
        break;
    case State::Programming:
        programming(message, damaged, now);
        break;
    default: // an earlier message of the same bytes is being answered
        break;
    }
}

void ServerSession::Private::request(const Message& message, bool damaged, TimePoint now)
{
    if (message.kind != MessageReader::Kind::Line)
        return;
    const auto request = decodeRequestMessage(message.bytes);
    if (damaged || !request) {
        note(request ? Error{ErrorCode::LineNoise, "request message", "wrong parity"}
                     : request.error());
        return;
    }
    if (!m_handler.answersTo(request->deviceAddress))
        return;
    m_identification = m_handler.identification();
    auto bytes = encode(m_identification);
    if (!bytes) {
        note(bytes.error());
        return;
    }
    m_repeated = 0;
    m_wrongPasswords = 0;
    m_extended = false;
    say(std::move(*bytes), State::Option, m_timing.acknowledgementTime, now);
}

void ServerSession::Private::option(const Message& message, bool damaged, TimePoint now)
{
    if (message.kind == MessageReader::Kind::Line) {
        request(message, damaged, now);
        return;
    }
    if (message.kind != MessageReader::Kind::Option)
        return;
    const auto decoded = decodeOptionSelect(message.bytes);
    if (damaged || !decoded)
        note(decoded ? Error{ErrorCode::LineNoise, "option select", "wrong parity"}
                     : decoded.error());
    else
        select(*decoded, now);
}

/// What the client chose; what is not offered is as if nothing had come: readout at 300 baud.
void ServerSession::Private::select(const OptionSelect& select, TimePoint now)
{
    const auto baud = baudFor(select.baudCharacter);
    const auto most = baudFor(m_identification.baudCharacter).value_or(m_line.baud);
    const bool hdlc = select.selectsHdlc() && m_identification.offersHdlc();
    const char y = select.modeControl;
    const bool readout = y == '0' || (y >= '6' && y <= '9');
    if (!baud || *baud > most || !(hdlc || readout || y == '1')) {
        note({ErrorCode::Unsupported, "option select", "speed or mode is not offered"});
        return;
    }
    setBaud(*baud);
    if (hdlc) {
        m_hdlcBaud = *baud;
        if (auto bytes = encode(select))
            say(std::move(*bytes), State::Confirming, {}, now);
    } else if (readout) {
        readOut(y, now);
    } else {
        openProgramming(now);
    }
}

void ServerSession::Private::readOut(char option, TimePoint now)
{
    auto text = encodeDataReadout(m_handler.readout(option));
    auto bytes = text ? encode(DataMessage{std::move(*text), true}, m_timing.blockCheck)
                      : Result<Bytes>(fail(text.error()));
    if (!bytes) {
        note(within("data readout", bytes.error()));
        toSleep();
        return;
    }
    say(std::move(*bytes), State::ReadOut, m_timing.repeatTime, now);
}

/// NAK: the last message once more.
void ServerSession::Private::repeat(TimePoint now)
{
    if (m_repeated++ < m_timing.repeats) {
        say(m_answer.bytes, m_answer.state, m_answer.within, now);
        return;
    }
    note({ErrorCode::LimitExceeded, "NAK", "asked for again too often"});
    toSleep();
}

void ServerSession::Private::say(Bytes bytes, State state, Duration within, TimePoint now)
{
    constexpr Duration fast = std::chrono::milliseconds(20);
    constexpr Duration longestReaction = std::chrono::milliseconds(1500);
    m_answer = {std::move(bytes), state, within};
    m_state = State::Reacting;
    m_gapAt = TimePoint::max();
    m_reactAt =
        now + (m_identification.isFast() ? std::min(fast, m_timing.reaction) : m_timing.reaction);
    m_endsAt = std::max(m_reactAt, now + longestReaction);
}

void ServerSession::Private::speak(TimePoint now)
{
    m_sentUntil = now + characterTime(m_line) * static_cast<Duration::rep>(m_answer.bytes.size());
    m_effects.emplace_back(Send{m_answer.bytes});
    m_reactAt = TimePoint::max();
    if (m_ending) {
        toSleep();
        return;
    }
    if (m_answer.state == State::Confirming) {
        // Takes place once the confirmation has left.
        m_effects.emplace_back(SetLine{{m_hdlcBaud, 8, Parity::None, 1}});
        m_effects.emplace_back(HandOver{m_hdlcBaud});
        enter(State::HandedOver);
        return;
    }
    enter(m_answer.state);
    m_endsAt = m_sentUntil + m_answer.within;
    if (m_state == State::Programming) {
        if (m_answer.bytes == Bytes{nak}) // what was not understood does not keep it awake
            m_endsAt = std::max(m_sentUntil, m_inactiveAt);
        m_inactiveAt = m_endsAt;
    }
    if (m_state != State::Option)
        return;
    const auto mode = protocolMode(m_identification.baudCharacter);
    if (mode == ProtocolMode::C)
        return;
    if (mode == ProtocolMode::B) // by itself, once the identification has left
        setBaud(baudFor(m_identification.baudCharacter).value_or(m_line.baud));
    readOut('0', m_sentUntil);
}

void ServerSession::Private::enter(State state)
{
    m_state = state;
    m_reader = MessageReader(state == State::Option);
    m_damagedNow = 0;
    m_gapAt = TimePoint::max();
    m_endsAt = TimePoint::max();
}

/// Waits for a request at 300 baud again.
void ServerSession::Private::toSleep()
{
    setBaud(m_timing.line.baud);
    enter(State::Idle);
    m_reactAt = TimePoint::max();
    m_ending = false;
    m_parts.clear();
    m_written.clear();
    m_writing = 0;
    m_answer = {};
    m_effects.emplace_back(Idle{});
}

void ServerSession::Private::setBaud(int baud)
{
    if (m_line.baud == baud && m_state != State::HandedOver)
        return;
    m_line = m_timing.line;
    m_line.baud = baud;
    m_effects.emplace_back(SetLine{m_line});
}

void ServerSession::Private::note(Error error)
{
    m_effects.emplace_back(Noted{within("IEC 62056-21", std::move(error))});
}

ServerEffects ServerSession::Private::wokenAt(TimePoint now)
{
    if (m_state == State::Reacting) {
        if (now >= m_reactAt)
            speak(now);
        return finish();
    }
    if (now >= m_gapAt) {
        m_gapAt = TimePoint::max();
        const Message broken{MessageReader::Kind::Block, m_reader.giveUp()};
        m_damagedNow = 0;
        if (m_state == State::Programming && !broken.bytes.empty() && broken.bytes[0] == soh)
            programming(broken, true, now);
        return finish();
    }
    if (now < m_endsAt)
        return finish();
    if (m_state == State::Option && m_reader.inMessage() && !m_extended) {
        m_extended = true;
        m_endsAt = now + m_timing.characterTimeout;
    } else if (m_state == State::Option) {
        readOut('0', now);
    } else if (m_state == State::ReadOut || m_state == State::Programming) {
        toSleep();
    }
    return finish();
}

ServerEffects ServerSession::Private::reset(TimePoint)
{
    toSleep();
    return finish();
}

ServerEffects ServerSession::Private::announce(TimePoint)
{
    if (!isIdle())
        return finish();
    const auto bytes = encode(m_handler.identification());
    const auto text = encodeDataReadout(m_handler.readout('0'));
    if (!bytes || !text) {
        note(bytes ? text.error() : bytes.error());
        return finish();
    }
    auto telegram = *bytes;
    append(telegram, ascii("\r\n"));
    append(telegram, ascii(*text));
    m_effects.emplace_back(Send{std::move(telegram)});
    return finish();
}

ServerEffects ServerSession::Private::finish()
{
    const auto wake = m_state == State::Reacting ? m_reactAt : std::min(m_gapAt, m_endsAt);
    ServerEffects effects{WakeAt{wake}};
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

ServerSession::ServerSession(ServerHandler& handler, ServerTiming timing)
    : d(std::make_unique<Private>(handler, timing))
{
}

ServerSession::~ServerSession() = default;

ServerEffects ServerSession::received(BytesView bytes, TimePoint now, std::size_t damaged)
{
    return d->received(bytes, now, damaged);
}

ServerEffects ServerSession::wokenAt(TimePoint now)
{
    return d->wokenAt(now);
}

ServerEffects ServerSession::announce(TimePoint now)
{
    return d->announce(now);
}

ServerEffects ServerSession::reset(TimePoint now)
{
    return d->reset(now);
}

bool ServerSession::isIdle() const
{
    return d->isIdle();
}

} // namespace metersmith::iec62056_21
