// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/port_list.h"

#include "protocol/transport/optical_heads.h"
#include "typecodes/family.h"

#include <QCoreApplication>

namespace metersmith::services
{

std::vector<PortChoice> listPorts()
{
    std::vector<PortChoice> choices;
    for (const auto& port : transport::serialPorts()) {
        PortChoice choice;
        choice.address = QStringLiteral("serial:") + port.device;
        choice.name = port.name;
        choice.opticalHead = port.opticalHead;
        choice.usable = port.usable;
        if (!port.usable)
            choice.problem = QCoreApplication::translate(
                "services", "No permission. Add yourself to the group dialout (sudo usermod -aG "
                            "dialout $USER), then log out and in again.");
        choices.push_back(choice);
    }
    for (const auto& family : typecodes::Catalogue::installed().families()) {
        PortChoice choice;
        choice.address = QStringLiteral("emulator:") + QString::fromStdString(family.id);
        choice.name = QCoreApplication::translate("services", "Virtual %1")
                          .arg(QString::fromStdString(family.name));
        choices.push_back(choice);
    }
    return choices;
}

} // namespace metersmith::services
