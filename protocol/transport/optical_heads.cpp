// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/optical_heads.h"

#include <QSerialPortInfo>

#include <algorithm>
#include <array>

#include <unistd.h>

namespace metersmith::transport
{

namespace
{

struct Row {
    std::uint16_t vendor;
    std::uint16_t product;
    bool opticalHead;
    const char* name;
};

// Sources: Linux drivers/usb/serial/cp210x.c and ftdi_sio_ids.h. Ids of plain bridges say nothing
// about what hangs on them.
constexpr std::array table{
    Row{0x17A8, 0x0001, true, "Kamstrup optical head"},
    Row{0x0403, 0xE700, true, "Elster Unicom III optical head"},
    Row{0x0403, 0xF458, true, "Abacus Electrics optical head"},
    Row{0x1CD7, 0x0217, true, "GMC Z216C infrared head"},
    Row{0x17A8, 0x0005, false, "Kamstrup M-Bus Master"},
    Row{0x10C4, 0xEA60, false, "CP2102 serial bridge"},
    Row{0x10C4, 0xEA61, false, "CP210x serial bridge"},
    Row{0x10C4, 0xEA70, false, "CP2105 serial bridge"},
    Row{0x0403, 0x6001, false, "FTDI FT232R serial bridge"},
    Row{0x0403, 0x6010, false, "FTDI FT2232 serial bridge"},
    Row{0x0403, 0x6015, false, "FTDI FT230X serial bridge"},
    Row{0x067B, 0x2303, false, "Prolific PL2303 serial bridge"},
    Row{0x067B, 0x23A3, false, "Prolific PL2303GC serial bridge"},
    Row{0x1A86, 0x7523, false, "WCH CH340 serial bridge"},
    Row{0x1A86, 0x55D4, false, "WCH CH9102 serial bridge"},
};

} // namespace

UsbSerialDevice usbSerialDevice(std::uint16_t vendor, std::uint16_t product)
{
    for (const auto& row : table)
        if (row.vendor == vendor && row.product == product)
            return {QString::fromLatin1(row.name), row.opticalHead};
    return {{}, false};
}

std::vector<SerialPort> serialPorts()
{
    std::vector<SerialPort> ports;
    const auto infos = QSerialPortInfo::availablePorts();
    for (const auto& info : infos) {
        // Built-in UARTs are listed by the kernel whether or not there is hardware behind them.
        if (!info.hasVendorIdentifier() && info.portName().startsWith(QLatin1String("ttyS")))
            continue;
        SerialPort port;
        port.device = info.systemLocation();
        port.vendor = info.vendorIdentifier();
        port.product = info.productIdentifier();
        const auto known = usbSerialDevice(port.vendor, port.product);
        port.opticalHead = known.opticalHead;
        const QString name = !known.name.isEmpty() ? known.name : info.description();
        port.name =
            name.isEmpty() ? info.portName() : QStringLiteral("%1 (%2)").arg(name, info.portName());
        if (::access(port.device.toLocal8Bit().constData(), R_OK | W_OK) != 0) {
            port.usable = false;
            port.problem = QStringLiteral("no permission; add yourself to the group dialout (sudo "
                                          "usermod -aG dialout $USER), then log out and in again");
        }
        ports.push_back(port);
    }
    std::stable_sort(ports.begin(), ports.end(), [](const SerialPort& a, const SerialPort& b) {
        return a.opticalHead > b.opticalHead;
    });
    return ports;
}

} // namespace metersmith::transport
