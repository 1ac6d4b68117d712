// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/port_list.h"

#include "app/services/line/head_list.h"
#include "typecodes/family.h"

#include <QCoreApplication>

namespace metersmith::services
{

std::vector<PortChoice> listPorts()
{
    std::vector<PortChoice> choices;
    const HeadList heads;
    for (const auto& head : heads.heads()) {
        if (head.address.isEmpty())
            continue; // nothing to open
        const QString place =
            head.device.isEmpty() ? head.usbPath : head.device.section(QLatin1Char('/'), -1);
        PortChoice choice;
        choice.address = head.address;
        choice.id = head.id;
        choice.name = head.name == place ? place : QStringLiteral("%1 (%2)").arg(head.name, place);
        choice.opticalHead = head.opticalHead;
        choice.usable = head.usable;
        if (!head.usable)
            choice.problem = QStringLiteral("%1: %2").arg(head.problem, head.fix);
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
