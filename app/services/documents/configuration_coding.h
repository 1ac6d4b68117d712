// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_CONFIGURATION_CODING_H
#define METERSMITH_SERVICES_DOCUMENTS_CONFIGURATION_CODING_H

#include "dlms/cosem.h"
#include "typecodes/configuration.h"

namespace metersmith::services
{

/// The attribute that carries an item.
dlms::AttributeReference attributeOf(const typecodes::ObjectItem& item);

/// An item's value as it travels (ObjectItem::coding). Errors: TypeUnmatched if the value has
/// another shape than the coding wants; OutOfRange; UnknownCode; UnknownField for a reading that
/// the family does not have; Unsupported for an unknown coding. `where` is the path.
Result<dlms::Data> encode(const typecodes::ObjectItem& item, const typecodes::ItemValue& value,
                          const typecodes::Family& family);

/// The value that came. Any integer type is taken for a number, any text type for a code.
/// Errors: TypeUnmatched, Malformed, UnknownCode; `where` is the path.
Result<typecodes::ItemValue> decode(const typecodes::ObjectItem& item, const dlms::Data& data,
                                    const typecodes::Family& family);

} // namespace metersmith::services

#endif
