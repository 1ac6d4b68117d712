// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/port_transport.h"

#include "protocol/transport/replay_transport.h"
#include "protocol/transport/serial_transport.h"
#include "protocol/transport/tcp_transport.h"
#include "protocol/transport/udp_transport.h"
#include "protocol/transport/usb_heads.h"
#include "protocol/transport/usb_transport.h"

namespace metersmith::services
{

namespace
{

constexpr auto headId = QLatin1String("usb-");

std::unique_ptr<transport::Transport> serialPort(const QString& device, const LineSettings& line,
                                                 PortParity parity)
{
    auto port = std::make_unique<transport::SerialTransport>(device, line);
    port->setParityBySoftware(parity == PortParity::None);
    port->setParityByPort(parity == PortParity::Even);
    return port;
}

std::unique_ptr<transport::Transport> transportOf(const transport::FoundHead& head,
                                                  const LineSettings& line, PortParity parity)
{
    if (head.device.isEmpty())
        return transport::makeUsbTransport(head.usbPath, line);
    return serialPort(head.device, line, parity);
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
    // "auto", or a head by its id, whatever number its tty has now.
    const bool automatic = address.target == "auto";
    if (!automatic && !target.startsWith(headId))
        return serialPort(target, line, address.parity);
    const auto head = automatic ? transport::onlyHead() : transport::headById(target);
    if (!head)
        return fail(head.error());
    return transportOf(*head, line, address.parity);
}

} // namespace metersmith::services
