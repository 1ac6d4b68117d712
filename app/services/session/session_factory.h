// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_SESSION_SESSION_FACTORY_H
#define METERSMITH_SERVICES_SESSION_SESSION_FACTORY_H

#include "app/services/line/connection_settings.h"
#include "app/services/session/session_machine.h"
#include "app/services/session/session_security.h"
#include "typecodes/family.h"

namespace metersmith::services
{

/// How to make client sessions for these settings; what they leave open comes from the family's
/// access data. A sign-on after a lost link asks for short frames and more tries, for a bad line.
/// With keys, the meter may have to be asked for its counter first: the factory then has a
/// prologue. `handed` are the keys of an emulated meter in this program; null: there is none.
/// Errors: Usage for an address out of range; those of SessionSecurity::make().
Result<SessionFactory> makeSessionFactory(const ConnectionSettings& settings,
                                          const typecodes::AccessDefaults& access,
                                          const HandedKeys* handed = nullptr);

/// The limits of a conversation with these settings.
SessionLimits sessionLimits(const ConnectionSettings& settings);

} // namespace metersmith::services

#endif
