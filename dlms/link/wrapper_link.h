// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_WRAPPER_LINK_H
#define METERSMITH_DLMS_LINK_WRAPPER_LINK_H

#include "dlms/link/link.h"

#include <memory>

namespace metersmith::dlms
{

struct WrapperSettings {
    Role role = Role::Client;
    Peers peers;
    LinkTiming timing;
};

/// The wrapper of the TCP-UDP/IP profile (IEC 62056-47: version, source, destination, length; 8
/// bytes before each APDU), both roles. open() is at once up; close() at once down.
/// A server takes the client's SAP from each APDU (ApduArrived::peers); LinkUp is reported at the
/// first APDU and whenever the client's SAP changes. It answers with sendTo(); send() goes to the
/// client heard last. An APDU to wPort 0x007F is for all stations: it arrives unconfirmed and
/// neither opens the link nor changes whom send() answers.
std::unique_ptr<Link> makeWrapperLink(const WrapperSettings& settings);

} // namespace metersmith::dlms

#endif
