// SPDX-License-Identifier: Apache-2.0
#include "meter_core/security_counters.h"

#include <algorithm>
#include <limits>

namespace metersmith::meter_core
{

namespace
{

constexpr std::uint64_t end = std::uint64_t(1) << 32U;
constexpr std::uint64_t run = 64; ///< numbers that one commit reserves

} // namespace

SecurityCounters::SecurityCounters(Core& core, int instance)
    : m_core(core)
    , m_instance(instance)
    , m_keysMade(core.state().security.setup(instance)->keysMade)
{
    const auto& kept = core.state().security.setup(instance)->counters;
    std::copy(kept.begin(), kept.end(), m_own.begin());
}

/// The counters in the permanent memory; nullptr if this association counts for itself.
KeyCounters* SecurityCounters::find(dlms::KeySet keys) const
{
    auto* setup = m_core.security().setup(m_instance);
    const auto index = static_cast<std::size_t>(keys);
    if (!setup || index >= setup->counters.size() || setup->keysMade != m_keysMade)
        return nullptr;
    m_own[index] = setup->counters[index];
    return &setup->counters[index];
}

Result<std::uint32_t> SecurityCounters::next(dlms::KeySet keys)
{
    auto* kept = find(keys);
    auto& counters = kept ? *kept : m_own[static_cast<std::size_t>(keys)];
    if (counters.sent >= end)
        return fail(ErrorCode::LimitExceeded, "invocation counter",
                    "all 4294967296 numbers of this key are used: change the key");
    const std::uint64_t number = counters.sent;
    if (kept && number >= counters.sentReserved) {
        const std::uint64_t before = counters.sentReserved;
        counters.sentReserved = std::min(end, number + run);
        if (const auto reserved = m_core.reserve(); !reserved) {
            counters.sentReserved = before;
            return fail(reserved.error());
        }
    }
    ++counters.sent;
    m_own[static_cast<std::size_t>(keys)] = counters;
    return static_cast<std::uint32_t>(number);
}

std::uint32_t SecurityCounters::lowestAcceptable(dlms::KeySet keys) const
{
    const auto* kept = find(keys);
    const auto& counters = kept ? *kept : m_own[static_cast<std::size_t>(keys)];
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(counters.lowest, std::numeric_limits<std::uint32_t>::max()));
}

Result<> SecurityCounters::received(dlms::KeySet keys, std::uint32_t counter)
{
    auto* kept = find(keys);
    auto& counters = kept ? *kept : m_own[static_cast<std::size_t>(keys)];
    if (counter < counters.lowest)
        return fail(ErrorCode::CounterRefused, "invocation counter",
                    std::to_string(counter) + " was used before", "Green Book, 9.2.3.3.7.3");
    counters.lowest = std::uint64_t(counter) + 1;
    m_own[static_cast<std::size_t>(keys)] = counters; // should the keys be replaced next
    if (!kept || counters.lowest <= counters.lowestReserved)
        return {};
    const std::uint64_t before = counters.lowestReserved;
    counters.lowestReserved = std::min(end, counters.lowest + run);
    const auto reserved = m_core.reserve();
    if (!reserved)
        counters.lowestReserved = before;
    return reserved;
}

std::uint32_t highestReceived(const SecuritySetup& setup)
{
    const auto lowest = setup.counters[0].lowest;
    return lowest == 0 ? 0U : static_cast<std::uint32_t>(lowest - 1);
}

} // namespace metersmith::meter_core
