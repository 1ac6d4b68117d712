// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/keys/private_file.h"

#include "app/services/file_descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace metersmith::services
{

namespace
{

constexpr off_t largest = 16 * 1024 * 1024;

Result<> isPrivate(const struct stat& facts, const std::string& place)
{
    if (!S_ISREG(facts.st_mode))
        return fail(ErrorCode::FileUnreadable, place, "no file");
    if (facts.st_size > largest)
        return fail(ErrorCode::FileUnreadable, place, "larger than 16 MB");
    if ((facts.st_mode & 077U) != 0)
        return fail(ErrorCode::FileUnreadable, place,
                    "the file holds keys, and others than its owner have rights on it: chmod 600 " +
                        place);
    return {};
}

} // namespace

Result<Bytes> readPrivateFile(const QString& name)
{
    const std::string place = name.toStdString();
    const Descriptor fd(::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC));
    if (fd < 0)
        return fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable, place,
                    errno == ENOENT ? "there is no such file" : systemError());
    struct stat facts = {};
    if (::fstat(fd, &facts) != 0)
        return fail(ErrorCode::FileUnreadable, place, systemError());
    if (const auto checked = isPrivate(facts, place); !checked)
        return fail(checked.error());
    Bytes bytes(static_cast<std::size_t>(facts.st_size));
    std::size_t have = 0;
    while (have < bytes.size()) {
        const auto got = ::read(fd, bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, place, systemError());
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Result<> writePrivateFile(const QString& name, BytesView bytes)
{
    const std::string place = name.toStdString();
    const QByteArray target = QFile::encodeName(name);
    const QByteArray fresh = target + ".new-" + QByteArray::number(::getpid());
    ::unlink(fresh.constData()); // of a process of this number that was cut
    {
        const Descriptor fd(
            ::open(fresh.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (fd < 0)
            return fail(ErrorCode::FileUnwritable, place, systemError());
        if (!writeAll(fd, bytes)) {
            const std::string problem = systemError();
            ::unlink(fresh.constData());
            return fail(ErrorCode::FileUnwritable, place, problem);
        }
    }
    if (::rename(fresh.constData(), target.constData()) != 0) {
        const std::string problem = systemError();
        ::unlink(fresh.constData());
        return fail(ErrorCode::FileUnwritable, place, problem);
    }
    const QByteArray folder = QFile::encodeName(QFileInfo(name).absolutePath());
    const Descriptor directory(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory >= 0)
        ::fsync(directory);
    return {};
}

PrivateFileLock::~PrivateFileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Result<PrivateFileLock> lockPrivateFile(const QString& name)
{
    const std::string place = name.toStdString();
    const QByteArray path = QFile::encodeName(name);
    while (true) {
        const int fd = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
        if (fd < 0)
            return fail(errno == ENOENT ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable,
                        place, errno == ENOENT ? "there is no such file" : systemError());
        PrivateFileLock lock(fd);
        while (::flock(fd, LOCK_EX) != 0)
            if (errno != EINTR)
                return fail(ErrorCode::FileUnreadable, place, systemError());
        struct stat held = {};
        struct stat named = {};
        if (::fstat(fd, &held) != 0 || ::stat(path.constData(), &named) != 0)
            return fail(ErrorCode::FileUnreadable, place, systemError());
        // While we waited, whoever had it may have put another file in its place.
        if (held.st_ino == named.st_ino && held.st_dev == named.st_dev)
            return lock;
    }
}

} // namespace metersmith::services
