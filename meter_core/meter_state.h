// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_METER_STATE_H
#define METERSMITH_METER_CORE_METER_STATE_H

#include "meter_core/demand.h"
#include "meter_core/meter_clock.h"
#include "meter_core/security_state.h"

#include <deque>

namespace metersmith::meter_core
{

/// One line of the log of CT ratio changes (1.1.99.98.9.255).
struct RatioChange {
    std::int64_t utcSeconds = 0; ///< meter's clock
    std::int64_t hours = 0;      ///< hour counter
    int before = 1;
    int after = 1;
    std::array<std::int64_t, tariffEnergyCount> primary{};   ///< A+ A- R+ R-, mWh
    std::array<std::int64_t, tariffEnergyCount> secondary{}; ///< the same, secondary
    friend bool operator==(const RatioChange&, const RatioChange&) = default;
};
inline constexpr std::size_t ratioLogDepth = 10; ///< circular: the eleventh drops the first

/// Everything that survives a power cut, as one value.
struct MeterState {
    typecodes::MeterConfiguration configuration; ///< family and type number included
    std::string serial;
    Secret password;              ///< of readers and installers
    std::int64_t clockOffset = 0; ///< meter's UTC minus the world's, seconds
    std::int64_t operatingNanoseconds = 0;
    EnergyRegisters primary;
    EnergyRegisters secondary;
    /// Primary mWh at the last reset of each trip counter.
    std::array<std::int64_t, energyCount> tripStarts{};
    Demand demand;
    std::deque<RatioChange> ratioLog;
    Load load;
    bool opticalOff = false; ///< the optical port was turned off by push button 2
    SecurityState security;
};

/// Seconds of the integration period, the zone and the ratio as the configuration has them.
std::int64_t integrationPeriod(const typecodes::MeterConfiguration& configuration,
                               const typecodes::Family& family);
TimeZone timeZone(const typecodes::MeterConfiguration& configuration,
                  const typecodes::Family& family);
int ctRatio(const typecodes::MeterConfiguration& configuration);
bool ratioLocked(const typecodes::MeterConfiguration& configuration);
/// 1 while a tariff plan is active (Z13); 0 if tariffs are disabled.
int activeTariff(const typecodes::MeterConfiguration& configuration);

/// The state as the permanent memory keeps it: JSON with "format" and "version". It holds the keys:
/// the caller's to wipe.
Bytes encodeState(const MeterState& state, const typecodes::Family& family);
/// Errors: StorageCorrupt, naming the place; NewerFormat; UnknownFamily.
Result<MeterState> decodeState(BytesView bytes, const typecodes::Catalogue& catalogue);

} // namespace metersmith::meter_core

#endif
