// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/line_memory.h"

#include "app/services/settings.h"

#include "protocol/transport/usb_heads.h"

#include <QFileInfo>

namespace metersmith::services
{

namespace
{

/// Of the heads that one person plugs in, the ones used last.
constexpr int mostHeads = 32;

/// The id of the head that an address means: by its USB path, its device, its id, or as the only
/// one. What is no head on USB goes by its device's path.
QString idOf(PortKind kind, const QString& target)
{
    const QString device = QFileInfo(target).canonicalFilePath();
    if (device.startsWith(QLatin1String("/dev/pts/")))
        return device; // a pseudo-terminal; no need to look for heads
    if (kind == PortKind::Serial && target == QLatin1String("auto")) {
        const auto head = transport::onlyHead();
        return head ? head->id : QString();
    }
    for (const auto& head : transport::findHeads()) {
        const bool meant = kind == PortKind::Usb
                               ? head.usbPath == target
                               : head.id == target || (!device.isEmpty() && head.device == device);
        if (meant)
            return head.id;
    }
    return device.isEmpty() ? target : device;
}

} // namespace

LineMemory::LineMemory(const QString& settingsFile)
    : m_settingsFile(settingsFile)
{
}

QString LineMemory::headAt(const PortAddress& port)
{
    const QString target = QString::fromStdString(port.target);
    switch (port.kind) {
    case PortKind::Usb:
    case PortKind::Serial:
        return idOf(port.kind, target);
    case PortKind::Tcp:
    case PortKind::Udp:
    case PortKind::Emulator:
    case PortKind::Replay:
        break;
    }
    return {};
}

LineKnowledge LineMemory::known(const PortAddress& port) const
{
    LineKnowledge known;
    if (const auto found = m_protocols.find(port.toString()); found != m_protocols.end())
        known.protocol = found->second;
    const QString head = headAt(port);
    const Settings settings(m_settingsFile);
    if (!head.isEmpty() && settings.value(Setting::EchoingHeads).toStringList().contains(head))
        known.echo = true;
    else if (port.kind == PortKind::Serial &&
             transport::rowOfTty(QString::fromStdString(port.target)).echo ==
                 transport::HeadEcho::On)
        known.echo = true; // such heads do
    return known;
}

void LineMemory::learnt(const PortAddress& port, const LineKnowledge& news)
{
    if (news.protocol)
        m_protocols[port.toString()] = *news.protocol;
    const QString head = headAt(port);
    if (!news.echo || port.echo != Echo::Auto || head.isEmpty())
        return; // what the user has said is not what the line has shown
    Settings settings(m_settingsFile);
    QStringList heads = settings.value(Setting::EchoingHeads).toStringList();
    if (heads.contains(head) == *news.echo)
        return;
    heads.removeAll(head);
    if (*news.echo)
        heads.prepend(head);
    while (heads.size() > mostHeads)
        heads.removeLast();
    settings.setValue(Setting::EchoingHeads, heads);
}

} // namespace metersmith::services
