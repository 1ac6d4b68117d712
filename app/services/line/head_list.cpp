// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/line/head_list.h"

#include "protocol/transport/usb_heads.h"

#include <QCoreApplication>

#include <algorithm>

namespace metersmith::services
{

namespace
{

using transport::FoundHead;
using transport::HeadState;

QString translated(const char* text)
{
    return QCoreApplication::translate("services", text);
}

QString hexId(quint16 id)
{
    return QStringLiteral("%1").arg(id, 4, 16, QLatin1Char('0'));
}

/// A rule for this one device that lets who sits at the computer use it and keeps ModemManager
/// away: written, loaded and applied by one command.
QString ruleCommand(const FoundHead& head)
{
    const QString vendor = hexId(head.vendor);
    const QString product = hexId(head.product);
    return QStringLiteral("echo 'SUBSYSTEM==\"usb|tty\", ATTRS{idVendor}==\"%1\", "
                          "ATTRS{idProduct}==\"%2\", TAG+=\"uaccess\", "
                          "ENV{ID_MM_DEVICE_IGNORE}=\"1\"' | sudo tee "
                          "/etc/udev/rules.d/70-metersmith-%1-%2.rules && sudo udevadm control "
                          "--reload && sudo udevadm trigger --attr-match=idVendor=%1 && sudo "
                          "udevadm trigger --subsystem-match=tty")
        .arg(vendor, product);
}

QString permissionFix(const FoundHead& head)
{
    if (!head.device.isEmpty() && !head.group.isEmpty())
        return translated(QT_TRANSLATE_NOOP("services",
                                            "sudo usermod -aG %1 $USER, then log out and in again"))
            .arg(head.group);
    if (head.vendor != 0)
        return ruleCommand(head);
    return QStringLiteral("sudo setfacl -m u:$USER:rw %1").arg(head.device);
}

/// A module that is not there, or one of usb-serial that is older than the device.
void explainDriver(const FoundHead& found, Head& head)
{
    if (!found.moduleLoaded) {
        head.problem =
            translated(QT_TRANSLATE_NOOP("services", "no serial port: the driver %1 is not loaded"))
                .arg(found.kernelModule);
        head.fix = QStringLiteral("sudo modprobe %1").arg(found.kernelModule);
        return;
    }
    head.problem =
        translated(QT_TRANSLATE_NOOP("services", "no serial port: the driver %1 does not know it"))
            .arg(found.kernelModule);
    head.fix = QStringLiteral("echo %1 %2 | sudo tee /sys/bus/usb-serial/drivers/%3/new_id")
                   .arg(hexId(found.vendor), hexId(found.product), found.kernelModule);
}

void explain(const FoundHead& found, Head& head)
{
    switch (found.state) {
    case HeadState::Usable:
        return;
    case HeadState::DriverMissing:
        explainDriver(found, head);
        return;
    case HeadState::NoPermission:
        head.problem =
            translated(QT_TRANSLATE_NOOP("services", "no permission for %1")).arg(found.device);
        head.fix = permissionFix(found);
        return;
    case HeadState::NoUsbPermission:
        head.problem =
            translated(QT_TRANSLATE_NOOP("services", "no serial port (the driver %1 is not "
                                                     "loaded) and no permission for %2"))
                .arg(found.kernelModule, found.usbNode);
        head.fix = ruleCommand(found);
        return;
    case HeadState::Busy:
        break;
    }
    head.problem = translated(QT_TRANSLATE_NOOP("services", "%1 has it open")).arg(found.holder);
    head.fix = found.holder.startsWith(QLatin1String("ModemManager")) && found.vendor != 0
                   ? ruleCommand(found)
                   : translated(QT_TRANSLATE_NOOP("services", "Close that program."));
}

Head headOf(const FoundHead& found)
{
    Head head;
    head.id = found.id;
    head.name = found.bluetooth ? translated(QT_TRANSLATE_NOOP("services", "Bluetooth serial port"))
                                : found.name;
    head.usbPath = found.usbPath;
    head.vendor = found.vendor;
    head.product = found.product;
    head.serial = found.serial;
    head.device = found.device;
    head.opticalHead = found.opticalHead;
    head.bluetooth = found.bluetooth;
    head.usable = found.state == HeadState::Usable;
    head.address = found.address();
    explain(found, head);
    return head;
}

const Head* byId(const std::vector<Head>& heads, const QString& id)
{
    const auto found =
        std::find_if(heads.begin(), heads.end(), [&id](const Head& head) { return head.id == id; });
    return found == heads.end() ? nullptr : &*found;
}

} // namespace

class HeadList::Private
{
public:
    explicit Private(HeadList* owner)
        : q(owner)
    {
        QObject::connect(&watcher, &transport::HeadWatcher::changed, q, [this] { take(true); });
        take(false);
    }

    void take(bool tell)
    {
        std::vector<Head> now;
        for (const auto& found : watcher.heads())
            now.push_back(headOf(found));
        const auto before = std::exchange(heads, std::move(now));
        if (!tell || before == heads)
            return;
        const auto current = heads; // a slot may make us look again
        for (const auto& head : before)
            if (!byId(current, head.id))
                emit q->removed(head);
        for (const auto& head : current)
            if (!byId(before, head.id))
                emit q->added(head);
        emit q->changed();
    }

    HeadList* q;
    transport::HeadWatcher watcher;
    std::vector<Head> heads;
};

HeadList::HeadList(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

HeadList::~HeadList() = default;

const std::vector<Head>& HeadList::heads() const
{
    return d->heads;
}

void HeadList::watch()
{
    d->watcher.start();
}

} // namespace metersmith::services
