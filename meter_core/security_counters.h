// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_SECURITY_COUNTERS_H
#define METERSMITH_METER_CORE_SECURITY_COUNTERS_H

#include "dlms/security/security_keys.h"
#include "meter_core/core.h"

namespace metersmith::meter_core
{

/// The invocation counters of one security setup in the permanent memory. Numbers are reserved in
/// runs: one commit for many APDUs. An association that began with keys which have been replaced
/// since goes on with its own numbers, which nobody else will see. Those of a dedicated key live
/// with the association.
class SecurityCounters : public dlms::InvocationCounters
{
public:
    /// `core` must outlive the counters.
    SecurityCounters(Core& core, int instance);

    Result<std::uint32_t> next(dlms::KeySet keys) override;
    std::uint32_t lowestAcceptable(dlms::KeySet keys) const override;
    Result<> received(dlms::KeySet keys, std::uint32_t counter) override;

private:
    KeyCounters* find(dlms::KeySet keys) const;

    Core& m_core;
    int m_instance;
    std::uint32_t m_keysMade;
    mutable std::array<KeyCounters, 3> m_own{}; ///< dedicated; and all once the keys are replaced
};

/// The value of 0.0.43.1.x.255: the highest counter that came under the global unicast key.
std::uint32_t highestReceived(const SecuritySetup& setup);

} // namespace metersmith::meter_core

#endif
