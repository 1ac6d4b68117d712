// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCTOR_DOCTOR_TRIAL_H
#define METERSMITH_SERVICES_DOCTOR_DOCTOR_TRIAL_H

#include "app/services/session/conversation.h"
#include "app/services/session/session_security.h"
#include "iec62056_21/identification_message.h"
#include "typecodes/access.h"

#include <memory>

namespace metersmith::services
{

/// A meter's HDLC address, or its two halves on the wrapper.
struct ServerAddress {
    int logical = 1;
    int physical = 0;
    friend bool operator==(const ServerAddress&, const ServerAddress&) = default;
};

/// What the doctor is called to.
struct DoctorCase {
    ConnectionSettings connection;
    typecodes::AccessDefaults access = {};     ///< of the family that is presumed
    std::optional<HandedKeys> handed = {};     ///< of an emulated meter in this program
    std::vector<ServerAddress> addresses = {}; ///< where meters of known families are
    /// Why the settings do not sign on (KeyMissing, PasswordMissing): the public client stands in.
    std::optional<Error> noSecrets = {};

    int client() const { return connection.client.value_or(access.client); }
    ServerAddress server() const;
    int publicClient() const;
    bool withKeys() const; ///< the settings prove who they are by keys, not by a password
};

/// Why a trial is made, in the order of the visit.
enum class Stage : std::uint8_t {
    AsGiven,      ///< with all that the settings say
    OtherFraming, ///< HDLC instead of the wrapper, or the other way round
    UsualSpeed,   ///< HDLC at 9600 where another speed was given
    DirectHdlc,   ///< without the sign-on that the settings want
    Quality,      ///< once more, to count what comes damaged
    SignOn,       ///< IEC 62056-21 at 300 7E1
    ModeE,        ///< the same, and HDLC after it
    Tidy,         ///< closes the link that a refused sign-on has left open
    PublicClient, ///< at the address given
    OwnClient,    ///< our address without a proof: is it ignored, or was a request lost?
    Address,      ///< the public client elsewhere
    Again,        ///< all was silent: requests may have been lost
    Form,         ///< other speeds and parities
};

enum class Way : std::uint8_t {
    Hdlc,   ///< a link (HDLC, or the wrapper) and an association, at once
    Link,   ///< an HDLC link alone, opened and closed
    SignOn, ///< IEC 62056-21 as far as programming mode, then B0
    ModeE,  ///< IEC 62056-21, then a link and an association
};

struct TrialPlan {
    Stage stage = Stage::AsGiven;
    Way way = Way::Hdlc;
    LineSettings line = directHdlcLine;
    Framing framing = Framing::Hdlc;
    bool withSecrets = false; ///< as the settings say; else the public client, who has none
    int client = 16;
    ServerAddress server = {};
    unsigned retries = 0;
    Duration patience = std::chrono::milliseconds(700); ///< for an answer to begin
};

/// What came of a trial.
struct TrialResult {
    TrialPlan plan = {};
    std::optional<Error> error = {}; ///< nothing: the meter let us in
    std::vector<Error> healed = {};
    Bytes sent = {}; ///< secrets overwritten
    Bytes received = {};
    Bytes answers = {}; ///< received, without what the head reflected
    bool echoed = false;
    int damaged = 0;        ///< characters, as the port counts them
    Duration firstByte{-1}; ///< of an answer, after the request; negative: none came
    Duration lasted{};
    LineSettings lineAtEnd = directHdlcLine;
    bool secretLeft = false; ///< a proof of who we are may have reached the meter
    // Found in `answers`
    std::size_t frames = 0; ///< whole ones
    std::size_t broken = 0; ///< with wrong check sequences or cut short
    bool nearly = false;    ///< an answer to us, but for some bits
    bool sevenEven = false; ///< text of seven bits and even parity, heard as eight bits
    std::optional<iec62056_21::IdentificationMessage> meter = {};

    bool through() const { return !error; }
    bool makesSense() const { return frames > 0 || meter.has_value(); }
    bool spoiled() const;
};
using TrialResults = std::vector<TrialResult>;

/// The conversation of a trial. Without secrets, frames are as short as they can be: a bad line
/// lets them pass; `echo`: whether the head reflects, if that is known. Errors: those
/// of makeSessionFactory().
Result<std::unique_ptr<Conversation>> makeTrial(const DoctorCase& theCase, const TrialPlan& plan,
                                                std::optional<bool> echo);

/// Fills in what is found in the answers.
void examine(TrialResult& trial);

} // namespace metersmith::services

#endif
