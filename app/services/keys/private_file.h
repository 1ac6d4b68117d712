// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_KEYS_PRIVATE_FILE_H
#define METERSMITH_SERVICES_KEYS_PRIVATE_FILE_H

#include "protocol/bytes.h"

#include <QString>

#include <utility>

namespace metersmith::services
{

/// A file of at most 16 MB that its owner alone may read and write. Errors: FileNotFound,
/// FileUnreadable; also if group or others have any right on it, naming the command that mends it.
Result<Bytes> readPrivateFile(const QString& name);

/// Puts a new file, mode 0600, in the old one's place; on disk, name included, when it returns.
/// Errors: FileUnwritable; the old file then stands.
Result<> writePrivateFile(const QString& name, BytesView bytes);

/// Keeps others from changing the file between reading and writing it, for as long as it lives:
/// whoever writes anew what he has read must hold it over both. Errors: FileNotFound,
/// FileUnreadable.
class PrivateFileLock
{
public:
    explicit PrivateFileLock(int fd)
        : m_fd(fd)
    {
    }
    ~PrivateFileLock();
    PrivateFileLock(const PrivateFileLock&) = delete;
    PrivateFileLock& operator=(const PrivateFileLock&) = delete;
    PrivateFileLock(PrivateFileLock&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }

private:
    int m_fd;
};
Result<PrivateFileLock> lockPrivateFile(const QString& name);

} // namespace metersmith::services

#endif
