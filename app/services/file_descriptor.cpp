// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/file_descriptor.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace metersmith::services
{

Descriptor::~Descriptor()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool writeAll(int fd, BytesView bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(fd) == 0;
}

std::string systemError()
{
    return std::strerror(errno);
}

} // namespace metersmith::services
