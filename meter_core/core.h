// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_CORE_H
#define METERSMITH_METER_CORE_CORE_H

#include "meter_core/meter_state.h"
#include "meter_core/permanent_memory.h"

#include <map>

namespace metersmith::meter_core
{

/// The measuring and remembering half of the meter: state, time, and the rule that nothing is
/// changed which is not committed first. Display and COSEM objects look at it.
class Core
{
public:
    /// Takes up a committed state. `utcSeconds` is the world's time at `now`.
    Core(const typecodes::Family& family, MeterState state, PermanentMemory memory, TimePoint now,
         std::int64_t utcSeconds);

    const typecodes::Family& family() const { return m_family; }
    const MeterState& state() const { return m_state; }
    const typecodes::MeterConfiguration& configuration() const { return m_state.configuration; }
    const Instant& instant() const { return m_instant; }

    /// Integrates everything up to `now`; one step or many give the same state. Commits the
    /// energies if the last commit is `commitInterval` or more of meter time ago, at most once.
    void advanceTo(TimePoint now);
    TimePoint now() const { return m_at; }

    /// The meter's clock as UTC, and in its zone.
    std::int64_t clockUtc() const;
    TimeZone zone() const { return timeZone(configuration(), m_family); }
    LocalTime localTime() const { return toLocal(clockUtc(), zone()); }
    std::int64_t hours() const;
    /// When the clock's second next changes.
    TimePoint nextSecond() const;

    /// Commits `next` and then makes it the state. On failure nothing has changed.
    Result<> commit(MeterState next);
    /// The last commit failed: the meter's EEPROM error.
    bool memoryFailed() const { return m_memoryFailed; }

    /// What the counters count while it runs; reserve() keeps it.
    SecurityState& security() { return m_state.security; }
    /// Commits the state with the counters as they are reserved.
    Result<> reserve();
    /// Writes an event into its logs; kept with the next commit.
    void note(int eventCode) { logEvent(m_state.security, m_family, eventCode, clockUtc()); }
    /// The world's UTC, which no client can set.
    std::int64_t worldUtc() const { return clockUtc() - m_state.clockOffset; }
    /// The same to the nanosecond: up to where the energies are counted.
    std::int64_t worldNanoseconds() const { return utcNanoseconds(m_at); }

    /// Sets the meter's clock and logs it; kept before it returns.
    Result<> setClock(std::int64_t utcSeconds);
    /// Counts a wrong password or answer of a client, logs it and keeps that at once, so that
    /// cutting the power does not undo it. The lock-out bounds how often.
    void refuseLogin(int client);
    /// The same for something that the client's keys do not open, which is one event for however
    /// many such APDUs (noteAttempt()). While the client is locked out nothing is counted.
    void refuseKey(int client);
    /// Whether the pause since the last event of that kind is over; then the next one begins.
    bool isDue(int eventCode);
    /// Logs what somebody tried who had no right to, and keeps it at once: the first time, and
    /// then once in the family's pause for events. Others of that kind leave no trace, so that a
    /// flood neither empties the log nor wears the memory out.
    void noteAttempt(int eventCode);

    /// Push button 2, held: turns the optical port off where the configuration lets the button do
    /// that, and on again in any case. Kept before it returns.
    void switchOpticalPort();

    /// Changes the simulated mains; kept with the next commit.
    void setLoad(const Load& load);

    /// Sets the trip counter `object` (1.1.C.128.0.255) to 0; nothing for other objects.
    void resetTripCounter(const Obis& object);

    static constexpr std::int64_t commitInterval = 5; ///< seconds of meter time

private:
    std::int64_t utcNanoseconds(TimePoint time) const;
    void integrate(std::int64_t from, std::int64_t to);
    void keepCounters();
    Result<> keep(const MeterState& state);
    void settle();
    Load carried() const;

    const typecodes::Family& m_family;
    MeterState m_state;
    PermanentMemory m_memory;
    TimePoint m_base;
    std::int64_t m_baseNanoseconds;
    TimePoint m_at;
    std::int64_t m_lastCommit = 0; ///< ns, the world's UTC
    bool m_memoryFailed = false;
    std::map<int, std::int64_t> m_attempts; ///< when an event was last logged; the world's UTC, s
    // Follow from the state; kept so that integrating need not look them up.
    Instant m_instant;
    std::array<std::int64_t, energyCount> m_powers{};
    std::int64_t m_period = 3600;
    int m_ratio = 1;
    int m_tariff = 0;
};

} // namespace metersmith::meter_core

#endif
