// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/client_session.h"

#include "iec62056_21/client_machine.h"
#include "iec62056_21/damage.h"
#include "protocol/uart.h"

#include <algorithm>

namespace metersmith::iec62056_21
{

namespace
{

/// A reflection begins at once; a head's driver may hold it back for so long.
constexpr Duration latestEcho = std::chrono::milliseconds(60);
constexpr std::size_t noisyBeyond = 500; ///< one damaged character in so many

} // namespace

ClientSession::Private::Private(ClientSettings settings)
    : m_settings(std::move(settings))
    , m_echo(m_settings.echo)
    , m_line(m_settings.line)
{
}

ClientEffects ClientSession::Private::received(BytesView bytes, TimePoint now, std::size_t damaged)
{
    if (bytes.empty() || m_state == State::Closed)
        return {};
    m_now = now;
    m_heard += bytes.size();
    const Bytes others = withoutEcho(bytes, now);
    if (!others.empty()) {
        m_damagedNow += damaged;
        m_sinceSent += others.size();
        m_heardAt = now;
        m_evidence.others = true;
        hear(others, now);
    }
    return finish();
}

/// Takes the reflection away. While our own bytes are leaving, nobody else speaks: what does not
/// match then is a reflection with a damaged character in it.
Bytes ClientSession::Private::withoutEcho(BytesView bytes, TimePoint now)
{
    if (m_echo.known() == false)
        return {bytes.begin(), bytes.end()};
    const bool known = m_echo.reflects();
    // In mode E alone the answer may be what was sent. A reflection does not begin so late.
    if (m_state == State::Confirmation && !known && !m_echo.holding() &&
        now > m_sentUntil + latestEcho)
        return {bytes.begin(), bytes.end()};
    const bool completed = m_echo.completed();
    Bytes others = m_echo.strip(bytes);
    m_evidence.echo = m_evidence.echo || m_echo.completed();
    if (m_echo.reflects() && !known)
        note(ErrorCode::EchoOnly, "line", "the head reflects what is sent; it is ignored");
    if (known && !completed && !m_echo.completed() && !others.empty() &&
        now <= m_sentUntil + 2 * characterTime(m_line)) {
        m_damaged += m_echoBroken ? 0 : 1;
        m_echoBroken = true;
        return {};
    }
    return others;
}

void ClientSession::Private::hear(BytesView bytes, TimePoint now)
{
    switch (m_state) {
    case State::Closed:
    case State::HandingOver:
    case State::Releasing:
        return;
    case State::Pause:
        m_until = std::max(m_until, now + reaction());
        return;
    case State::Settling:
        m_until = std::max(m_until, now + reaction());
        if (m_resultIsAck) // an acknowledgement is one character and nothing else
            unusable({ErrorCode::LineNoise, "answer", "characters follow the ACK"}, now);
        return;
    case State::Listening:
        listen(bytes, now);
        return;
    case State::Confirmation:
        confirmation(bytes, now);
        return;
    default:
        break;
    }
    for (const auto& message : m_reader.take(bytes)) {
        // A character or two outside of messages is what a head makes of a change of speed.
        const auto marked = m_line.parity != Parity::None ? damagedIn(message) : 0;
        const bool damaged = m_damagedNow + marked > 0;
        const bool junk = message.kind == MessageReader::Kind::Break;
        if (!junk)
            m_damaged += std::max(m_damagedNow, marked);
        else if (message.bytes.size() > 2 && !m_echo.isPieceOfSent(message.bytes))
            ++m_damaged;
        m_evidence.damage = m_evidence.damage || (damaged && !junk);
        handle(message, damaged, now);
    }
    if (!m_reader.inMessage())
        m_damagedNow = 0;
    if (!awaits())
        return;
    const bool inBlock = m_reader.inMessage();
    const auto gap = now + m_settings.characterTimeout;
    m_silenceAt = inBlock ? gap : std::max(m_silenceAt, gap);
    if (inBlock) // a whole readout may begin where a short message is awaited
        m_endsAt = std::max(m_endsAt, m_sentUntil + m_settings.longestMessage);
    m_silenceAt = std::min(m_silenceAt, m_endsAt);
}

void ClientSession::Private::handle(const Message& message, bool damaged, TimePoint now)
{
    switch (m_state) {
    case State::Identification:
        identification(message, damaged, now);
        break;
    case State::Readout:
        readout(message, damaged, now);
        break;
    case State::Operand:
        operand(message, damaged, now);
        break;
    case State::Answer:
        answer(message, damaged, now);
        break;
    case State::Ready:
        unasked(message, damaged);
        break;
    default: // it was decided by an earlier message that what comes now is not listened to
        break;
    }
}

ClientEffects ClientSession::Private::wokenAt(TimePoint now)
{
    m_now = now;
    if (m_state == State::Pause && now >= m_endsAt) {
        ++m_damaged;
        fail({ErrorCode::LineNoise, "line", "it is never silent, so that nothing can be asked"});
    } else if (m_state == State::Pause && now >= m_until) {
        speak(now);
    } else if (m_state == State::Settling && now >= std::min(m_until, m_endsAt)) {
        settled(now);
    } else if (m_state == State::HandingOver && now >= m_until) {
        m_state = State::Closed;
        m_effects.emplace_back(HandedOver{m_baud});
    } else if (m_state == State::Releasing && now >= m_until) {
        m_state = State::Closed;
        m_effects.emplace_back(SessionEnded{});
    } else if (awaits() && now >= std::min(m_silenceAt, m_endsAt)) {
        silent(now);
    }
    return finish();
}

/// What was awaited has not come, or not whole.
void ClientSession::Private::silent(TimePoint now)
{
    const Bytes held = m_echo.release();
    const auto rest = m_reader.giveUp();
    const bool begun = !rest.empty();
    m_evidence.others = m_evidence.others || !held.empty();
    m_evidence.damage = m_evidence.damage || begun;
    m_damaged += begun ? 1 + (m_line.parity != Parity::None ? damagedIn(rest) : 0) : 0;
    m_damagedNow = 0;
    const Error cut{ErrorCode::LineNoise, "message", "it broke off"};
    switch (m_state) {
    case State::Identification:
        requestAgain(now, "identification message");
        break;
    case State::Readout:
        begun ? askAgain(State::Readout, cut, now) : requestAgain(now, "data readout");
        break;
    case State::Operand:
        begun || m_asked == 0 ? askAgain(State::Operand, cut, now)
                              : requestAgain(now, "operand of programming mode");
        break;
    case State::Confirmation:
        confirmationEnded(now);
        break;
    case State::Answer:
        m_exchange->unanswered = m_exchange->unanswered || !begun;
        unusable(begun ? cut : silence("answer"), now);
        break;
    case State::Listening:
        telegramEnded(now);
        break;
    default:
        break;
    }
}

void ClientSession::Private::say(Bytes bytes, State state, TimePoint now)
{
    Outgoing out;
    out.bytes = Secret(std::move(bytes));
    out.state = state;
    say(std::move(out), now, reaction());
}

/// Sends once the line has been silent for `quiet`.
void ClientSession::Private::say(Outgoing out, TimePoint now, Duration quiet)
{
    m_out = std::move(out);
    m_state = State::Pause;
    m_until = std::max(now, std::max(m_sentUntil, m_heardAt) + quiet);
    m_endsAt = m_until + m_settings.longestMessage;
    if (quiet == Duration{})
        speak(now);
}

void ClientSession::Private::speak(TimePoint now)
{
    const auto bytes = m_out.bytes.bytes();
    m_sentUntil = std::max(m_sentUntil, now) +
                  characterTime(m_line) * static_cast<Duration::rep>(bytes.size());
    m_echo.sent(bytes);
    m_effects.emplace_back(Send{Bytes(bytes.begin(), bytes.end())});
    m_reader = MessageReader();
    m_damagedNow = 0;
    m_sinceSent = 0;
    m_echoBroken = false;
    m_collected.clear();
    m_state = m_out.state;
    if (m_out.then)
        setLine(*m_out.then);
    listenFrom(m_sentUntil, m_out.extra);
    if (m_state == State::Releasing)
        m_until = m_sentUntil;
    m_out.bytes.wipe();
}

void ClientSession::Private::listenFrom(TimePoint from, Duration extra)
{
    m_silenceAt = from + m_settings.answerTimeout + extra;
    m_endsAt = m_silenceAt + (m_state == State::Identification ? std::chrono::seconds(5)
                                                               : m_settings.longestMessage);
}

void ClientSession::Private::setLine(const LineSettings& line)
{
    m_line = line;
    m_effects.emplace_back(SetLine{line});
}

void ClientSession::Private::note(ErrorCode code, std::string where, std::string detail)
{
    m_effects.emplace_back(
        Noted{within("IEC 62056-21", {code, std::move(where), std::move(detail)})});
}

void ClientSession::Private::fail(Error error)
{
    if (mayBeginAnew(error)) {
        beginAnew(error);
        return;
    }
    if (m_programming) // so that the meter does not wait for its inactivity time-out
        tellToEnd();
    m_programming = false;
    m_state = State::Closed;
    m_exchange.reset();
    m_out.bytes.wipe();
    m_effects.emplace_back(SessionBroken{within("IEC 62056-21", std::move(error))});
}

/// A fault of the line, and nothing was said to the meter that must not be said twice.
bool ClientSession::Private::mayBeginAnew(const Error& error) const
{
    const bool ofTheLine = error.code == ErrorCode::LineNoise ||
                           error.code == ErrorCode::ChecksumMismatch ||
                           (error.code == ErrorCode::NoAnswer && m_identifications > 0);
    return ofTheLine && m_signOns < m_settings.signOns && !m_programming &&
           m_settings.purpose != Purpose::Listen && m_state != State::Pause &&
           m_state != State::Closed;
}

Error ClientSession::Private::silence(std::string_view waitingFor) const
{
    const bool echo = m_evidence.echo && m_identifications == 0;
    const auto code = m_evidence.damage || (m_evidence.others && m_identifications == 0)
                          ? ErrorCode::LineNoise
                      : echo ? ErrorCode::EchoOnly
                             : ErrorCode::NoAnswer;
    const std::string seen = code == ErrorCode::LineNoise ? "bytes came, but no whole message"
                             : code == ErrorCode::EchoOnly
                                 ? "the head reflects, the meter is silent"
                                 : "no byte came";
    return {code, std::string(waitingFor), seen + " at " + metersmith::toString(m_line)};
}

bool ClientSession::Private::noisy() const
{
    return m_damaged > 0 && m_damaged * noisyBeyond >= m_heard;
}

bool ClientSession::Private::confirms() const
{
    return m_settings.confirm == Confirm::Always ||
           (m_settings.confirm == Confirm::OnNoise && noisy());
}

Duration ClientSession::Private::reaction() const
{
    constexpr Duration fast = std::chrono::milliseconds(20);
    return m_identifications > 0 && m_identification.isFast() ? std::min(fast, m_settings.reaction)
                                                              : m_settings.reaction;
}

bool ClientSession::Private::awaits() const
{
    return m_state == State::Identification || m_state == State::Readout ||
           m_state == State::Operand || m_state == State::Confirmation ||
           m_state == State::Answer || m_state == State::Listening;
}

ClientEffects ClientSession::Private::finish()
{
    auto wake = TimePoint::max();
    if (awaits())
        wake = std::min(m_silenceAt, m_endsAt);
    else if (m_state == State::Pause || m_state == State::Settling)
        wake = std::min(m_until, m_endsAt);
    else if (m_state == State::HandingOver || m_state == State::Releasing)
        wake = m_until;
    // First of all, so that what the caller does on a later effect may replace it.
    ClientEffects effects{WakeAt{wake}};
    effects.insert(effects.end(), std::make_move_iterator(m_effects.begin()),
                   std::make_move_iterator(m_effects.end()));
    m_effects.clear();
    return effects;
}

ClientSession::ClientSession(ClientSettings settings)
    : d(std::make_unique<Private>(std::move(settings)))
{
}

ClientSession::~ClientSession() = default;
ClientSession::ClientSession(ClientSession&&) noexcept = default;
ClientSession& ClientSession::operator=(ClientSession&&) noexcept = default;

ClientEffects ClientSession::open(TimePoint now)
{
    return d->open(now);
}

ClientEffects ClientSession::signOn(const Secret& password, TimePoint now, char type)
{
    return d->signOn(password, now, type);
}

ClientEffects ClientSession::command(const CommandMessage& message, TimePoint now)
{
    return d->command(message, now);
}

ClientEffects ClientSession::received(BytesView bytes, TimePoint now, std::size_t damaged)
{
    return d->received(bytes, now, damaged);
}

ClientEffects ClientSession::wokenAt(TimePoint now)
{
    return d->wokenAt(now);
}

ClientEffects ClientSession::release(TimePoint now)
{
    return d->release(now);
}

std::optional<bool> ClientSession::echo() const
{
    return d->echo();
}

} // namespace metersmith::iec62056_21
