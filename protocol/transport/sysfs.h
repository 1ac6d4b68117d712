// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SYSFS_H
#define METERSMITH_PROTOCOL_TRANSPORT_SYSFS_H

#include <QString>
#include <QStringList>

#include <optional>

namespace metersmith::transport::sysfs
{

// What the kernel says about devices, read without opening any of them.

/// A file's first line without the line end; nothing if it cannot be read.
std::optional<QString> attribute(const QString& path);
/// Names of the entries, sorted; empty if there is no such folder.
QStringList entries(const QString& folder);
/// The last part of where a link points to: "cp210x"; "" if there is no link.
QString linkName(const QString& link);
/// Where a path really is, all links followed; "" if it does not exist.
QString realPath(const QString& path);

/// The serial ports that hang on a device of the USB bus: "/sys/bus/usb/devices/1-2.3:1.0/ttyUSB0".
struct UsbTty {
    QString name;      ///< "ttyUSB0"
    int interface = 0; ///< 0 of "1-2.3:1.0"
};
QList<UsbTty> ttysOf(const QString& usbPath);
/// The driver that has an interface of a device: "cp210x", "usbfs"; "" for none.
QString driverOf(const QString& usbPath, int interface);
/// The USB path that a tty hangs on; "" for one that is not on USB.
QString usbPathOf(const QString& tty);

/// Ids of a USB device.
struct UsbIds {
    quint16 vendor = 0;
    quint16 product = 0;
};
std::optional<UsbIds> usbIds(const QString& usbPath);

} // namespace metersmith::transport::sysfs

#endif
