// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/file_storage.h"

#include "app/services/file_descriptor.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace metersmith::services
{

namespace
{

void syncFolder(const QString& folder)
{
    const Descriptor fd(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd >= 0)
        ::fsync(fd);
}

} // namespace

Result<std::shared_ptr<FileStorage>> FileStorage::open(const QString& folder)
{
    const std::string place = folder.toStdString();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, place, "the state folder cannot be made");
    const QString lockFile = folder + QStringLiteral("/lock");
    const int lock =
        ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (lock < 0)
        return fail(ErrorCode::FileUnwritable, lockFile.toStdString(), systemError());
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return fail(ErrorCode::PortBusy, place,
                    "another process runs the emulated meter of this folder");
    }
    return std::shared_ptr<FileStorage>(new FileStorage(folder, lock));
}

FileStorage::~FileStorage()
{
    ::close(m_lock);
}

QString FileStorage::pageFile(int page) const
{
    return QStringLiteral("%1/page-%2.bin").arg(m_folder).arg(page);
}

Result<Bytes> FileStorage::read(int page)
{
    QFile file(pageFile(page));
    if (!file.exists())
        return Bytes();
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, pageFile(page).toStdString(),
                    file.errorString().toStdString());
    const QByteArray bytes = file.readAll();
    return Bytes(bytes.cbegin(), bytes.cend());
}

Result<> FileStorage::write(int page, BytesView bytes)
{
    const QString name = pageFile(page);
    const bool isNew = !QFile::exists(name);
    const Descriptor fd(::open(QFile::encodeName(name).constData(),
                               O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (fd < 0 || !writeAll(fd, bytes))
        return fail(ErrorCode::FileUnwritable, name.toStdString(), systemError());
    if (isNew)
        syncFolder(m_folder);
    return {};
}

} // namespace metersmith::services
