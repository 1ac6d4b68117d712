// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/serial_line.h"

#include <linux/serial.h>
#include <sys/ioctl.h>
#include <termios.h>

namespace metersmith::transport
{

bool hasTaken(int port, const LineSettings& line)
{
    termios settings = {};
    if (::tcgetattr(port, &settings) != 0)
        return false;
    const auto bits = settings.c_cflag & CSIZE;
    const bool parity = (settings.c_cflag & PARENB) != 0;
    const bool odd = (settings.c_cflag & PARODD) != 0;
    return bits == static_cast<tcflag_t>(line.dataBits == 7 ? CS7 : CS8) &&
           parity == (line.parity != Parity::None) &&
           (!parity || odd == (line.parity == Parity::Odd));
}

bool markDamaged(int port)
{
    termios settings = {};
    if (::tcgetattr(port, &settings) != 0)
        return false;
    settings.c_iflag |= INPCK | PARMRK;
    settings.c_iflag &= ~static_cast<tcflag_t>(IGNPAR | ISTRIP);
    if (::tcsetattr(port, TCSANOW, &settings) != 0 || ::tcgetattr(port, &settings) != 0)
        return false;
    return (settings.c_iflag & (INPCK | PARMRK)) == (INPCK | PARMRK);
}

int queuedBytes(int port)
{
    int queued = 0;
    return ::ioctl(port, TIOCOUTQ, &queued) == 0 ? queued : 0;
}

std::optional<bool> transmitterEmpty(int port)
{
    int status = 0;
    if (::ioctl(port, TIOCSERGETLSR, &status) != 0)
        return {};
    return (status & TIOCSER_TEMT) != 0;
}

MarkedBytes::Taken MarkedBytes::take(BytesView bytes)
{
    constexpr std::uint8_t mark = 0xFF;
    Taken taken;
    taken.bytes.reserve(bytes.size());
    for (const auto byte : bytes) {
        if (m_at == At::Plain && byte == mark) {
            m_at = At::Mark;
            continue;
        }
        if (m_at == At::Mark && byte == 0) {
            m_at = At::Damaged;
            continue;
        }
        if (m_at == At::Damaged)
            ++taken.damaged;
        m_at = At::Plain;
        taken.bytes.push_back(byte);
    }
    return taken;
}

} // namespace metersmith::transport
