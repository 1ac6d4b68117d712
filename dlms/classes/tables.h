// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLASSES_TABLES_H
#define METERSMITH_DLMS_CLASSES_TABLES_H

#include "dlms/classes/interface_class.h"

namespace metersmith::dlms
{

// The tables by subject, each in its own source; interface_class.cpp puts them together.
std::span<const InterfaceClass> measurementClasses(); ///< Blue Book, 4.3
std::span<const InterfaceClass> accessClasses();      ///< 4.4
std::span<const InterfaceClass> timeClasses();        ///< 4.5
std::span<const InterfaceClass> paymentClasses();     ///< 4.6
std::span<const InterfaceClass> portClasses();        ///< 4.7 local ports and modems, 4.8 M-Bus
std::span<const InterfaceClass> internetClasses();    ///< 4.9

/// parseValueType() that knows only `names`, for making the named types themselves.
Result<ValueType> parseValueType(std::string_view notation,
                                 const std::map<std::string_view, ValueType>& names);
int namedValueTypeCount(); ///< rows of the table; namedValueTypes() has as many

} // namespace metersmith::dlms

#endif
