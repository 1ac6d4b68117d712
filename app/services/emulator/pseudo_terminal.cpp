// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/pseudo_terminal.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace metersmith::services
{

namespace
{

/// What nobody reads is dropped beyond this, as light into an empty cellar.
constexpr std::size_t queueLimit = 65536;

tl::unexpected<Error> systemFailure(ErrorCode code, const std::string& place)
{
    return fail(code, place, std::strerror(errno));
}

} // namespace

PseudoTerminal::PseudoTerminal(QObject* parent)
    : QObject(parent)
{
    // A client that was killed leaves the terminal in exclusive mode, and since we keep it open
    // that would last.
    m_unlock.setInterval(std::chrono::seconds(1));
    connect(&m_unlock, &QTimer::timeout, this, [this] { ::ioctl(m_slave, TIOCNXCL); });
}

PseudoTerminal::~PseudoTerminal()
{
    close();
}

Result<> PseudoTerminal::open(const QString& link)
{
    close();
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return systemFailure(ErrorCode::PortFailed, "pseudo-terminal");
    std::array<char, 128> name{};
    if (::ptsname_r(m_master, name.data(), name.size()) != 0)
        return systemFailure(ErrorCode::PortFailed, "pseudo-terminal");
    m_device = QString::fromLocal8Bit(name.data());
    m_slave = ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_slave < 0)
        return systemFailure(ErrorCode::PortFailed, m_device.toStdString());
    termios raw{};
    if (::tcgetattr(m_slave, &raw) != 0)
        return systemFailure(ErrorCode::PortFailed, m_device.toStdString());
    ::cfmakeraw(&raw);
    raw.c_cflag |= CLOCAL | CREAD;
    ::cfsetspeed(&raw, B9600); // of a client that sets none
    if (::tcsetattr(m_slave, TCSANOW, &raw) != 0)
        return systemFailure(ErrorCode::PortFailed, m_device.toStdString());
    if (auto made = makeLink(link); !made)
        return made;
    m_readNotifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_writeNotifier->setEnabled(false);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &PseudoTerminal::readReady);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &PseudoTerminal::writeReady);
    m_unlock.start();
    return {};
}

/// Replaces an old link in one step, so that a client never finds none.
Result<> PseudoTerminal::makeLink(const QString& link)
{
    const QFileInfo info(link);
    if (info.exists() && !info.isSymLink())
        return fail(ErrorCode::FileUnwritable, link.toStdString(),
                    "there is a file of this name that is no link; it is not touched");
    const QByteArray wanted = QFile::encodeName(link);
    const QByteArray fresh = wanted + '.' + QByteArray::number(::getpid());
    ::unlink(fresh.constData());
    if (::symlink(QFile::encodeName(m_device).constData(), fresh.constData()) != 0)
        return systemFailure(ErrorCode::FileUnwritable, link.toStdString());
    if (std::rename(fresh.constData(), wanted.constData()) != 0) {
        auto failure = systemFailure(ErrorCode::FileUnwritable, link.toStdString());
        ::unlink(fresh.constData());
        return failure;
    }
    m_link = link;
    return {};
}

void PseudoTerminal::close()
{
    m_unlock.stop();
    m_readNotifier.reset();
    m_writeNotifier.reset();
    m_queue.clear();
    if (!m_link.isEmpty() && QFile::symLinkTarget(m_link) == m_device)
        QFile::remove(m_link);
    m_link.clear();
    if (m_slave >= 0)
        ::close(m_slave);
    if (m_master >= 0)
        ::close(m_master);
    m_slave = -1;
    m_master = -1;
}

int PseudoTerminal::speed() const
{
    constexpr std::pair<speed_t, int> speeds[] = {
        {B300, 300},   {B600, 600},     {B1200, 1200},   {B2400, 2400},   {B4800, 4800},
        {B9600, 9600}, {B19200, 19200}, {B38400, 38400}, {B57600, 57600}, {B115200, 115200}};
    termios settings{};
    if (::tcgetattr(m_master, &settings) != 0)
        return 0;
    for (const auto& known : speeds)
        if (known.first == ::cfgetospeed(&settings))
            return known.second;
    return 0;
}

void PseudoTerminal::readReady()
{
    std::array<std::uint8_t, 4096> buffer{};
    const auto count = ::read(m_master, buffer.data(), buffer.size());
    if (count > 0)
        emit received(Bytes(buffer.begin(), buffer.begin() + count));
    else if (count == 0 || (errno != EAGAIN && errno != EINTR))
        m_readNotifier->setEnabled(false); // cannot happen while the slave is open; never spin
}

void PseudoTerminal::send(BytesView bytes)
{
    if (m_master < 0 || m_queue.size() > queueLimit)
        return;
    append(m_queue, bytes);
    writeReady();
}

void PseudoTerminal::writeReady()
{
    while (!m_queue.empty()) {
        const auto count = ::write(m_master, m_queue.data(), m_queue.size());
        if (count <= 0)
            break;
        m_queue.erase(m_queue.begin(), m_queue.begin() + count);
    }
    if (m_writeNotifier)
        m_writeNotifier->setEnabled(!m_queue.empty());
}

} // namespace metersmith::services
