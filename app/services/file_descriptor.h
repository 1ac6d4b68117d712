// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_FILE_DESCRIPTOR_H
#define METERSMITH_SERVICES_FILE_DESCRIPTOR_H

#include "protocol/bytes.h"

#include <string>

namespace metersmith::services
{

/// A file descriptor that closes itself; below 0 there is none.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const { return m_fd; }

private:
    int m_fd;
};

/// Writes all bytes and brings them onto the disk. False on failure: systemError() says why.
bool writeAll(int fd, BytesView bytes);

/// The system's words for what failed last.
std::string systemError();

} // namespace metersmith::services

#endif
