// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_APP_CLI_OBJECT_READOUTS_H
#define METERSMITH_APP_CLI_OBJECT_READOUTS_H

#include "app/cli/command_context.h"
#include "app/services/objects/object_values.h"

namespace metersmith::cli
{

/// Whether a file holds what `objects --values --out` wrote.
bool isReadout(const std::string& file);

/// Prints what differs between two readouts; Done or Differs.
int printDifferences(CommandContext& context, const services::ObjectReadout& a,
                     const services::ObjectReadout& b);

} // namespace metersmith::cli

#endif
