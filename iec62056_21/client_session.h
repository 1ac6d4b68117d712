// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_CLIENT_SESSION_H
#define METERSMITH_IEC62056_21_CLIENT_SESSION_H

#include "iec62056_21/command_message.h"
#include "iec62056_21/identification_message.h"
#include "protocol/actions.h"
#include "protocol/secret.h"

#include <memory>
#include <variant>

namespace metersmith::iec62056_21
{

/// What is wanted after the sign-on.
enum class Purpose : std::uint8_t {
    Readout,     ///< modes A, B, C (and E meters asked for mode C); one data readout
    Programming, ///< mode C, Y = 1: R, W, E commands
    Hdlc,        ///< mode E: the line is handed over to HDLC
    Listen,      ///< mode D: the meter sends by itself; P1
};

struct ClientSettings {
    Purpose purpose = Purpose::Readout;
    std::string deviceAddress; ///< "" calls whatever is there
    int fastestBaud = 19200;   ///< a lower proposal of the meter is followed
    bool changeBaud = true;    ///< false: stays at 300, no acknowledgement in mode C readout
    char readoutOption = '0';  ///< Y of the option select: '0' readout, '6' to '9' the maker's own
    BlockCheck blockCheck = BlockCheck::Xor;
    bool batteryWakeUp = false;     ///< NULs before the request (annex B)
    LineSettings line = signOnLine; ///< where the session begins; mode D: 2400 7E1, P1 115200 8N1
    Duration answerTimeout = std::chrono::milliseconds(2000);    ///< for the first character
    Duration characterTimeout = std::chrono::milliseconds(1500); ///< between characters (ta)
    Duration listenTime = std::chrono::seconds(15); ///< mode D: for a telegram to begin
    unsigned retries = 3; ///< requests repeated, blocks asked for again by NAK
};

/// The meter's identification message has come; what follows depends on the purpose.
struct Identified {
    IdentificationMessage message;
    int baud = 300; ///< at which the session goes on
};
/// The whole data readout. In mode D the identification is in `identification`.
struct ReadoutReceived {
    DataReadout readout;
    std::string text; ///< as sent, between STX and ETX
    IdentificationMessage identification;
};
/// Programming mode stands: the meter has sent P0 with this operand.
struct ProgrammingOpened {
    std::string operand;
};
/// The answer to the command under way: a data message's text, "" for ACK; or the meter's error
/// message (ValueRefused, AccessDenied after P1) with its text.
struct CommandAnswered {
    Result<std::string> result;
};
/// Mode E: the meter has confirmed; the line is HDLC's now, at `baud` 8N1.
struct HandedOver {
    int baud = 9600;
};
/// Signed off (B0, or the readout is over); nothing more comes.
struct SessionEnded {
};
struct SessionBroken {
    Error error;
};

using ClientEffect =
    std::variant<Send, SetLine, WakeAt, Identified, ReadoutReceived, ProgrammingOpened,
                 CommandAnswered, HandedOver, SessionEnded, SessionBroken, Noted>;
using ClientEffects = std::vector<ClientEffect>;

/// The reading side of IEC 62056-21, sans-IO. Effects are carried out in order; SetLine takes place
/// once everything sent before has left. Reflected bytes must be taken away before (line_echo.h).
class ClientSession
{
public:
    explicit ClientSession(ClientSettings settings);
    ~ClientSession();
    ClientSession(ClientSession&&) noexcept;
    ClientSession& operator=(ClientSession&&) noexcept;

    /// Ends in ReadoutReceived and SessionEnded, ProgrammingOpened, HandedOver, or SessionBroken:
    /// NoAnswer, LineNoise, ChecksumMismatch, Unsupported (the meter does not offer the mode),
    /// LimitExceeded, Malformed.
    ClientEffects open(TimePoint now);
    /// Programming mode: P1 with a password. Ends in CommandAnswered or SessionBroken.
    ClientEffects signOn(const Secret& password, TimePoint now);
    /// Programming mode: one command: R1 to R6, W1 to W6, E2. Partial blocks are put together.
    ClientEffects command(const CommandMessage& message, TimePoint now);
    ClientEffects received(BytesView bytes, TimePoint now);
    ClientEffects wokenAt(TimePoint now);
    /// Signs off at once (B0 where the meter waits for commands); ends in SessionEnded.
    ClientEffects release(TimePoint now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::iec62056_21

#endif
