// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/usb_heads.h"

#include "protocol/transport/port_access.h"
#include "protocol/transport/sysfs.h"
#include "protocol/transport/usb_loop.h"

#include <QRegularExpression>

#include <algorithm>
#include <libusb.h>

namespace metersmith::transport
{

namespace
{

const QString usbDevices = QStringLiteral("/sys/bus/usb/devices/");
const QString ttyClass = QStringLiteral("/sys/class/tty/");

QString attributeOf(const QString& usbPath, const char* name)
{
    return sysfs::attribute(usbDevices + usbPath + QLatin1Char('/') + QLatin1String(name))
        .value_or(QString())
        .trimmed();
}

/// What a USB device says of itself, where the table does not know it.
QString ownName(const QString& usbPath)
{
    const QString maker = attributeOf(usbPath, "manufacturer");
    const QString product = attributeOf(usbPath, "product");
    return (maker + QLatin1Char(' ') + product).trimmed();
}

QString stableId(const FoundHead& head, int interface)
{
    QString id = QStringLiteral("usb-%1-%2:%3")
                     .arg(head.usbPath)
                     .arg(head.vendor, 4, 16, QLatin1Char('0'))
                     .arg(head.product, 4, 16, QLatin1Char('0'));
    if (!head.serial.isEmpty())
        id += QLatin1Char('-') + head.serial;
    if (interface > 0)
        id += QStringLiteral("-if%1").arg(interface, 2, 10, QLatin1Char('0'));
    // It stands in addresses and settings.
    static const QRegularExpression awkward(QStringLiteral("[^A-Za-z0-9:._-]"));
    return id.replace(awkward, QStringLiteral("_"));
}

QString words(const Holder& holder)
{
    return holder.program.isEmpty()
               ? QStringLiteral("process %1").arg(holder.pid)
               : QStringLiteral("%1 (process %2)").arg(holder.program).arg(holder.pid);
}

/// Whether `node` can be opened by us now.
void judgeNode(FoundHead& head, const QString& node, HeadState refused)
{
    if (const auto holder = holderOf(node)) {
        head.state = HeadState::Busy;
        head.holder = words(*holder);
    } else if (!mayOpen(node)) {
        head.state = refused;
        head.group = groupThatMay(node);
    }
}

/// A device without a tty: ours to drive, or in want of a driver.
void judgeDriverless(FoundHead& head, const HeadRow& row)
{
    head.kernelModule = row.driver;
    head.moduleLoaded = !sysfs::entries(QStringLiteral("/sys/module/") + row.driver).isEmpty();
    // "usbfs" as the driver: a program has claimed the interface, as usb_transport.h does.
    if (sysfs::driverOf(head.usbPath, 0) == QLatin1String("usbfs") && !openHere(head.usbNode)) {
        const auto holder = holderOf(head.usbNode);
        head.state = HeadState::Busy;
        head.holder = holder ? words(*holder) : QStringLiteral("another program");
        return;
    }
    if (!row.userSpaceCp210x)
        head.state = HeadState::DriverMissing;
    else
        judgeNode(head, head.usbNode, HeadState::NoUsbPermission);
}

void appendUsbHeads(std::vector<FoundHead>& heads, libusb_device* device)
{
    libusb_device_descriptor descriptor = {};
    FoundHead head;
    head.usbPath = usbPathOf(device);
    if (head.usbPath.isEmpty() || libusb_get_device_descriptor(device, &descriptor) != 0)
        return;
    head.vendor = descriptor.idVendor;
    head.product = descriptor.idProduct;
    const auto* row = headRow(head.vendor, head.product);
    const auto ttys = sysfs::ttysOf(head.usbPath);
    if (!row && ttys.isEmpty())
        return; // not ours to speak of
    head.name = row ? row->name : ownName(head.usbPath);
    head.opticalHead = row && row->opticalHead;
    head.serial = attributeOf(head.usbPath, "serial");
    head.usbNode = QStringLiteral("/dev/bus/usb/%1/%2")
                       .arg(libusb_get_bus_number(device), 3, 10, QLatin1Char('0'))
                       .arg(libusb_get_device_address(device), 3, 10, QLatin1Char('0'));
    if (ttys.isEmpty()) {
        head.id = stableId(head, 0);
        judgeDriverless(head, *row);
        heads.push_back(head);
    }
    for (const auto& tty : ttys) {
        FoundHead port = head;
        port.id = stableId(head, tty.interface);
        port.device = QStringLiteral("/dev/") + tty.name;
        if (port.name.isEmpty())
            port.name = tty.name;
        judgeNode(port, port.device, HeadState::NoPermission);
        heads.push_back(port);
    }
}

void appendUsbHeads(std::vector<FoundHead>& heads, libusb_context* context)
{
    libusb_device** list = nullptr;
    const auto count = libusb_get_device_list(context, &list);
    for (ssize_t i = 0; i < count; ++i)
        appendUsbHeads(heads, list[i]);
    if (count >= 0)
        libusb_free_device_list(list, 1);
}

/// Bluetooth and other serial ports with hardware behind them.
void appendOthers(std::vector<FoundHead>& heads)
{
    const auto ttys = sysfs::entries(ttyClass);
    for (const auto& tty : ttys) {
        const bool bluetooth = tty.startsWith(QLatin1String("rfcomm"));
        // The kernel lists built-in UARTs whether or not there is hardware behind them.
        if (tty.startsWith(QLatin1String("ttyS")) ||
            (!bluetooth && sysfs::realPath(ttyClass + tty + QStringLiteral("/device")).isEmpty()) ||
            !sysfs::usbPathOf(tty).isEmpty())
            continue;
        FoundHead head;
        head.device = QStringLiteral("/dev/") + tty;
        head.bluetooth = bluetooth;
        head.name = tty;
        head.id = QStringLiteral("serial-") + tty;
        if (bluetooth) {
            const auto peer = sysfs::attribute(ttyClass + tty + QStringLiteral("/address"));
            head.name = QStringLiteral("Bluetooth serial port");
            head.serial = peer.value_or(QString()).trimmed();
            head.id = QStringLiteral("bluetooth-") + (head.serial.isEmpty() ? tty : head.serial);
        }
        judgeNode(head, head.device, HeadState::NoPermission);
        heads.push_back(head);
    }
}

QString problemOf(const FoundHead& head)
{
    switch (head.state) {
    case HeadState::Usable:
        break;
    case HeadState::DriverMissing:
        return (head.moduleLoaded
                    ? QStringLiteral("there is no serial port for it: the kernel module %1 does "
                                     "not know it")
                    : QStringLiteral("there is no serial port for it: the kernel module %1 is "
                                     "missing"))
            .arg(head.kernelModule);
    case HeadState::NoPermission:
        return QStringLiteral("no permission to read and write %1").arg(head.device);
    case HeadState::NoUsbPermission:
        return QStringLiteral("no permission to read and write %1").arg(head.usbNode);
    case HeadState::Busy:
        return QStringLiteral("%1 has it open").arg(head.holder);
    }
    return {};
}

Result<FoundHead> ifUsable(const FoundHead& head)
{
    const std::string where =
        head.device.isEmpty() ? head.id.toStdString() : head.device.toStdString();
    switch (head.state) {
    case HeadState::Usable:
        return head;
    case HeadState::DriverMissing:
        return fail(ErrorCode::PortNotFound, where, problemOf(head).toStdString());
    case HeadState::NoPermission:
    case HeadState::NoUsbPermission:
        return fail(ErrorCode::PortPermission, where, problemOf(head).toStdString());
    case HeadState::Busy:
        break;
    }
    return fail(ErrorCode::PortBusy, where, problemOf(head).toStdString());
}

} // namespace

QString FoundHead::address() const
{
    if (!device.isEmpty())
        return QStringLiteral("serial:") + device;
    if (state == HeadState::DriverMissing)
        return {};
    return QStringLiteral("usb:") + usbPath;
}

std::vector<FoundHead> findHeads()
{
    std::vector<FoundHead> heads;
    libusb_context* context = nullptr;
    if (libusb_init(&context) == LIBUSB_SUCCESS) { // else there is no USB here
        appendUsbHeads(heads, context);
        libusb_exit(context);
    }
    appendOthers(heads);
    const auto rank = [](const FoundHead& head) {
        return head.opticalHead ? 0 : !head.usbPath.isEmpty() ? 1 : 2;
    };
    std::stable_sort(heads.begin(), heads.end(), [&rank](const FoundHead& a, const FoundHead& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.id < b.id;
    });
    return heads;
}

Result<FoundHead> onlyHead()
{
    const auto heads = findHeads();
    for (const bool opticalOnly : {true, false}) {
        std::vector<FoundHead> found;
        std::string names;
        for (const auto& head : heads) {
            if (opticalOnly ? !head.opticalHead : head.usbPath.isEmpty())
                continue;
            const QString named = head.address().isEmpty() ? head.id : head.address();
            names += (found.empty() ? "" : ", ") + named.toStdString();
            found.push_back(head);
        }
        if (found.size() == 1)
            return ifUsable(found.front());
        if (found.size() > 1)
            return fail(ErrorCode::PortNotFound, "serial:auto",
                        "there are several, name one of them: " + names);
    }
    return fail(ErrorCode::PortNotFound, "serial:auto", "no optical head was found");
}

Result<FoundHead> headById(const QString& id)
{
    for (const auto& head : findHeads())
        if (head.id == id)
            return ifUsable(head);
    return fail(ErrorCode::PortNotFound, id.toStdString(),
                "this head is not plugged in, or not where it was");
}

HeadRow rowOfTty(const QString& device)
{
    const QString followed = sysfs::realPath(device);
    const QString tty = (followed.isEmpty() ? device : followed).section(QLatin1Char('/'), -1);
    const QString usbPath = sysfs::usbPathOf(tty);
    if (!usbPath.isEmpty())
        if (const auto ids = sysfs::usbIds(usbPath))
            if (const auto* row = headRow(ids->vendor, ids->product))
                return *row;
    return {};
}

} // namespace metersmith::transport
