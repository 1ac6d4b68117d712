// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/baud.h"
#include "iec62056_21/client_machine.h"
#include "iec62056_21/damage.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/request_message.h"
#include "protocol/uart.h"

#include <algorithm>
#include <array>

namespace metersmith::iec62056_21
{

namespace
{

// Annex B: NUL characters for 2.1 to 2.3 s, then 1.5 to 1.7 s of silence before the request.
constexpr Duration wakeUpTime = std::chrono::milliseconds(2200);
constexpr Duration wakeUpPause = std::chrono::milliseconds(1600);
/// How long a mode C meter waits for an acknowledgement before it reads out by itself.
constexpr Duration unacknowledged = std::chrono::milliseconds(1500);

/// The fastest mode C speed that is neither above the meter's proposal nor above our limit.
char chosenBaud(char proposal, int fastest)
{
    const int most = std::min(baudFor(proposal).value_or(300), fastest);
    char chosen = '0';
    for (const char character : {'1', '2', '3', '4', '5', '6'}) {
        if (*baudFor(character) <= most)
            chosen = character;
    }
    return chosen;
}

/// After this silence a meter that read out, or had sent a readout, waits for a request again
/// (IEC 62056-21, 6.4.4: 1.5 s).
constexpr Duration quietBetweenSignOns = std::chrono::milliseconds(2000);

/// How many characters of `sought` stand in `heard` in their order.
std::size_t inOrder(BytesView heard, BytesView sought)
{
    std::vector<std::size_t> row(sought.size() + 1);
    for (const auto character : heard) {
        std::size_t diagonal = 0;
        for (std::size_t i = 0; i < sought.size(); ++i) {
            const auto above = row[i + 1];
            row[i + 1] = character == sought[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

ClientEffects ClientSession::Private::open(TimePoint now)
{
    const auto settings = m_settings;
    const auto echo = m_echo;
    *this = Private(settings);
    m_now = now;
    if (echo.known())
        m_echo = echo;
    m_sentUntil = m_heardAt = now;
    setLine(m_settings.line);
    if (m_settings.purpose == Purpose::Listen) {
        m_state = State::Listening;
        m_silenceAt = now + m_settings.listenTime;
        m_endsAt =
            now + m_settings.listenTime * (m_settings.retries + 1) + m_settings.longestMessage;
    } else {
        request(now);
    }
    return finish();
}

/// The request message; before it NULs, if the meter sleeps.
void ClientSession::Private::request(TimePoint now)
{
    const auto message = encode(RequestMessage{m_settings.deviceAddress});
    if (!message) {
        fail(message.error());
        return;
    }
    const bool first = m_requests++ == 0;
    Outgoing out;
    out.bytes = Secret(*message);
    out.state = State::Identification;
    if (!m_settings.batteryWakeUp) {
        say(std::move(out), now, first ? Duration{} : reaction());
        return;
    }
    const auto character = characterTime(m_line);
    const Bytes nuls(static_cast<std::size_t>(wakeUpTime / character) + 1, 0);
    m_effects.emplace_back(Send{nuls});
    m_echo.sent(nuls);
    m_sentUntil = std::max(m_sentUntil, now) + character * static_cast<Duration::rep>(nuls.size());
    say(std::move(out), now, wakeUpPause);
}

/// Begins anew, as often as the settings allow.
void ClientSession::Private::requestAgain(TimePoint now, std::string_view waitedFor)
{
    const auto error = silence(waitedFor);
    if (m_requests > m_settings.retries) {
        fail(error);
        return;
    }
    m_effects.emplace_back(Noted{within("IEC 62056-21", error)});
    if (m_state == State::Operand) // if it has opened programming mode, it is to leave it
        tellToEnd();
    else if (error.code == ErrorCode::NoAnswer || error.code == ErrorCode::EchoOnly)
        wakeFromSession();
    if (m_line != m_settings.line)
        setLine(m_settings.line);
    m_asked = 0;
    m_evidence.damage = m_evidence.others = false;
    request(now);
}

/// B0 at the line's speed.
void ClientSession::Private::tellToEnd()
{
    const auto sign = encode(CommandMessage{'B', '0', {}, true}, m_settings.blockCheck);
    if (!sign)
        return;
    m_effects.emplace_back(Send{*sign});
    m_echo.sent(*sign);
    m_sentUntil = std::max(m_sentUntil, m_now) +
                  characterTime(m_line) * static_cast<Duration::rep>(sign->size());
}

/// The meter may be in a session that was cut, at that session's speed: one speed each time.
void ClientSession::Private::wakeFromSession()
{
    if (m_woken >= m_settings.wakeAt.size())
        return;
    auto line = m_settings.line;
    line.baud = m_settings.wakeAt[m_woken++];
    if (line != m_line)
        setLine(line);
    tellToEnd();
    note(ErrorCode::NoAnswer, "sign-on",
         "a meter still in programming mode at " + std::to_string(line.baud) +
             " baud is told to end it (B0)");
}

/// From the beginning, once whatever the meter says has ended.
void ClientSession::Private::beginAnew(const Error& why)
{
    if (m_state == State::Operand)
        tellToEnd();
    ++m_signOns;
    m_effects.emplace_back(SigningOnAgain{m_signOns, within("IEC 62056-21", why)});
    setLine(m_settings.line);
    m_asked = m_requests = 0;
    m_exchange.reset();
    m_evidence.damage = m_evidence.others = false;
    const auto message = encode(RequestMessage{m_settings.deviceAddress});
    if (!message) // it was sent before
        return;
    ++m_requests;
    Outgoing out;
    out.bytes = Secret(*message);
    out.state = State::Identification;
    m_heardAt = std::max(m_heardAt, m_now);
    say(std::move(out), m_now, quietBetweenSignOns);
}

void ClientSession::Private::identification(const Message& message, bool damaged, TimePoint now)
{
    if (message.kind == MessageReader::Kind::Block) {
        // The meter was heard badly and has gone on by itself, as mode A and an unacknowledged
        // mode C do.
        if (m_settings.purpose == Purpose::Readout)
            readout(message, damaged, now);
        return;
    }
    if (message.kind != MessageReader::Kind::Line)
        return;
    if (message.bytes.size() > 1 && message.bytes[1] == '?')
        return; // our own request, reflected with an error in it
    const auto decoded = decodeIdentificationMessage(message.bytes);
    if (decoded && !damaged) {
        if (m_sinceSent == message.bytes.size())
            m_echo.settle();
        identified(*decoded, now);
        return;
    }
    ++m_damaged;
    m_evidence.damage = true;
    note(ErrorCode::LineNoise, "identification message",
         decoded ? "a character came with wrong parity" : decoded.error().detail);
    // Before the meter begins to read out by itself, unless that is what is wanted.
    if (m_settings.purpose != Purpose::Readout)
        requestAgain(now, "identification message");
}

void ClientSession::Private::identified(const IdentificationMessage& message, TimePoint now)
{
    m_identifications =
        m_identifications > 0 && message == m_identification ? m_identifications + 1 : 1;
    m_identification = message;
    m_evidence = {};
    const auto mode = protocolMode(message.baudCharacter);
    const bool offered =
        m_settings.purpose == Purpose::Readout ||
        (mode == ProtocolMode::C && (m_settings.purpose != Purpose::Hdlc || message.offersHdlc()));
    const int fastest = m_settings.changeBaud ? m_settings.fastestBaud : m_line.baud;
    /// 0: it does not change its speed by itself
    const int switches = mode == ProtocolMode::B ? baudFor(message.baudCharacter).value_or(0) : 0;
    m_baud = m_line.baud;
    if (mode == ProtocolMode::C)
        m_baud = *baudFor(chosenBaud(message.baudCharacter, fastest));
    else if (switches > 0)
        m_baud = switches;
    m_effects.emplace_back(Identified{message, m_baud});
    if (!offered && confirms() && m_identifications < 2 && m_requests <= m_settings.retries) {
        requestAgain(now, "identification message"); // no check character covers it
    } else if (!offered) {
        fail(
            {ErrorCode::Unsupported, "identification message",
             std::string("the meter does not offer ") +
                 (m_settings.purpose == Purpose::Hdlc ? "HDLC (mode E)" : "programming (mode C)")});
    } else if (mode == ProtocolMode::B && (switches == 0 || switches > fastest)) {
        fail({ErrorCode::Unsupported, "identification message",
              std::string("the meter changes its speed by itself to '") + message.baudCharacter +
                  "', which this line is not to follow"});
    } else if (mode != ProtocolMode::C) {
        m_state = State::Readout;
        if (switches > 0) {
            auto line = m_line;
            line.baud = switches;
            setLine(line);
        }
        listenFrom(now, {});
    } else if (m_settings.purpose == Purpose::Hdlc) {
        select('2', '2', State::Confirmation, now);
    } else if (m_settings.purpose == Purpose::Programming) {
        select('0', '1', State::Operand, now);
    } else if (m_settings.changeBaud || m_settings.readoutOption != '0') {
        select('0', m_settings.readoutOption, State::Readout, now);
    } else {
        m_state = State::Readout;
        listenFrom(now, unacknowledged);
    }
}

/// The option select message; the speed changes once it has left.
void ClientSession::Private::select(char protocolControl, char modeControl, State state,
                                    TimePoint now)
{
    const auto message =
        encode(OptionSelect{protocolControl, *modeCCharacter(m_baud), modeControl});
    if (!message) {
        fail(message.error());
        return;
    }
    m_select = *message;
    Outgoing out;
    out.bytes = Secret(*message);
    out.state = state;
    if (m_baud != m_line.baud) {
        out.then = m_line;
        out.then->baud = m_baud;
    }
    say(std::move(out), now, reaction());
}

void ClientSession::Private::operand(const Message& message, bool damaged, TimePoint now)
{
    if (message.kind != MessageReader::Kind::Block) {
        m_evidence.damage = true;
        return;
    }
    if (!damaged && message.bytes[0] == stx &&
        decodeDataMessage(message.bytes, m_settings.blockCheck)) {
        fail({ErrorCode::Unsupported, "operand of programming mode",
              "the meter reads out instead of opening programming mode"});
        return;
    }
    const auto decoded = decodeCommandMessage(message.bytes, m_settings.blockCheck);
    if (damaged || !decoded) {
        askAgain(State::Operand,
                 decoded ? Error{ErrorCode::ChecksumMismatch, "operand", "wrong parity"}
                         : decoded.error(),
                 now);
        return;
    }
    if (decoded->command != 'P') {
        fail({ErrorCode::Unsupported, "operand of programming mode",
              "the meter ends the session instead of opening programming mode"});
        return;
    }
    std::string text = decoded->data.value_or(std::string());
    if (text.size() >= 2 && text.front() == '(' && text.back() == ')')
        text = text.substr(1, text.size() - 2);
    m_programming = true;
    m_state = State::Ready;
    m_asked = 0;
    m_evidence = {};
    m_effects.emplace_back(ProgrammingOpened{std::move(text)});
}

/// Mode E: the meter says our option select again at the new speed, still with parity.
void ClientSession::Private::confirmation(BytesView bytes, TimePoint now)
{
    append(m_collected, bytes);
    constexpr std::size_t most = 64;
    if (m_collected.size() > most)
        m_collected.resize(most);
    m_silenceAt = std::min(now + reaction() + 10 * characterTime(m_line), m_endsAt);
    if (m_collected == m_select)
        handOver(now);
}

/// The meter that has answered in mode E is in HDLC already; a damaged confirmation is one.
void ClientSession::Private::confirmationEnded(TimePoint now)
{
    constexpr std::size_t enough = 4;
    if (m_collected.size() <= 2 * m_select.size() && inOrder(m_collected, m_select) >= enough) {
        note(ErrorCode::LineNoise, "confirmation of mode E", "damaged, but recognised");
        ++m_damaged;
        handOver(now);
        return;
    }
    m_evidence.damage = m_evidence.damage || !m_collected.empty();
    if (!m_collected.empty() && (m_collected[0] == stx || m_collected[0] == soh)) {
        fail({ErrorCode::Unsupported, "confirmation of mode E",
              "the meter offers HDLC, but goes on in mode C"});
        return;
    }
    requestAgain(now, "confirmation of mode E");
}

void ClientSession::Private::handOver(TimePoint now)
{
    m_state = State::HandingOver;
    m_until = now + reaction();
    setLine({m_baud, 8, Parity::None, 1});
}

} // namespace metersmith::iec62056_21
