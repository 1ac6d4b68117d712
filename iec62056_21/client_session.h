// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_IEC62056_21_CLIENT_SESSION_H
#define METERSMITH_IEC62056_21_CLIENT_SESSION_H

#include "iec62056_21/command_message.h"
#include "iec62056_21/identification_message.h"
#include "protocol/actions.h"
#include "protocol/secret.h"

#include <memory>
#include <variant>
#include <vector>

namespace metersmith::iec62056_21
{

/// What is wanted after the sign-on.
enum class Purpose : std::uint8_t {
    Readout,     ///< modes A, B, C (and E meters asked for mode C); one data readout
    Programming, ///< mode C, Y = 1: R, W, E commands
    Hdlc,        ///< mode E: the line is handed over to HDLC
    Listen,      ///< mode D: the meter sends by itself; P1
};

/// When something read is believed only if it came twice alike. The check character is weak: two
/// flips in one column, or a character that slipped by a damaged start bit, pass it.
enum class Confirm : std::uint8_t {
    Never,
    OnNoise, ///< more than 1 of 500 characters heard so far was damaged
    Always,
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
    /// Whether the head reflects what is sent (it is taken away); nothing: learnt from the request.
    std::optional<bool> echo = {};
    Confirm confirm = Confirm::OnNoise;
    Duration reaction =
        std::chrono::milliseconds(200); ///< tr before we speak; 20 ms to fast meters
    Duration longestMessage = std::chrono::minutes(10); ///< whatever takes longer is babble
    std::size_t partialBlock = 0; ///< W3, W4: characters in a block; 0: never divided
    bool keepAwake = false;       ///< signs off with B1, so that the next wake-up is fast
    /// Sign-ons in all: after a fault of the line that no retry healed everything begins anew, once
    /// the line is silent. Never in programming mode.
    unsigned signOns = 1;
    /// Speeds at which a meter may still be in programming mode from a session that was cut: before
    /// the request is repeated into silence it is told to end that (B0), at the next one each time.
    std::vector<int> wakeAt = {};
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
    /// No check character covers the identification: false if the line was noisy and it came once.
    bool identificationSure = true;
    bool checked = true; ///< false: mode D without CRC, guarded by parity alone
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
/// The line's fault was too much for the retries: the session begins anew, attempt `attempt` of
/// ClientSettings::signOns. What was identified before is to be forgotten.
struct SigningOnAgain {
    unsigned attempt = 2;
    Error why;
};

using ClientEffect =
    std::variant<Send, SetLine, WakeAt, Identified, ReadoutReceived, ProgrammingOpened,
                 CommandAnswered, HandedOver, SessionEnded, SessionBroken, SigningOnAgain, Noted>;
using ClientEffects = std::vector<ClientEffect>;

/// The reading side of IEC 62056-21, sans-IO. Effects are carried out in order; SetLine takes place
/// once everything sent before has left.
///
/// What protects what was read: parity of each character (a damaged one is refused with its
/// message, whatever the BCC says), the BCC, the grammar, and on a noisy line a second reading that
/// must be the same (Confirm). Reads are repeated as whole commands, never by NAK alone, so that an
/// answer to another question cannot be taken; E2 and parts of a divided write are repeated only if
/// the meter says that it has not taken them, otherwise they end in WriteUnknown.
class ClientSession
{
public:
    explicit ClientSession(ClientSettings settings);
    ~ClientSession();
    ClientSession(ClientSession&&) noexcept;
    ClientSession& operator=(ClientSession&&) noexcept;

    /// Ends in ReadoutReceived and SessionEnded, ProgrammingOpened, HandedOver, or SessionBroken:
    /// NoAnswer, EchoOnly, LineNoise, ChecksumMismatch, Unsupported (the meter does not offer the
    /// mode), LimitExceeded, Malformed, OutOfRange (the device address).
    ClientEffects open(TimePoint now);
    /// Programming mode: P1 with a password, or P2 with what the meter's algorithm makes of the
    /// operand. Ends in CommandAnswered (AccessDenied) or SessionBroken.
    ClientEffects signOn(const Secret& password, TimePoint now, char type = '1');
    /// Programming mode: one command at a time: R1 to R6, W1 to W6, E2. Partial blocks are put
    /// together. Ends in CommandAnswered (ValueRefused with the meter's text, UnexpectedAnswer,
    /// WriteUnknown, LineNoise, OutOfRange) or SessionBroken.
    ClientEffects command(const CommandMessage& message, TimePoint now);
    /// `damaged` of these bytes came with wrong parity or without stop bit; or bit 7 of each such
    /// byte is set (damage.h).
    ClientEffects received(BytesView bytes, TimePoint now, std::size_t damaged = 0);
    ClientEffects wokenAt(TimePoint now);
    /// Signs off at once (B0 where the meter waits for commands); ends in SessionEnded.
    ClientEffects release(TimePoint now);
    /// Whether the head reflects, once that is known.
    std::optional<bool> echo() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::iec62056_21

#endif
