// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_SECURITY_STATE_H
#define METERSMITH_METER_CORE_SECURITY_STATE_H

#include "protocol/obis.h"
#include "protocol/secret.h"
#include "typecodes/family.h"

#include <array>
#include <deque>
#include <functional>
#include <map>

namespace metersmith::meter_core
{

/// The invocation counters of one key, both ways. What is kept for good runs ahead of what was
/// used: after a power cut the meter goes on at `…Reserved`, so that no number is used twice and
/// none is accepted twice.
struct KeyCounters {
    std::uint64_t sent = 0;           ///< the next to be given out
    std::uint64_t sentReserved = 0;   ///< kept: above all that were given out
    std::uint64_t lowest = 0;         ///< the lowest that is still accepted
    std::uint64_t lowestReserved = 0; ///< kept: at least `lowest`
    friend bool operator==(const KeyCounters&, const KeyCounters&) = default;
};

/// The keys and rules of one Security setup object.
struct SecuritySetup {
    int instance = 0;                    ///< E of 0.0.43.0.E.255
    std::uint8_t policy = 0;             ///< security_policy (Blue Book, 4.4.7, version 1)
    Secret unicast;                      ///< GUEK, 16 octets
    Secret broadcast;                    ///< GBEK
    Secret authentication;               ///< GAK
    Secret master;                       ///< KEK
    Secret hlsSecret;                    ///< of mechanisms 3, 4 and 6; empty: the password
    Bytes clientPublicKey = {};          ///< proves the client's answers (mechanism 7); empty: none
    Bytes clientTitle;                   ///< of the last client that signed on with it
    std::uint32_t keysMade = 0;          ///< counts changes of `unicast`: its counters begin anew
    std::array<KeyCounters, 2> counters; ///< of `unicast`, of `broadcast`
};

/// What the meter remembers of those who sign on as one client.
struct LoginRecord {
    std::uint32_t failed = 0;     ///< ever
    std::uint32_t wrongInRow = 0; ///< since the last success
    std::int64_t lockedUntil = 0; ///< the world's UTC, s
};

/// Somebody whose signed commands are obeyed.
struct Signer {
    Bytes title;                       ///< system title
    Bytes publicKey;                   ///< point or SubjectPublicKeyInfo
    std::uint64_t lastTransaction = 0; ///< the number of the last command that was accepted
};

struct Event {
    std::int64_t utcSeconds = 0; ///< meter's clock
    int code = 0;
    friend bool operator==(const Event&, const Event&) = default;
};

/// The part of the permanent memory that is about who may do what, and who tried.
struct SecurityState {
    std::vector<SecuritySetup> setups;
    std::map<int, LoginRecord> logins; ///< by client
    std::map<Obis, std::deque<Event>> events;
    std::vector<Signer> signers;
    Secret signing = {}; ///< the meter's own private key, DER: its answers with mechanism 7
    bool breakerOpen = false;

    const SecuritySetup* setup(int instance) const; ///< nullptr: none
    SecuritySetup* setup(int instance);
    /// Makes what is kept of the counters what was used: to be called before everything is kept.
    void settleCounters();
};

/// Request and response authenticated and encrypted (Blue Book, 4.4.7: bits 2, 3, 5, 6).
inline constexpr std::uint8_t policyBoth = 0x6C;
inline constexpr std::size_t keyLength = 16;

/// Octets that nobody can foretell; tests put a fixed source in its place.
using KeySource = std::function<Bytes(std::size_t count)>;

/// Gives every role of the family that has keys a setup, and the meter a signing key of its own;
/// what is there stays as it is.
/// True if something was added.
bool equip(SecurityState& state, const typecodes::AccessDefaults& access, const KeySource& random);

/// Whether nobody is let in as this client at the moment.
bool isLockedOut(const SecurityState& state, int client, std::int64_t utcSeconds);
/// Counts a wrong password or answer; true if it locked the client out.
bool countFailure(SecurityState& state, int client, const typecodes::Lockout& lockout,
                  std::int64_t utcSeconds);
void countSuccess(SecurityState& state, int client);

/// Event codes (OMNIA e-meter user guide 5512-2631 F2, section 14; Stoen event codes 1.0).
namespace event_code
{
inline constexpr int powerUp = 2, clockOld = 4, clockNew = 5, localStart = 28, localEnd = 29,
                     authenticationFailed = 46, parameterChanged = 47, keysChanged = 48,
                     decryptionFailed = 49, replay = 50, disconnected = 62, connected = 63,
                     portLocked = 138, loginFailed = 159, signingFailed = 447, counterReset = 187,
                     opticalOn = 227, opticalOff = 228, logCleared = 255;
}

/// Writes an event into every log of the family that takes its code; the oldest gives way.
void logEvent(SecurityState& state, const typecodes::Family& family, int code,
              std::int64_t utcSeconds);

} // namespace metersmith::meter_core

#endif
