// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_METER_H
#define METERSMITH_METER_CORE_METER_H

#include "meter_core/storage.h"
#include "protocol/civil_time.h"
#include "protocol/secret.h"
#include "protocol/time_point.h"
#include "typecodes/configuration.h"
#include "typecodes/display_state.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>

namespace metersmith::dlms
{
class ServerHandler;
}
namespace metersmith::iec62056_21
{
class ServerHandler;
}

namespace metersmith::meter_core
{

/// What one phase carries, at the meter's terminals (secondary side).
struct PhaseLoad {
    double voltage = 230.0; ///< V
    double current = 1.2;   ///< A
    double angle = 18.0;    ///< degrees by which the current lags; above 90 exports
};
/// The simulated mains.
struct Load {
    std::array<PhaseLoad, 3> phases{};
    double frequency = 50.0;       ///< Hz
    bool reversedSequence = false; ///< L1 L3 L2
    bool vary = true;              ///< a slow, deterministic daily swing around the values above
};

/// The keys of a role's security setup, 16 octets each; empty: not given.
struct RoleKeys {
    std::string role; ///< "installer", "management" …
    Secret unicast;   ///< global unicast encryption key
    Secret broadcast; ///< global broadcast encryption key
    Secret authentication;
    Secret master; ///< wraps new keys
    /// Of the client's signing key: SubjectPublicKeyInfo DER or point, P-256 or P-384.
    Bytes clientPublicKey = {};
};

/// Somebody who signs commands: system title (8 octets) and public key.
struct CommandSigner {
    Bytes title;
    Bytes publicKey;
};

/// What a meter leaves the factory with.
struct MeterSetup {
    typecodes::MeterConfiguration configuration; ///< of a family in the catalogue; checked
    std::string serial = "28000001";             ///< 8 digits
    std::string password; ///< of readers and installers; "": the family's factory password
    Load load;
    double startEnergyKwh = 0;  ///< secondary A+ at the start
    std::vector<RoleKeys> keys; ///< of roles of the family; what is not given is random
    bool encrypted = false;     ///< every role that has keys must cipher, whatever Z28 says
    std::vector<CommandSigner> signers = {}; ///< whose signed breaker commands are obeyed
    /// Random octets; empty: the system's.
    std::function<Bytes(std::size_t)> random = {};
    Secret signing = {}; ///< its own private key, DER; empty: a random one
};

enum class Button : std::uint8_t { Left, Right };

/// What a look at the meter tells besides the glass.
struct MeterFacts {
    std::string family;
    std::string typeNumber; ///< printed form
    std::string serial;
    std::string gs1;
    std::string systemTitle; ///< hex
    CivilTime clock;         ///< local time as the meter keeps it
    bool pulseLed = false;   ///< meter-constant LED lit now
    double pulsesPerSecond = 0;
};

/// The emulated meter: measuring, memory, display, COSEM objects. Sans-IO: it is told the time.
class Meter
{
public:
    /// A new meter with `setup` as its permanent memory. `utcSeconds` sets its clock.
    /// Errors: RuleBroken and the like for the configuration; FileUnwritable.
    static Result<std::unique_ptr<Meter>> manufacture(const MeterSetup& setup,
                                                      std::shared_ptr<Storage> storage,
                                                      TimePoint now, std::int64_t utcSeconds);
    /// Powers up a meter that exists in `storage`. Errors: StorageCorrupt when no page is valid
    /// (and at least one has bytes), FileNotFound when both are empty, FileUnreadable,
    /// UnknownFamily.
    static Result<std::unique_ptr<Meter>> powerUp(std::shared_ptr<Storage> storage, TimePoint now,
                                                  std::int64_t utcSeconds);
    ~Meter();

    /// Moves metering, clock and display to `now`. Cheap; any step from microseconds to a year.
    /// `now` already carries any speed-up.
    void advanceTo(TimePoint now);
    /// When the glass will next change by itself; for repainting without polling.
    TimePoint nextDisplayChange() const;

    typecodes::DisplayState display() const;
    void press(Button button, TimePoint now);
    void release(Button button, TimePoint now);

    const Load& load() const;
    void setLoad(const Load& load);
    MeterFacts facts() const;
    /// The keys of a client's role, for a program that has the meter in its own hands; nothing for
    /// a client without keys.
    std::optional<RoleKeys> keysOf(int client) const;
    /// Proves its own signatures (mechanism 7): SubjectPublicKeyInfo DER.
    Bytes publicKey() const;
    /// Whether the client is let in only with keys now.
    bool mustCipher(int client) const;
    /// The highest invocation counter that came from the client's role; 0: none has.
    std::uint32_t highestCounter(int client) const;
    const typecodes::MeterConfiguration& configuration() const;
    const typecodes::Family& family() const;

    /// The COSEM side, for a dlms::ServerSession per line. Lives as long as the meter.
    dlms::ServerHandler& server();
    /// The side of IEC 62056-21, one for each port. Lives no longer than the meter.
    std::unique_ptr<iec62056_21::ServerHandler> makeReadout();
    /// False once push button 2 has turned the optical port off: no program is answered there.
    bool opticalPortOn() const;

private:
    class Private;
    explicit Meter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace metersmith::meter_core

#endif
