// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/sysfs.h"

#include <QRegularExpression>

#include <array>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace metersmith::transport::sysfs
{

namespace
{

const QString usbDevices = QStringLiteral("/sys/bus/usb/devices/");

QByteArray local(const QString& path)
{
    return path.toLocal8Bit();
}

} // namespace

std::optional<QString> attribute(const QString& path)
{
    const int file = ::open(local(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    std::array<char, 256> buffer{};
    const auto count = ::read(file, buffer.data(), buffer.size());
    ::close(file);
    if (count < 0)
        return {};
    const QString text = QString::fromUtf8(buffer.data(), static_cast<qsizetype>(count));
    return text.section(QLatin1Char('\n'), 0, 0);
}

QStringList entries(const QString& folder)
{
    QStringList names;
    DIR* stream = ::opendir(local(folder).constData());
    if (!stream)
        return names;
    while (const dirent* entry = ::readdir(stream))
        if (entry->d_name[0] != '.')
            names.append(QString::fromLocal8Bit(entry->d_name));
    ::closedir(stream);
    names.sort();
    return names;
}

QString linkName(const QString& link)
{
    std::array<char, PATH_MAX> target{};
    const auto count = ::readlink(local(link).constData(), target.data(), target.size() - 1);
    if (count <= 0)
        return {};
    return QString::fromLocal8Bit(target.data(), static_cast<qsizetype>(count))
        .section(QLatin1Char('/'), -1);
}

QString realPath(const QString& path)
{
    char* resolved = ::realpath(local(path).constData(), nullptr);
    if (!resolved)
        return {};
    const QString text = QString::fromLocal8Bit(resolved);
    std::free(resolved);
    return text;
}

QList<UsbTty> ttysOf(const QString& usbPath)
{
    QList<UsbTty> found;
    const QString prefix = usbPath + QLatin1Char(':');
    const auto devices = entries(usbDevices);
    for (const auto& device : devices) {
        if (!device.startsWith(prefix))
            continue;
        const int interface = device.section(QLatin1Char('.'), -1).toInt();
        // usb-serial puts "ttyUSB0" there, cdc-acm "tty/ttyACM0".
        const auto direct = entries(usbDevices + device);
        for (const auto& name : direct)
            if (name.startsWith(QLatin1String("ttyUSB")))
                found.append({name, interface});
        const auto classed = entries(usbDevices + device + QStringLiteral("/tty"));
        for (const auto& name : classed)
            found.append({name, interface});
    }
    return found;
}

QString driverOf(const QString& usbPath, int interface)
{
    return linkName(QStringLiteral("%1%2:1.%3/driver").arg(usbDevices, usbPath).arg(interface));
}

QString usbPathOf(const QString& tty)
{
    static const QRegularExpression interface(QStringLiteral("/(\\d+-[\\d.]+):\\d+\\.\\d+(/|$)"));
    return interface.match(realPath(QStringLiteral("/sys/class/tty/%1/device").arg(tty)))
        .captured(1);
}

std::optional<UsbIds> usbIds(const QString& usbPath)
{
    const auto id = [&usbPath](const char* name) -> std::optional<quint16> {
        const auto text = attribute(usbDevices + usbPath + QLatin1Char('/') + QLatin1String(name));
        bool ok = false;
        const auto number = text.value_or(QString()).toUShort(&ok, 16);
        if (!ok)
            return {};
        return number;
    };
    const auto vendor = id("idVendor");
    const auto product = id("idProduct");
    if (!vendor || !product)
        return {};
    return UsbIds{*vendor, *product};
}

} // namespace metersmith::transport::sysfs
