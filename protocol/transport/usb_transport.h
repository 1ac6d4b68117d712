// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_USB_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_USB_TRANSPORT_H

#include "protocol/transport/transport.h"

#include <memory>

namespace metersmith::transport
{

/// A head on a CP210x bridge that the kernel leaves alone, driven from here over libusb. A device
/// that a kernel driver holds is not taken away from it: that is PortBusy, and the tty is to be
/// used. Seven data bits and parity are done by software over 8N1, so that damaged characters are
/// counted one by one and chips without 7 data bits serve too.
class UsbTransport : public Transport
{
    Q_OBJECT

public:
    /// `usbPath`: bus and ports as in sysfs, "1-2.3".
    UsbTransport(const QString& usbPath, const LineSettings& line, QObject* parent = nullptr);
    ~UsbTransport() override;

    /// failed(): PortNotFound (no such device), Unsupported (no CP210x), PortPermission (no access
    /// to the USB node), PortBusy (a driver or a program holds it), PortFailed.
    void open() override;
    void send(BytesView bytes) override;
    /// Once the chip says that its output queue is empty and the last character has had its time.
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The transport of a `usb:` address.
std::unique_ptr<Transport> makeUsbTransport(const QString& usbPath, const LineSettings& line);

} // namespace metersmith::transport

#endif
