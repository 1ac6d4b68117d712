// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_OBJECTS_OBJECT_WORDS_H
#define METERSMITH_SERVICES_OBJECTS_OBJECT_WORDS_H

#include "app/services/meter_values.h"
#include "dlms/classes/interface_class.h"
#include "dlms/cosem.h"

namespace metersmith::services
{

// Values of attributes in words, by the tables of their classes. For jobs: ui and cli see the
// finished CosemValue.

/// One attribute ready to show: typed notation, JSON, words in one line, and for structures and
/// arrays a line for each named field. `scalerUnit` is the register's scaler_unit, if it was read.
CosemValue toCosemValue(const dlms::AttributeReference& attribute, std::uint8_t version,
                        const dlms::Data& data, const std::optional<dlms::Data>& scalerUnit);

/// A value in one line of words by its type; "" where the notation says it all.
std::string inWords(const dlms::Data& data, const dlms::ValueType& type);

/// The value that a register shows: Quantity from value and scaler_unit. Errors: TypeUnmatched,
/// OutOfRange.
Result<Quantity> toQuantity(const dlms::Data& value, const dlms::Data& scalerUnit);

} // namespace metersmith::services

#endif
