// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/port_access.h"

#include "protocol/transport/sysfs.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <grp.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace metersmith::transport
{

namespace
{

bool sameNode(const struct stat& a, const struct stat& b)
{
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

QString programOf(int pid)
{
    return sysfs::attribute(QStringLiteral("/proc/%1/comm").arg(pid)).value_or(QString());
}

/// Whether the process has the node open, as far as its files may be looked at.
bool hasOpen(const QString& process, const QString& node, const struct stat& wanted)
{
    const QString name = node.section(QLatin1Char('/'), -1);
    const QString folder = QStringLiteral("/proc/%1/fd/").arg(process);
    const auto files = sysfs::entries(folder);
    return std::any_of(files.begin(), files.end(), [&](const QString& file) {
        struct stat opened = {};
        return sysfs::linkName(folder + file) == name &&
               ::stat((folder + file).toLocal8Bit().constData(), &opened) == 0 &&
               sameNode(opened, wanted);
    });
}

std::optional<Holder> holderByFiles(const QString& node, const struct stat& wanted)
{
    const auto processes = sysfs::entries(QStringLiteral("/proc"));
    for (const auto& process : processes) {
        bool ok = false;
        const int pid = process.toInt(&ok);
        if (ok && pid != ::getpid() && hasOpen(process, node, wanted))
            return Holder{pid, programOf(pid)};
    }
    return {};
}

/// "1: FLOCK  ADVISORY  WRITE 1234 00:05:678 0 EOF" (proc(5)): device and inode of what is locked.
std::optional<Holder> holderByLock(const struct stat& wanted)
{
    static const QRegularExpression line(QStringLiteral(
        "^\\d+: (?:->)?\\s*\\w+\\s+\\w+\\s+\\w+\\s+(\\d+)\\s+([0-9a-f]+):([0-9a-f]+):(\\d+)\\s"));
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return {};
    const auto lines = QString::fromLatin1(locks.readAll()).split(QLatin1Char('\n'));
    for (const auto& text : lines) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            continue;
        const int pid = match.captured(1).toInt();
        if (pid != ::getpid() && match.captured(2).toUInt(nullptr, 16) == major(wanted.st_dev) &&
            match.captured(3).toUInt(nullptr, 16) == minor(wanted.st_dev) &&
            match.captured(4).toULongLong() == wanted.st_ino)
            return Holder{pid, programOf(pid)};
    }
    return {};
}

/// A lock file in the manner of UUCP, as minicom and others leave one while they run.
std::optional<Holder> holderByLockFile(const QString& node)
{
    const auto text = sysfs::attribute(
        QStringLiteral("/var/lock/LCK..%1").arg(node.section(QLatin1Char('/'), -1)));
    if (!text)
        return {};
    bool ok = false;
    const int pid = text->trimmed().section(QLatin1Char(' '), 0, 0).toInt(&ok);
    // What a program that died has left behind locks nobody out.
    if (!ok || pid == ::getpid() || (::kill(pid, 0) != 0 && errno == ESRCH))
        return {};
    return Holder{pid, programOf(pid)};
}

} // namespace

bool mayOpen(const QString& node)
{
    return ::access(node.toLocal8Bit().constData(), R_OK | W_OK) == 0;
}

QString groupThatMay(const QString& node)
{
    struct stat status = {};
    if (::stat(node.toLocal8Bit().constData(), &status) != 0 ||
        (status.st_mode & (S_IRGRP | S_IWGRP)) != (S_IRGRP | S_IWGRP) || status.st_gid == 0)
        return {};
    struct group entry = {};
    struct group* found = nullptr;
    std::array<char, 4096> buffer{};
    if (::getgrgid_r(status.st_gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->gr_name);
}

std::optional<Holder> holderOf(const QString& node)
{
    struct stat wanted = {};
    if (::stat(node.toLocal8Bit().constData(), &wanted) != 0)
        return {};
    if (auto holder = holderByFiles(node, wanted))
        return holder;
    if (auto holder = holderByLock(wanted))
        return holder;
    return holderByLockFile(node);
}

bool openHere(const QString& node)
{
    struct stat wanted = {};
    return ::stat(node.toLocal8Bit().constData(), &wanted) == 0 &&
           hasOpen(QString::number(::getpid()), node, wanted);
}

} // namespace metersmith::transport
