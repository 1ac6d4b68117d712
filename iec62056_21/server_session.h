// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_SERVER_SESSION_H
#define METERSMITH_IEC62056_21_SERVER_SESSION_H

#include "iec62056_21/command_message.h"
#include "iec62056_21/identification_message.h"
#include "protocol/actions.h"

#include <memory>
#include <variant>

namespace metersmith::iec62056_21
{

/// What a meter is asked for over IEC 62056-21.
class ServerHandler
{
public:
    virtual ~ServerHandler() = default;
    /// The meter answers at all, and to this device address ("" is for everybody).
    virtual bool answersTo(std::string_view deviceAddress) = 0;
    virtual IdentificationMessage identification() = 0;
    /// The data readout for option select Y ('0', or '6' to '9'); an empty one is sent as such.
    virtual DataReadout readout(char option) = 0;
    /// False: option select Y = 1 ends the session with B0 (no programming mode).
    virtual bool offersProgramming() = 0;
    /// The operand of P0, "" for none.
    virtual std::string operand() = 0;
    /// P1 (or P2), the operand without its brackets: true lets the client in.
    virtual bool signOn(char type, std::string_view operand) = 0;
    /// R, W, E: the data message's text, "" for a plain ACK; an error's detail is the text of the
    /// error message, e.g. "ER03".
    virtual Result<std::string> command(const CommandMessage& message) = 0;
};

struct ServerTiming {
    Duration reaction = std::chrono::milliseconds(200); ///< tr; 20 ms where the meter says so
    Duration acknowledgementTime = std::chrono::milliseconds(1500); ///< then it reads out at 300
    Duration characterTimeout = std::chrono::milliseconds(1500);
    Duration inactivity = std::chrono::seconds(60); ///< programming mode ends by itself
    std::size_t partialBlock = 0; ///< characters in a block answering R3, R4, R6; 0: never divided
    Duration repeatTime = std::chrono::milliseconds(1500); ///< for NAK after a readout
    unsigned repeats = 8;                                  ///< of one message, asked for by NAK
    unsigned wrongPasswords = 3;                           ///< then B0
    BlockCheck blockCheck = BlockCheck::Xor;
    LineSettings line = signOnLine;
};

/// Mode E was chosen and confirmed: the line is HDLC's now at `baud`, 8N1, until it is silent.
struct HandOver {
    int baud = 9600;
};
/// Back to waiting for a request at 300 7E1.
struct Idle {
};

using ServerEffect = std::variant<Send, SetLine, WakeAt, HandOver, Idle, Noted>;
using ServerEffects = std::vector<ServerEffect>;

/// The meter's side of IEC 62056-21, modes A to E, sans-IO. The reaction time is kept by
/// WakeAt before Send. Which mode it is follows from the baud character of the identification; a
/// mode C meter that gets no acknowledgement reads out at 300 baud, as one of mode A.
class ServerSession
{
public:
    /// `handler` must outlive the session.
    explicit ServerSession(ServerHandler& handler, ServerTiming timing = {});
    ~ServerSession();

    /// `damaged` of these bytes came with wrong parity or without stop bit; or bit 7 of each such
    /// byte is set (damage.h).
    ServerEffects received(BytesView bytes, TimePoint now, std::size_t damaged = 0);
    ServerEffects wokenAt(TimePoint now);
    /// Mode D: sends identification and readout unasked, at the speed of `timing.line` (2400 7E1;
    /// IEC 62056-21, 6.4.4). Nothing happens unless the meter is idle.
    ServerEffects announce(TimePoint now);
    /// The line is given back (HDLC has ended, or went silent): waits for a request again.
    ServerEffects reset(TimePoint now);
    bool isIdle() const; ///< waits for a request; nothing of one has come

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::iec62056_21

#endif
