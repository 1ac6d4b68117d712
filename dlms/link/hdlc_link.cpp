// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_link.h"

#include "dlms/link/hdlc_link_client.h"
#include "dlms/link/hdlc_link_server.h"

namespace metersmith::dlms
{

std::unique_ptr<Link> makeHdlcLink(const HdlcSettings& settings)
{
    if (settings.role == Role::Server)
        return std::make_unique<HdlcServerLink>(settings);
    return std::make_unique<HdlcClientLink>(settings);
}

} // namespace metersmith::dlms
