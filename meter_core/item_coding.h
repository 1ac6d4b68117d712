// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_ITEM_CODING_H
#define METERSMITH_METER_CORE_ITEM_CODING_H

#include "dlms/cosem.h"
#include "typecodes/configuration.h"

namespace metersmith::meter_core
{

/// The attribute's value for a configuration item, by the item's coding (family.h, ObjectItem).
/// Errors: ObjectUnavailable if the configuration lacks the item; Unsupported for a coding that
/// the meter does not know.
Result<dlms::Data> encodeItem(const typecodes::ObjectItem& item,
                              const typecodes::MeterConfiguration& configuration,
                              const typecodes::Family& family);

/// What a client's SET means for the configuration. Errors: TypeUnmatched for a value of another
/// type than the attribute's; ValueRefused for one that is no code or no reading of the family.
/// Ranges and rules are not checked here.
Result<typecodes::ItemValue> decodeItem(const typecodes::ObjectItem& item, const dlms::Data& data,
                                        const typecodes::Family& family);

/// capture_object_definition of a reading: class_id, logical_name, attribute_index, data_index
/// (Blue Book, 4.3.6).
dlms::Data captureObject(std::uint16_t classId, const Obis& object, std::int8_t attribute);

} // namespace metersmith::meter_core

#endif
