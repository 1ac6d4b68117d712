// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_CLIENT_MACHINE_H
#define METERSMITH_IEC62056_21_CLIENT_MACHINE_H

#include "iec62056_21/client_session.h"
#include "iec62056_21/message_reader.h"
#include "protocol/line_echo.h"

#include <optional>

namespace metersmith::iec62056_21
{

/// The machine behind ClientSession. client_session.cpp: line, times, echo; client_sign_on.cpp:
/// from the request to what was chosen; client_readout.cpp: readouts and mode D;
/// client_programming.cpp and client_answers.cpp: commands and what comes of them.
class ClientSession::Private
{
public:
    explicit Private(ClientSettings settings);

    ClientEffects open(TimePoint now);
    ClientEffects signOn(const Secret& password, TimePoint now, char type);
    ClientEffects command(const CommandMessage& message, TimePoint now);
    ClientEffects received(BytesView bytes, TimePoint now, std::size_t damaged);
    ClientEffects wokenAt(TimePoint now);
    ClientEffects release(TimePoint now);
    std::optional<bool> echo() const { return m_echo.known(); }

private:
    enum class State : std::uint8_t {
        Closed,
        Pause,          ///< m_out waits until the line has been silent long enough
        Identification, ///< request sent
        Readout,        ///< STX … ETX BCC awaited
        Operand,        ///< P0 awaited
        Confirmation,   ///< mode E: our option select awaited, at the new speed
        HandingOver,    ///< mode E confirmed; tr before HDLC may speak
        Ready,          ///< programming mode: our turn
        Answer,         ///< command sent
        Settling,       ///< an answer has come; nothing may follow it
        Listening,      ///< mode D
        Releasing,      ///< B0 is leaving
    };
    /// A message that waits for silence, and what comes after it.
    struct Outgoing {
        Secret bytes;
        std::optional<LineSettings> then; ///< the line once it has left
        State state = State::Closed;
        Duration extra{}; ///< how much longer than usual the answer may take
    };
    /// A command and its answer, with all repetitions.
    struct Exchange {
        char command = 'R';
        char type = '1';
        std::vector<Secret> blocks; ///< encoded; several where a write is divided
        std::size_t at = 0;         ///< the block under way
        unsigned repeated = 0;      ///< of the command, or of the block
        bool unanswered = false;    ///< repeated after silence: a late answer may still come
        std::string assembled;      ///< partial blocks read so far
        unsigned parts = 0;
        std::optional<std::string> candidate; ///< read once on a noisy line
    };
    /// What came since the last progress; tells a silent line from a noisy one.
    struct Evidence {
        bool damage = false; ///< characters or messages that cannot be right
        bool others = false; ///< bytes that are no reflection
        bool echo = false;
    };
    using Message = MessageReader::Message;

    // client_session.cpp
    Bytes withoutEcho(BytesView bytes, TimePoint now);
    void hear(BytesView bytes, TimePoint now);
    void handle(const Message& message, bool damaged, TimePoint now);
    void silent(TimePoint now);
    void say(Outgoing out, TimePoint now, Duration quiet);
    void say(Bytes bytes, State state, TimePoint now);
    void speak(TimePoint now);
    void listenFrom(TimePoint from, Duration extra);
    void setLine(const LineSettings& line);
    void note(ErrorCode code, std::string where, std::string detail);
    void fail(Error error);
    bool mayBeginAnew(const Error& error) const;
    Error silence(std::string_view waitingFor) const;
    bool noisy() const;
    bool confirms() const;
    Duration reaction() const;
    bool awaits() const;
    ClientEffects finish();

    // client_sign_on.cpp
    void request(TimePoint now);
    void requestAgain(TimePoint now, std::string_view waitedFor);
    void beginAnew(const Error& why);
    void tellToEnd();
    void wakeFromSession();
    void identification(const Message& message, bool damaged, TimePoint now);
    void identified(const IdentificationMessage& message, TimePoint now);
    void select(char protocolControl, char modeControl, State state, TimePoint now);
    void operand(const Message& message, bool damaged, TimePoint now);
    void confirmation(BytesView bytes, TimePoint now);
    void confirmationEnded(TimePoint now);
    void handOver(TimePoint now);

    // client_readout.cpp
    void readout(const Message& message, bool damaged, TimePoint now);
    void askAgain(State state, const Error& why, TimePoint now);
    void deliver(DataReadout readout, const std::string& text);
    void listen(BytesView bytes, TimePoint now);
    void telegramEnded(TimePoint now);

    // client_programming.cpp
    void begin(Exchange exchange, TimePoint now);
    void sendBlock(TimePoint now);
    bool repeatCommand(TimePoint now);
    void unusable(const Error& why, TimePoint now);
    void refusedByNak(TimePoint now);
    void settle(Result<std::string> result, bool acknowledged, TimePoint now);
    void settled(TimePoint now);

    // client_answers.cpp
    void answer(const Message& message, bool damaged, TimePoint now);
    void answerBlock(BytesView bytes, TimePoint now);
    void acknowledged(TimePoint now);
    void unasked(const Message& message, bool damaged);

    ClientSettings m_settings;
    LineEcho m_echo;
    MessageReader m_reader;
    LineSettings m_line;
    State m_state = State::Closed;
    Outgoing m_out;
    Evidence m_evidence;
    ClientEffects m_effects;

    std::size_t m_heard = 0;      ///< characters, for the rate of damage
    std::size_t m_damaged = 0;    ///< of these, and messages that cannot be right
    std::size_t m_damagedNow = 0; ///< in the message begun
    std::size_t m_sinceSent = 0;  ///< bytes heard since we spoke
    bool m_echoBroken = false;    ///< the reflection of what was sent last did not match

    unsigned m_requests = 0; ///< sent in this sign-on
    unsigned m_signOns = 1;  ///< begun
    std::size_t m_woken = 0; ///< speeds of ClientSettings::wakeAt that were tried
    unsigned m_asked = 0;    ///< blocks asked for again
    bool m_programming = false;
    IdentificationMessage m_identification;
    unsigned m_identifications = 0;         ///< alike, one after the other
    int m_baud = 300;                       ///< chosen
    Bytes m_select;                         ///< our option select
    Bytes m_collected;                      ///< mode E confirmation; mode D telegram
    std::optional<std::string> m_candidate; ///< a readout that came once
    std::optional<Exchange> m_exchange;
    std::optional<Result<std::string>> m_result; ///< while settling
    bool m_resultIsAck = false;

    TimePoint m_now{};                        ///< of the event under way
    TimePoint m_sentUntil{};                  ///< when what was sent will have left
    TimePoint m_heardAt{};                    ///< the last byte that was no reflection
    TimePoint m_until = TimePoint::max();     ///< end of a pause
    TimePoint m_silenceAt = TimePoint::max(); ///< nothing more comes
    TimePoint m_endsAt = TimePoint::max();    ///< babble
};

} // namespace metersmith::iec62056_21

#endif
