// SPDX-License-Identifier: Apache-2.0
#include "meter_core/security_state.h"

#include "dlms/security/signing_key.h"

#include <algorithm>

namespace metersmith::meter_core
{

const SecuritySetup* SecurityState::setup(int instance) const
{
    const auto found = std::find_if(setups.begin(), setups.end(),
                                    [&](const auto& one) { return one.instance == instance; });
    return found == setups.end() ? nullptr : &*found;
}

SecuritySetup* SecurityState::setup(int instance)
{
    return const_cast<SecuritySetup*>(std::as_const(*this).setup(instance));
}

void SecurityState::settleCounters()
{
    for (auto& setup : setups)
        for (auto& counters : setup.counters)
            counters.lowestReserved = counters.lowest;
}

bool equip(SecurityState& state, const typecodes::AccessDefaults& access, const KeySource& random)
{
    bool added = false;
    for (const auto& role : access.roles) {
        if (role.securitySetup < 0 || state.setup(role.securitySetup))
            continue;
        SecuritySetup setup;
        setup.instance = role.securitySetup;
        for (auto* key : {&setup.unicast, &setup.broadcast, &setup.authentication, &setup.master})
            *key = Secret(random(keyLength));
        state.setups.push_back(std::move(setup));
        added = true;
    }
    if (state.signing.empty()) {
        if (auto made = dlms::makeSigningKey(random)) {
            state.signing = *std::move(made);
            added = true;
        }
    }
    return added;
}

bool isLockedOut(const SecurityState& state, int client, std::int64_t utcSeconds)
{
    const auto found = state.logins.find(client);
    return found != state.logins.end() && utcSeconds < found->second.lockedUntil;
}

bool countFailure(SecurityState& state, int client, const typecodes::Lockout& lockout,
                  std::int64_t utcSeconds)
{
    auto& record = state.logins[client];
    ++record.failed;
    ++record.wrongInRow;
    const auto tries = static_cast<std::uint32_t>(lockout.tries);
    if (record.wrongInRow < tries)
        return false;
    std::int64_t wait = lockout.firstSeconds;
    for (std::uint32_t i = tries; i < record.wrongInRow && wait < lockout.longestSeconds; ++i)
        wait *= lockout.factor;
    record.lockedUntil = utcSeconds + std::min<std::int64_t>(wait, lockout.longestSeconds);
    return true;
}

void countSuccess(SecurityState& state, int client)
{
    const auto found = state.logins.find(client);
    if (found == state.logins.end())
        return;
    found->second.wrongInRow = 0;
    found->second.lockedUntil = 0;
}

void logEvent(SecurityState& state, const typecodes::Family& family, int code,
              std::int64_t utcSeconds)
{
    for (const auto& log : family.eventLogs) {
        if (std::find(log.codes.begin(), log.codes.end(), code) == log.codes.end())
            continue;
        auto& events = state.events[log.object];
        events.push_back({utcSeconds, code});
        while (events.size() > log.depth)
            events.pop_front();
    }
}

} // namespace metersmith::meter_core
