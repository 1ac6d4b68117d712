// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_LINE_PORT_LIST_H
#define METERSMITH_SERVICES_LINE_PORT_LIST_H

#include <QObject>
#include <QString>

#include <vector>

namespace metersmith::services
{

/// A place where a meter may be.
struct PortChoice {
    QString address;          ///< "serial:/dev/ttyUSB0", "usb:1-2.3", "emulator:omnipower-ct"
    QString id = {};          ///< of a head: the same in the same socket; "" for virtual meters
    QString name;             ///< "Kamstrup optical head (ttyUSB0)", "Virtual OMNIPOWER CT"
    bool opticalHead = false; ///< a known optical head by its USB id
    bool usable = true;
    QString
        problem; ///< why not, and the fix: "no permission; add yourself to the group dialout: …"
};

/// Serial ports with optical heads by name, then the virtual meters, as they are now.
std::vector<PortChoice> listPorts();

} // namespace metersmith::services

#endif
