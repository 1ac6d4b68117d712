// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_PORT_ACCESS_H
#define METERSMITH_PROTOCOL_TRANSPORT_PORT_ACCESS_H

#include <QString>

#include <optional>

namespace metersmith::transport
{

// Whether a device node could be opened, found out without opening it: an open() raises DTR and
// RTS, and may disturb what hangs on the port.

/// Whether this process may read and write the node.
bool mayOpen(const QString& node);
/// The group whose members may; "" if the node gives its group nothing.
QString groupThatMay(const QString& node);

/// A program that has a device open.
struct Holder {
    int pid = 0;
    QString program; ///< "ModemManager"; "" if it is somebody else's and not told
};
/// Another program that has the node open or locked; processes of other users are found by their
/// locks alone (/proc/locks, /var/lock). This process does not count.
std::optional<Holder> holderOf(const QString& node);
/// Whether this process has it open.
bool openHere(const QString& node);

} // namespace metersmith::transport

#endif
