// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/serial_transport.h"

#include "protocol/parity.h"
#include "protocol/transport/port_access.h"
#include "protocol/transport/usb_heads.h"
#include "protocol/uart.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QSerialPort>

#include <sys/file.h>
#include <unistd.h>

namespace metersmith::transport
{

namespace
{

Q_LOGGING_CATEGORY(lcSerial, "metersmith.transport.serial", QtWarningMsg)

constexpr auto closeLimit = std::chrono::milliseconds(500);
/// From write() to the first bit on the line where a USB bridge is between and does not tell.
constexpr auto bridgeLatency = std::chrono::milliseconds(5);
/// A driver that says for so long that bytes are left is not believed any more.
constexpr auto drainGrace = std::chrono::seconds(2);

QSerialPort::Parity toQt(Parity parity)
{
    switch (parity) {
    case Parity::Even:
        return QSerialPort::EvenParity;
    case Parity::Odd:
        return QSerialPort::OddParity;
    case Parity::None:
        break;
    }
    return QSerialPort::NoParity;
}

} // namespace

SerialTransport::SerialTransport(const QString& device, const LineSettings& line, QObject* parent)
    : Transport(parent)
    , m_device(device)
    , m_line(line)
{
    for (auto* timer : {&m_drain, &m_pause, &m_closing}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_drain, &QTimer::timeout, this, &SerialTransport::pump);
    connect(&m_pause, &QTimer::timeout, this, &SerialTransport::pump);
    connect(&m_closing, &QTimer::timeout, this, &SerialTransport::finishClose);
}

SerialTransport::~SerialTransport() = default;

void SerialTransport::open()
{
    auto problem = openPort();
    QMetaObject::invokeMethod(
        this,
        [this, problem] {
            if (problem)
                emit failed(*problem);
            else if (m_port)
                emit opened();
        },
        Qt::QueuedConnection);
}

std::optional<Error> SerialTransport::openPort()
{
    const QFileInfo info(m_device);
    if (!info.exists())
        return Error{ErrorCode::PortNotFound,
                     m_device.toStdString(),
                     "there is no such device; is the optical head plugged in?",
                     {}};
    const QString followed = info.canonicalFilePath();
    const QString path = followed.isEmpty() ? m_device : followed;
    m_pseudoTerminal = !m_terminalIsPort && path.startsWith(QLatin1String("/dev/pts/"));
    m_row = m_givenRow ? *m_givenRow : m_pseudoTerminal ? HeadRow{} : rowOfTty(m_device);
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(path);
    if (!m_port->open(QIODevice::ReadWrite) || !applyLine(m_line)) {
        const Error error = openError(path);
        m_port.reset();
        return error;
    }
    // The kernel's exclusive mode does not stop a privileged process; this lock does.
    if (::flock(m_port->handle(), LOCK_EX | LOCK_NB) != 0) {
        m_port.reset();
        return Error{
            ErrorCode::PortBusy, m_device.toStdString(), "another program has locked it", {}};
    }
    if (!m_pseudoTerminal) { // heads take their supply from these lines
        m_port->setDataTerminalReady(m_row.dtr);
        m_port->setRequestToSend(m_row.rts);
    }
    m_port->clear(QSerialPort::Input); // what came before we asked is nobody's answer
    m_port->clearError();
    connectPort();
    qCInfo(lcSerial).noquote() << "opened" << description();
    return {};
}

void SerialTransport::connectPort()
{
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialTransport::readNow);
    connect(m_port.get(), &QSerialPort::bytesWritten, this, &SerialTransport::pump);
    connect(m_port.get(), &QSerialPort::errorOccurred, this,
            [this](QSerialPort::SerialPortError e) {
                if (e == QSerialPort::ResourceError || e == QSerialPort::ReadError ||
                    e == QSerialPort::WriteError || e == QSerialPort::DeviceNotFoundError)
                    fail({ErrorCode::PortFailed,
                          m_device.toStdString(),
                          m_port->errorString().toStdString(),
                          {}});
            });
}

Error SerialTransport::openError(const QString& path) const
{
    Error error{
        ErrorCode::PortFailed, m_device.toStdString(), m_port->errorString().toStdString(), {}};
    switch (m_port->error()) {
    case QSerialPort::DeviceNotFoundError:
        error.code = ErrorCode::PortNotFound;
        break;
    case QSerialPort::PermissionError:
        if (!mayOpen(path)) {
            error.code = ErrorCode::PortPermission;
            error.detail = "no permission to read and write it";
            break;
        }
        [[fallthrough]];
    case QSerialPort::OpenError: {
        error.code = ErrorCode::PortBusy;
        const auto holder = holderOf(path);
        error.detail = (holder ? holder->program.toStdString() + " (process " +
                                     std::to_string(holder->pid) + ")"
                               : std::string("another program")) +
                       " has opened it";
        break;
    }
    case QSerialPort::NotOpenError:
    case QSerialPort::UnsupportedOperationError:
        error.detail = "this is not a serial port: " + error.detail;
        break;
    default:
        break;
    }
    return error;
}

/// Sets every property of the line, so that none is left as another program had it.
bool SerialTransport::setPort(const LineSettings& line)
{
    return m_port->setBaudRate(line.baud) &&
           m_port->setDataBits(static_cast<QSerialPort::DataBits>(line.dataBits)) &&
           m_port->setParity(toQt(line.parity)) &&
           m_port->setStopBits(line.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop) &&
           m_port->setFlowControl(QSerialPort::NoFlowControl);
}

bool SerialTransport::applyLine(const LineSettings& line)
{
    m_line = line;
    m_parity7 = Parity7::Hardware;
    m_marking = false;
    m_marked = {};
    if (isSevenWithParity(line)) {
        if (m_softwareWanted)
            m_parity7 = Parity7::Software;
        else if (m_pseudoTerminal) // it carries bytes, not characters: no CS7, no PARENB
            m_parity7 = Parity7::Whole;
        else if (setPort(line) && hasTaken(static_cast<int>(m_port->handle()), line))
            m_parity7 = Parity7::Hardware;
        else if (m_portWanted)
            return false;
        else
            m_parity7 = Parity7::Software;
    } else if (m_pseudoTerminal && line.parity != Parity::None) {
        m_parity7 = Parity7::Whole;
    }
    if (m_parity7 == Parity7::Hardware) {
        if (!setPort(line))
            return false;
        m_marking = line.parity != Parity::None && markDamaged(static_cast<int>(m_port->handle()));
        return true;
    }
    m_port->clearError(); // of a port that has refused
    qCInfo(lcSerial) << "7 data bits and parity are not the port's";
    return setPort(asEightBits(line));
}

void SerialTransport::send(BytesView bytes)
{
    if (!m_port || m_closing.isActive() || bytes.empty())
        return;
    m_queue.emplace_back(Bytes(bytes.begin(), bytes.end()));
    pump();
}

void SerialTransport::setLine(const LineSettings& line)
{
    if (!m_port || m_closing.isActive())
        return;
    m_queue.emplace_back(line);
    pump();
}

/// Carries the queue out as far as it goes now.
void SerialTransport::pump()
{
    while (m_port && !m_queue.empty() && !m_pause.isActive()) {
        if (const auto* bytes = std::get_if<Bytes>(&m_queue.front())) {
            const Bytes leaving = *bytes;
            m_queue.pop_front();
            writeNow(leaving);
        } else if (haveLeft()) {
            changeLine();
        } else {
            return; // bytesWritten or the timer goes on
        }
    }
    // We may be inside a signal of the port.
    if (m_port && m_closing.isActive() && m_queue.empty() && m_port->bytesToWrite() == 0)
        QMetaObject::invokeMethod(this, &SerialTransport::finishClose, Qt::QueuedConnection);
}

void SerialTransport::writeNow(const Bytes& bytes)
{
    const Bytes coded = m_parity7 == Parity7::Software ? withParity(bytes, m_line.parity) : bytes;
    const auto count = static_cast<int>(coded.size());
    m_leftAt = std::max(m_leftAt, std::chrono::steady_clock::now()) + count * characterTime(m_line);
    m_port->write(reinterpret_cast<const char*>(coded.data()), static_cast<qint64>(count));
}

/// Whether the last bit of what was written is on the line; if not, something will ask again.
bool SerialTransport::haveLeft()
{
    if (m_port->bytesToWrite() > 0)
        return false;
    if (m_pseudoTerminal) // has no line: what is written is there
        return true;
    const auto now = std::chrono::steady_clock::now();
    if (now > m_leftAt + drainGrace)
        return true;
    const int port = static_cast<int>(m_port->handle());
    TimePoint again = now;
    if (const int queued = queuedBytes(port); queued > 0)
        again = now + queued * characterTime(m_line);
    else if (const auto empty = transmitterEmpty(port))
        again = *empty ? now : now + std::chrono::milliseconds(1);
    else
        again = std::max(now, m_leftAt + bridgeLatency);
    if (again <= now)
        return true;
    m_drain.start(pauseUntil(again));
    return false;
}

void SerialTransport::changeLine()
{
    const LineSettings line = std::get<LineSettings>(m_queue.front());
    m_queue.pop_front();
    const bool otherSpeed = line.baud != m_line.baud;
    if (!applyLine(line)) {
        fail({ErrorCode::PortFailed,
              m_device.toStdString(),
              "the port refuses " + toString(line) + ": " + m_port->errorString().toStdString(),
              {},
              lineRefused});
        return;
    }
    if (otherSpeed && m_row.baudSwitchDelay.count() > 0)
        m_pause.start(m_row.baudSwitchDelay);
}

void SerialTransport::readNow()
{
    const QByteArray read = m_port->readAll();
    const BytesView raw(reinterpret_cast<const std::uint8_t*>(read.constData()),
                        static_cast<std::size_t>(read.size()));
    MarkedBytes::Taken taken;
    if (m_parity7 == Parity7::Software) {
        auto checked = withoutParity(raw, m_line.parity);
        taken.damaged = static_cast<int>(checked.parityErrors);
        taken.bytes = std::move(checked.sevenBits);
    } else if (m_marking) {
        taken = m_marked.take(raw);
    } else {
        taken.bytes.assign(raw.begin(), raw.end());
    }
    const QPointer<SerialTransport> alive(this);
    if (taken.damaged > 0)
        emit damaged(taken.damaged);
    if (alive && m_port && !taken.bytes.empty())
        emit received(taken.bytes);
}

void SerialTransport::close()
{
    if (!m_port || m_closing.isActive())
        return;
    if (m_port->bytesToWrite() > 0 || !m_queue.empty())
        m_closing.start(closeLimit);
    else
        finishClose();
}

void SerialTransport::stopTimers()
{
    for (auto* timer : {&m_drain, &m_pause, &m_closing})
        timer->stop();
    m_queue.clear();
}

void SerialTransport::finishClose()
{
    if (!m_port)
        return;
    stopTimers();
    m_port->disconnect(this);
    m_port->close();
    m_port.reset();
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

void SerialTransport::fail(const Error& error)
{
    if (!m_port)
        return;
    const bool wasClosing = m_closing.isActive();
    stopTimers();
    m_port->disconnect(this);
    // We may be inside a signal of the port: it goes away once that has returned.
    m_port.release()->deleteLater();
    if (wasClosing)
        emit closed();
    else
        emit failed(error);
}

QString SerialTransport::description() const
{
    QString text = QStringLiteral("serial port %1, %2")
                       .arg(m_device, QString::fromStdString(toString(m_line)));
    if (m_parity7 == Parity7::Whole)
        text += QStringLiteral(" (pseudo-terminal, which carries 8 bits without parity)");
    else if (m_pseudoTerminal)
        text += QStringLiteral(" (pseudo-terminal)");
    if (m_parity7 == Parity7::Software)
        text += QStringLiteral(" (parity by software)");
    return text;
}

} // namespace metersmith::transport
