// SPDX-License-Identifier: Apache-2.0
//
// Reads one attribute over TCP (wrapper) with nothing but the protocol core and a socket:
//
//   metersmith-cli emulate omnipower-ct --tcp 4059 &
//   02_read_a_register 127.0.0.1 4059
//
// The session says what to do (send, wake me at), this program does it. That is all there is to
// using the library: no thread, no callback, no clock of its own.
#include "dlms/client/client_session.h"
#include "dlms/link/wrapper_link.h"

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace metersmith;

namespace
{

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

int connectTo(const char* host, int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    if (inet_pton(AF_INET, host, &address.sin_addr) != 1)
        return -1;
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd >= 0 && connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return fd;
    return -1;
}

/// Carries the session's effects out, and hands on what it reports. False: it is over.
class Conversation
{
public:
    Conversation(dlms::ClientSession& session, int fd)
        : m_session(session)
        , m_fd(fd)
    {
    }

    bool run(const dlms::ClientEffects& effects)
    {
        for (const auto& effect : effects) {
            if (const auto* send = std::get_if<Send>(&effect)) {
                if (write(m_fd, send->bytes.data(), send->bytes.size()) < 0)
                    return false;
            } else if (const auto* wake = std::get_if<WakeAt>(&effect)) {
                m_wake = wake->at;
            } else if (std::holds_alternative<dlms::Associated>(effect)) {
                const dlms::AttributeReference energy{3, Obis(1, 1, 1, 8, 0), 2};
                if (!run(m_session.request(dlms::GetRequest{energy, {}}, now())))
                    return false;
            } else if (const auto* answer = std::get_if<dlms::Answered>(&effect)) {
                std::printf("%s\n", answer->result ? toString(*answer->result).c_str()
                                                   : toString(answer->result.error()).c_str());
                if (!run(m_session.release(now())))
                    return false;
            } else if (const auto* failed = std::get_if<dlms::SessionFailed>(&effect)) {
                std::fprintf(stderr, "%s\n", toString(failed->error).c_str());
                return false;
            } else if (std::holds_alternative<dlms::Released>(effect)) {
                return false;
            }
        }
        return true;
    }

    /// Waits for bytes or for the session's own deadline, whichever comes first.
    bool step()
    {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_wake - now());
        const int timeout =
            m_wake == TimePoint::max() ? -1 : std::max(0, static_cast<int>(left.count()) + 1);
        pollfd line{m_fd, POLLIN, 0};
        if (poll(&line, 1, timeout) <= 0)
            return run(m_session.wokenAt(now()));
        std::uint8_t bytes[4096];
        const auto count = read(m_fd, bytes, sizeof bytes);
        if (count <= 0)
            return false;
        return run(m_session.received(BytesView(bytes, static_cast<std::size_t>(count)), now()));
    }

private:
    dlms::ClientSession& m_session;
    int m_fd;
    TimePoint m_wake = TimePoint::max();
};

} // namespace

int main(int argc, char** argv)
{
    const int fd = argc == 3 ? connectTo(argv[1], std::atoi(argv[2])) : -1;
    if (fd < 0) {
        std::fprintf(stderr, "usage: %s IP-ADDRESS PORT (of a meter that listens)\n", argv[0]);
        return 2;
    }
    dlms::WrapperSettings link;
    link.peers = {19, 16, 1}; // client, logical and physical server of the emulated meter
    dlms::AssociationSettings association;
    association.mechanism = dlms::Mechanism::LowLevel;
    association.password = Secret::fromText("12345"); // the published default
    dlms::ClientSession session(dlms::makeWrapperLink(link), association);
    Conversation conversation(session, fd);
    if (conversation.run(session.open(now())))
        while (conversation.step()) {
        }
    close(fd);
    return 0;
}
