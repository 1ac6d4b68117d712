// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TYPECODES_ACCESS_JSON_H
#define METERSMITH_TYPECODES_ACCESS_JSON_H

#include "typecodes/access.h"
#include "typecodes/json_fields.h"

namespace metersmith::typecodes
{

/// Reads the keys "access", "roles", "rights", "lockout", "eventPause" and "encryptedWhen" of a
/// family file. A file without "rights" gets plain ones: the public client reads what names the
/// meter, the installer writes.
void readAccess(JsonFields& in, AccessDefaults& access);

/// An element of "eventLogs".
EventLog readEventLog(JsonFields& in);

} // namespace metersmith::typecodes

#endif
