// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_CONNECTION_OPTIONS_H
#define METERSMITH_APP_CLI_CONNECTION_OPTIONS_H

#include "app/cli/command_context.h"
#include "app/services/line/connection_settings.h"

namespace metersmith::cli
{

/// How to reach the meter, from the connection options. `address` in place of --port where the
/// command names it otherwise. The password comes from --password-file, else from the environment
/// METERSMITH_PASSWORD, else (with --auth lls, on a terminal, not for the emulator) from a prompt,
/// else from the family's data. Errors: Usage; FileNotFound, FileUnreadable; Cancelled.
Result<services::ConnectionSettings> connectionSettings(CommandContext& context,
                                                        const std::string& address = {});

/// Whether the text is an address rather than a file: it begins with a known scheme.
bool isAddress(const std::string& text);

} // namespace metersmith::cli

#endif
