// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DOCUMENTS_DATA_JSON_H
#define METERSMITH_SERVICES_DOCUMENTS_DATA_JSON_H

#include "dlms/data.h"

namespace metersmith::services
{

/// A COSEM value as a JSON value: numbers, text, booleans and lists as such; octet-strings in
/// hexadecimal; bit-strings as "0110"; null-data as null.
std::string toJsonText(const dlms::Data& data);

} // namespace metersmith::services

#endif
