// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_RATIO_LINK_H
#define METERSMITH_TYPECODES_RATIO_LINK_H

#include "typecodes/configuration.h"

// The CT ratio, its Z-code and the transformers' currents are one setting in four forms: the meter
// keeps the ratio; the secondary current follows from the type number; the rest follows from both.
namespace metersmith::typecodes::ratio_link
{

/// Amperes that the type number says; nullopt while it is unknown.
std::optional<int> secondaryOfType(const MeterConfiguration& configuration, const Family& family);

/// The secondary current in amperes: of the type number, else as the document has it; 0: unknown.
std::int64_t secondary(const MeterConfiguration& configuration, const Family& family);

/// The Z-code of a ratio: 20 is "020".
std::string code(const Family& family, std::int64_t ratio);

/// "1 to 600".
std::string allowedRatio(const Family& family);

/// Sets ct.ratio and what follows from it: the Z-code and both currents. No check.
void setRatio(MeterConfiguration& configuration, const Family& family, std::int64_t ratio);

/// Sets the ratio from the primary current. Errors: OutOfRange, naming the nearest currents that
/// make a whole ratio.
Result<> setPrimary(MeterConfiguration& configuration, const Family& family, std::int64_t amperes);

/// Sets the secondary current; the ratio stays. Errors: OutOfRange where it contradicts the type.
Result<> setSecondary(MeterConfiguration& configuration, const Family& family,
                      std::int64_t amperes);

/// After a change of the type number: the secondary current of the new one.
void followType(MeterConfiguration& configuration, const Family& family);

} // namespace metersmith::typecodes::ratio_link

#endif
