// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_CT_ASSISTANT_H
#define METERSMITH_TYPECODES_CT_ASSISTANT_H

#include "typecodes/configuration.h"

namespace metersmith::typecodes
{

/// What a plate of current transformers means for a meter.
struct CtAdvice {
    std::int64_t ratio = 1;
    std::map<std::string, std::string> codes; ///< Z21 → "020"; Z22 to Z24 as they are
    std::int64_t maximumPower = 0;            ///< W, three phases at Imax and 230 V, primary
    std::string displayFormat;                ///< digits.decimals by the decimals code: "7.1"
    std::int64_t displayFullHours = 0; ///< hours at maximum power until the energy display is full
    std::string smallestStep;          ///< primary energy of one unit of the last digit: "0.1 kWh"
    std::int64_t meterImpulses = 0;    ///< imp/kWh of the meter, secondary
    std::string primaryImpulses;       ///< imp per primary kWh: "250"
    std::vector<std::string> remarks;  ///< translated: what to look out for
};

/// Primary and secondary current in amperes as the plate prints them (e.g. 100/5).
/// Errors: OutOfRange (no whole ratio, beyond the family's ratios), with the nearest that work;
/// Unsupported for a family without CT ratio; OutOfRange where the secondary contradicts the type.
Result<CtAdvice> adviseCt(const MeterConfiguration& configuration, const Family& family,
                          std::int64_t primary, std::int64_t secondary);

} // namespace metersmith::typecodes

#endif
