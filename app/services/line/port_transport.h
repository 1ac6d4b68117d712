// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_PORT_TRANSPORT_H
#define METERSMITH_SERVICES_LINE_PORT_TRANSPORT_H

#include "app/services/line/connection_settings.h"
#include "protocol/transport/transport.h"

#include <memory>

namespace metersmith::services
{

/// The transport of an address that is not an emulator's; "serial:auto" takes the only optical head
/// present. Errors: PortNotFound if there is none or more than one.
Result<std::unique_ptr<transport::Transport>> makePortTransport(const PortAddress& address);

} // namespace metersmith::services

#endif
