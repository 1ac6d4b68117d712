// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_COMMAND_SIGNERS_H
#define METERSMITH_SERVICES_KEYS_COMMAND_SIGNERS_H

#include "meter_core/meter.h"

#include <QString>

namespace metersmith::services
{

/// "TITLE=FILE": the system title (16 hexadecimal digits) and the public key (P-256 or P-384, PEM
/// or DER SubjectPublicKeyInfo) of somebody whose signed commands an emulated meter obeys. Errors:
/// Usage, FileNotFound, FileUnreadable (also for a private key, which has no business in a meter).
Result<meter_core::CommandSigner> readCommandSigner(const QString& text);

} // namespace metersmith::services

#endif
