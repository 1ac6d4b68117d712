// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_SERVER_MACHINE_H
#define METERSMITH_IEC62056_21_SERVER_MACHINE_H

#include "iec62056_21/message_reader.h"
#include "iec62056_21/option_select.h"
#include "iec62056_21/server_session.h"

#include <string>
#include <utility>

namespace metersmith::iec62056_21
{

/// The machine behind ServerSession. server_session.cpp: line, times, sign-on, readout;
/// server_programming.cpp: programming mode.
class ServerSession::Private
{
public:
    Private(ServerHandler& handler, ServerTiming timing);

    ServerEffects received(BytesView bytes, TimePoint now, std::size_t damaged);
    ServerEffects wokenAt(TimePoint now);
    ServerEffects reset(TimePoint now);
    ServerEffects announce(TimePoint now);
    bool isIdle() const { return m_state == State::Idle && !m_reader.inMessage(); }

private:
    enum class State : std::uint8_t {
        Idle,
        Reacting,    ///< m_answer waits for the reaction time
        Option,      ///< identified: the option select message awaited
        ReadOut,     ///< a readout has left: NAK may come
        Programming, ///< commands awaited
        Confirming,  ///< mode E: the confirmation is leaving
        HandedOver,
    };
    struct Answer {
        Bytes bytes;
        State state = State::Idle; ///< once it has left
        Duration within{};         ///< how long that state waits
    };
    using Message = MessageReader::Message;

    // server_session.cpp
    void handle(const Message& message, bool damaged, TimePoint now);
    void request(const Message& message, bool damaged, TimePoint now);
    void option(const Message& message, bool damaged, TimePoint now);
    void select(const OptionSelect& select, TimePoint now);
    void readOut(char option, TimePoint now);
    void repeat(TimePoint now);
    void say(Bytes bytes, State state, Duration within, TimePoint now);
    void speak(TimePoint now);
    void enter(State state);
    void toSleep();
    void setBaud(int baud);
    void note(Error error);
    ServerEffects finish();

    // server_programming.cpp
    void openProgramming(TimePoint now);
    void programming(const Message& message, bool damaged, TimePoint now);
    void carryOut(const CommandMessage& message, TimePoint now);
    void password(const CommandMessage& message, TimePoint now);
    void perform(const CommandMessage& message, TimePoint now);
    void answerData(const std::string& text, bool inParts, TimePoint now);
    void answerError(const std::string& text, TimePoint now);
    void nextPart(TimePoint now);
    void sayCommand(Bytes bytes, TimePoint now);

    ServerHandler& m_handler;
    ServerTiming m_timing;
    MessageReader m_reader;
    LineSettings m_line;
    State m_state = State::Idle;
    Answer m_answer; ///< the last message too, for NAK
    IdentificationMessage m_identification;
    ServerEffects m_effects;
    std::size_t m_damagedNow = 0;
    unsigned m_repeated = 0;
    unsigned m_wrongPasswords = 0;
    bool m_extended = false; ///< the option select had begun when its time was over
    bool m_ending = false;   ///< B0 is leaving
    int m_hdlcBaud = 9600;
    std::vector<std::string> m_parts; ///< of the answer, still to be sent, last first
    std::string m_written;            ///< of a divided write
    char m_writing = 0;               ///< its type
    TimePoint m_sentUntil{};
    TimePoint m_reactAt = TimePoint::max();
    TimePoint m_gapAt = TimePoint::max();  ///< a message begun breaks off
    TimePoint m_endsAt = TimePoint::max(); ///< of the state
    TimePoint m_inactiveAt{};              ///< programming mode ends unless it is used
};

} // namespace metersmith::iec62056_21

#endif
