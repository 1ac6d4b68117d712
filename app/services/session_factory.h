// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_SERVICES_SESSION_FACTORY_H
#define METERSMITH_APP_SERVICES_SESSION_FACTORY_H

#include "app/services/connection_settings.h"
#include "app/services/session_machine.h"
#include "typecodes/family.h"

namespace metersmith::services
{

/// How to make client sessions for these settings; what they leave open comes from the family's
/// access data. A sign-on after a lost link asks for short frames and more tries, for a bad line.
/// Errors: Usage for an unknown mechanism or an address out of range; PasswordMissing.
Result<SessionFactory> makeSessionFactory(const ConnectionSettings& settings,
                                          const typecodes::AccessDefaults& access);

/// The limits of a conversation with these settings.
SessionLimits sessionLimits(const ConnectionSettings& settings);

} // namespace metersmith::services

#endif
