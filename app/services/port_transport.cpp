// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/port_transport.h"

#include "protocol/transport/optical_heads.h"
#include "protocol/transport/replay_transport.h"
#include "protocol/transport/serial_transport.h"
#include "protocol/transport/tcp_transport.h"
#include "protocol/transport/udp_transport.h"
#include "protocol/transport/usb_transport.h"

namespace metersmith::services
{

namespace
{

/// The device to open. A single USB serial bridge will do if there is no known optical head.
Result<QString> onlyHead()
{
    const auto ports = transport::serialPorts();
    for (const bool headsOnly : {true, false}) {
        std::vector<QString> found;
        std::string names;
        for (const auto& port : ports) {
            if (headsOnly ? !port.opticalHead : port.vendor == 0)
                continue;
            found.push_back(port.device);
            names += (names.empty() ? "" : ", ") + port.device.toStdString();
        }
        if (found.size() == 1)
            return found.front();
        if (found.size() > 1)
            return fail(ErrorCode::PortNotFound, "serial:auto",
                        "there are several, name one of them: " + names);
    }
    return fail(ErrorCode::PortNotFound, "serial:auto", "no optical head was found");
}

} // namespace

Result<std::unique_ptr<transport::Transport>> makePortTransport(const PortAddress& address)
{
    const QString target = QString::fromStdString(address.target);
    LineSettings line = directHdlcLine;
    line.baud = address.baud;
    switch (address.kind) {
    case PortKind::Tcp:
        return std::make_unique<transport::TcpTransport>(target,
                                                         static_cast<quint16>(address.tcpPort));
    case PortKind::Udp:
        return std::make_unique<transport::UdpTransport>(target,
                                                         static_cast<quint16>(address.tcpPort));
    case PortKind::Replay:
        return std::make_unique<transport::ReplayTransport>(target);
    case PortKind::Usb:
        return transport::makeUsbTransport(target, line);
    case PortKind::Serial:
    case PortKind::Emulator:
        break;
    }
    if (address.target != "auto")
        return std::make_unique<transport::SerialTransport>(target, line);
    const auto device = onlyHead();
    if (!device)
        return fail(device.error());
    return std::make_unique<transport::SerialTransport>(*device, line);
}

} // namespace metersmith::services
