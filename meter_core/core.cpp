// SPDX-License-Identifier: Apache-2.0
#include "meter_core/core.h"

#include <algorithm>

namespace metersmith::meter_core
{

namespace
{

constexpr std::int64_t nanoseconds = 1'000'000'000;

} // namespace

Core::Core(const typecodes::Family& family, MeterState state, PermanentMemory memory, TimePoint now,
           std::int64_t utcSeconds)
    : m_family(family)
    , m_state(std::move(state))
    , m_memory(std::move(memory))
    , m_base(now)
    , m_baseNanoseconds(utcSeconds * nanoseconds)
    , m_at(now)
    , m_lastCommit(m_baseNanoseconds)
{
    settle();
    m_state.demand.reach(clockUtc(), m_period);
}

std::int64_t Core::utcNanoseconds(TimePoint time) const
{
    return m_baseNanoseconds +
           std::chrono::duration_cast<std::chrono::nanoseconds>(time - m_base).count();
}

std::int64_t Core::clockUtc() const
{
    return utcNanoseconds(m_at) / nanoseconds + m_state.clockOffset;
}

std::int64_t Core::hours() const
{
    return m_state.operatingNanoseconds / (3600 * nanoseconds);
}

TimePoint Core::nextSecond() const
{
    const std::int64_t left = nanoseconds - utcNanoseconds(m_at) % nanoseconds;
    return m_at + std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(left));
}

/// The load behind the breaker: none while it is open.
Load Core::carried() const
{
    Load load = m_state.load;
    if (m_state.security.breakerOpen)
        for (auto& phase : load.phases)
            phase.current = 0;
    return load;
}

void Core::settle()
{
    m_period = integrationPeriod(configuration(), m_family);
    m_ratio = ctRatio(configuration());
    m_tariff = activeTariff(configuration());
    m_instant = instantAt(carried(), utcNanoseconds(m_at) / nanoseconds);
    m_powers = contributions(m_instant);
}

void Core::integrate(std::int64_t from, std::int64_t to)
{
    if (!m_instant.supplied())
        return; // without supply the meter is off: it counts neither energy nor hours
    const std::int64_t step = to - from;
    m_state.secondary.add(m_powers, 1, step, m_tariff);
    m_state.primary.add(m_powers, m_ratio, step, m_tariff);
    m_state.demand.add(m_powers, m_ratio, step);
    m_state.operatingNanoseconds += step;
}

void Core::advanceTo(TimePoint now)
{
    if (now <= m_at)
        return;
    constexpr std::int64_t loadStep = loadStepSeconds * nanoseconds;
    const std::int64_t end = utcNanoseconds(now);
    std::int64_t at = utcNanoseconds(m_at);
    while (at < end) {
        const auto& demand = m_state.demand;
        const std::int64_t periodEnd =
            (demand.periodStart + m_period - m_state.clockOffset) * nanoseconds;
        const std::int64_t next = std::min({end, (at / loadStep + 1) * loadStep, periodEnd});
        integrate(at, next);
        at = next;
        if (at == periodEnd)
            m_state.demand.reach(demand.periodStart + m_period, m_period);
        if (at % loadStep == 0) {
            m_instant = instantAt(carried(), at / nanoseconds);
            m_powers = contributions(m_instant);
        }
    }
    m_at = now;
    if (end - m_lastCommit >= commitInterval * nanoseconds)
        keepCounters();
}

void Core::keepCounters()
{
    m_state.security.settleCounters();
    m_lastCommit = utcNanoseconds(m_at);
    static_cast<void>(keep(m_state)); // failing, it shows as the error symbol
}

Result<> Core::keep(const MeterState& state)
{
    auto content = encodeState(state, m_family);
    auto kept = m_memory.commit(content);
    wipe(content);
    m_memoryFailed = !kept.has_value();
    return kept;
}

Result<> Core::commit(MeterState next)
{
    const std::int64_t period = integrationPeriod(next.configuration, m_family);
    const std::int64_t clock = utcNanoseconds(m_at) / nanoseconds + next.clockOffset;
    if (period != m_period || next.clockOffset != m_state.clockOffset)
        next.demand.restart(clock, period);
    next.security.settleCounters();
    if (const auto kept = keep(next); !kept)
        return kept;
    m_lastCommit = utcNanoseconds(m_at);
    m_state = std::move(next);
    settle();
    return {};
}

Result<> Core::reserve()
{
    return keep(m_state);
}

Result<> Core::setClock(std::int64_t utcSeconds)
{
    MeterState next = m_state;
    logEvent(next.security, m_family, event_code::clockOld, clockUtc());
    next.clockOffset += utcSeconds - clockUtc();
    logEvent(next.security, m_family, event_code::clockNew, utcSeconds);
    return commit(std::move(next));
}

void Core::refuseLogin(int client)
{
    MeterState next = m_state;
    logEvent(next.security, m_family, event_code::authenticationFailed, clockUtc());
    logEvent(next.security, m_family, event_code::loginFailed, clockUtc());
    if (countFailure(next.security, client, m_family.access.lockout, worldUtc()))
        logEvent(next.security, m_family, event_code::portLocked, clockUtc());
    // A memory that fails shows as the error symbol; there is nobody else to tell.
    static_cast<void>(commit(std::move(next)));
}

void Core::refuseKey(int client)
{
    const bool counts = !isLockedOut(m_state.security, client, worldUtc());
    const bool logs = isDue(event_code::decryptionFailed);
    if (!counts && !logs)
        return;
    MeterState next = m_state;
    if (logs)
        logEvent(next.security, m_family, event_code::decryptionFailed, clockUtc());
    if (counts && countFailure(next.security, client, m_family.access.lockout, worldUtc()))
        logEvent(next.security, m_family, event_code::portLocked, clockUtc());
    static_cast<void>(commit(std::move(next)));
}

bool Core::isDue(int eventCode)
{
    const auto now = worldUtc();
    const auto [last, isFirst] = m_attempts.try_emplace(eventCode, now);
    if (!isFirst && now < last->second + m_family.access.eventPauseSeconds)
        return false;
    last->second = now;
    return true;
}

void Core::noteAttempt(int eventCode)
{
    if (!isDue(eventCode))
        return;
    MeterState next = m_state;
    logEvent(next.security, m_family, eventCode, clockUtc());
    static_cast<void>(commit(std::move(next)));
}

void Core::switchOpticalPort()
{
    const auto allows = [this](std::string_view part) {
        return m_family.part(part) && configuration().text(part) == "true";
    };
    if (!m_state.opticalOff &&
        !(allows("pushButton2.enabled") && allows("pushButton2.opticalInterface")))
        return;
    MeterState next = m_state;
    next.opticalOff = !next.opticalOff;
    logEvent(next.security, m_family,
             next.opticalOff ? event_code::opticalOff : event_code::opticalOn, clockUtc());
    static_cast<void>(commit(std::move(next)));
}

void Core::resetTripCounter(const Obis& object)
{
    constexpr std::uint8_t tripCounter = 128;
    // The first ten energies stand for value groups C = 1 to 10.
    if (object.a() != 1 || object.d() != tripCounter || object.c() < 1 || object.c() > 10)
        return;
    MeterState next = m_state;
    const std::size_t index = object.c() - 1U;
    next.tripStarts[index] = next.primary.totals[index].milliwattHours;
    // A memory that fails shows as the error symbol; there is nobody else to tell.
    static_cast<void>(commit(std::move(next)));
}

void Core::setLoad(const Load& load)
{
    m_state.load = load;
    settle();
}

} // namespace metersmith::meter_core
