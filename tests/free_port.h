// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_TESTS_FREE_PORT_H
#define METERSMITH_TESTS_FREE_PORT_H

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace metersmith::test
{

/// A TCP port that nobody listens on now.
inline int freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* general = reinterpret_cast<sockaddr*>(&address);
    const bool found =
        ::bind(probe, general, size) == 0 && ::getsockname(probe, general, &size) == 0;
    ::close(probe);
    return found ? ntohs(address.sin_port) : 0;
}

} // namespace metersmith::test

#endif
