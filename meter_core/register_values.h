// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_REGISTER_VALUES_H
#define METERSMITH_METER_CORE_REGISTER_VALUES_H

#include "dlms/data.h"
#include "meter_core/core.h"
#include "protocol/obis.h"
#include "protocol/quantity.h"

#include <optional>

namespace metersmith::meter_core
{

/// Energies, powers, voltages … and the hour counter by logical name (IEC 62056-6-1: C the
/// quantity, D 8 energy, 7 instantaneous, 6 maximum, 25 mean, 128 trip counter; E the tariff; F 129
/// the secondary side). Primary values are secondary values times the CT ratio of their time.
/// Nothing for what this meter does not measure.
std::optional<Quantity> registerValue(const Core& core, const Obis& object);

/// The maximum behind an extended register, for its capture time; nullptr if it is none.
const Maximum* maximumOf(const Core& core, const Obis& object);

/// The value attribute's type: long64-unsigned for energies (long64 for the net energy), long for
/// power factors, long-unsigned for voltages and frequency, else double-long-unsigned.
dlms::Data encodeRegister(const Obis& object, const Quantity& quantity);

/// scaler_unit (Blue Book, 4.3.2).
dlms::Data scalerUnit(const Quantity& quantity);

} // namespace metersmith::meter_core

#endif
