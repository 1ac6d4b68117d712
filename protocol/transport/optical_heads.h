// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_OPTICAL_HEADS_H
#define METERSMITH_PROTOCOL_TRANSPORT_OPTICAL_HEADS_H

#include <QString>

#include <cstdint>
#include <vector>

namespace metersmith::transport
{

/// What a USB id says about a serial device.
struct UsbSerialDevice {
    QString name;     ///< "Kamstrup optical head"
    bool opticalHead; ///< false: a serial bridge that may or may not carry a head
};

/// The device's name by USB vendor and product id; an empty name if the ids are not in the table.
UsbSerialDevice usbSerialDevice(std::uint16_t vendor, std::uint16_t product);

/// A serial port of this computer.
struct SerialPort {
    QString device; ///< "/dev/ttyUSB0"
    QString name;   ///< "Kamstrup optical head (ttyUSB0)"
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    bool opticalHead = false;
    bool usable = true;
    QString problem; ///< English: why it cannot be opened
};

/// Serial ports that are present, optical heads first, built-in ones without hardware left out.
std::vector<SerialPort> serialPorts();

} // namespace metersmith::transport

#endif
