// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/serial_transport.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QSerialPort>

#include <sys/file.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace metersmith::transport
{

namespace
{

Q_LOGGING_CATEGORY(lcSerial, "metersmith.transport.serial", QtWarningMsg)

constexpr auto closeLimit = std::chrono::milliseconds(500);

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
    m_drain.setSingleShot(true);
    m_closing.setSingleShot(true);
    connect(&m_drain, &QTimer::timeout, this, &SerialTransport::applyPendingLine);
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
    const QString path = info.canonicalFilePath();
    m_pseudoTerminal = path.startsWith(QLatin1String("/dev/pts/"));
    m_port = std::make_unique<QSerialPort>();
    m_port->setPortName(path);
    if (!applyLine(m_line) || !m_port->open(QIODevice::ReadWrite)) {
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
        m_port->setDataTerminalReady(true);
        m_port->setRequestToSend(true);
    }
    m_port->clear(QSerialPort::Input); // what came before we asked is nobody's answer
    m_port->clearError();
    connect(m_port.get(), &QSerialPort::readyRead, this, [this] {
        const QByteArray bytes = m_port->readAll();
        emit received(Bytes(bytes.cbegin(), bytes.cend()));
    });
    connect(m_port.get(), &QSerialPort::bytesWritten, this, [this] {
        if (m_port->bytesToWrite() > 0)
            return;
        if (m_closing.isActive())
            QMetaObject::invokeMethod(this, &SerialTransport::finishClose, Qt::QueuedConnection);
        else if (m_pendingLine)
            applyPendingLine();
    });
    connect(m_port.get(), &QSerialPort::errorOccurred, this,
            [this](QSerialPort::SerialPortError e) {
                if (e == QSerialPort::ResourceError || e == QSerialPort::ReadError ||
                    e == QSerialPort::WriteError || e == QSerialPort::DeviceNotFoundError)
                    fail({ErrorCode::PortFailed,
                          m_device.toStdString(),
                          m_port->errorString().toStdString(),
                          {}});
            });
    qCInfo(lcSerial).noquote() << "opened" << description();
    return {};
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
        if (::access(path.toLocal8Bit().constData(), R_OK | W_OK) != 0) {
            error.code = ErrorCode::PortPermission;
            error.detail = "no permission to read and write it";
        } else {
            error.code = ErrorCode::PortBusy;
            error.detail = "another program has opened it";
        }
        break;
    case QSerialPort::OpenError:
        error.code = ErrorCode::PortBusy;
        break;
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
bool SerialTransport::applyLine(const LineSettings& line)
{
    m_line = line;
    LineSettings set = line;
    m_characterFormatIgnored = false;
    if (m_pseudoTerminal && (line.dataBits != 8 || line.parity != Parity::None)) {
        // A pseudo-terminal carries bytes, not characters: the kernel refuses CS7 and PARENB.
        m_characterFormatIgnored = true;
        set.dataBits = 8;
        set.parity = Parity::None;
        qCInfo(lcSerial) << "pseudo-terminal: 7 data bits and parity are not used";
    }
    return m_port->setBaudRate(set.baud) &&
           m_port->setDataBits(static_cast<QSerialPort::DataBits>(set.dataBits)) &&
           m_port->setParity(toQt(set.parity)) &&
           m_port->setStopBits(set.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop) &&
           m_port->setFlowControl(QSerialPort::NoFlowControl);
}

void SerialTransport::send(BytesView bytes)
{
    if (!m_port || m_closing.isActive())
        return;
    m_port->write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
}

void SerialTransport::setLine(const LineSettings& line)
{
    if (!m_port)
        return;
    m_pendingLine = line;
    if (m_port->bytesToWrite() == 0)
        applyPendingLine();
}

void SerialTransport::applyPendingLine()
{
    if (!m_port || !m_pendingLine)
        return;
    int queued = 0;
    if (::ioctl(m_port->handle(), TIOCOUTQ, &queued) == 0 && queued > 0 && !m_pseudoTerminal) {
        const int bitsPerCharacter = 12;
        m_drain.start(queued * bitsPerCharacter * 1000 / m_line.baud + 1);
        return;
    }
    const LineSettings line = *m_pendingLine;
    m_pendingLine.reset();
    if (!applyLine(line))
        fail({ErrorCode::PortFailed,
              m_device.toStdString(),
              "the port refuses " + toString(line) + ": " + m_port->errorString().toStdString(),
              {}});
}

void SerialTransport::close()
{
    if (!m_port || m_closing.isActive())
        return;
    if (m_port->bytesToWrite() > 0)
        m_closing.start(closeLimit);
    else
        finishClose();
}

void SerialTransport::finishClose()
{
    if (!m_port)
        return;
    m_closing.stop();
    m_drain.stop();
    m_pendingLine.reset();
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
    m_closing.stop();
    m_drain.stop();
    m_pendingLine.reset();
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
    if (m_pseudoTerminal)
        text += m_characterFormatIgnored
                    ? QStringLiteral(" (pseudo-terminal, which carries 8 bits without parity)")
                    : QStringLiteral(" (pseudo-terminal)");
    return text;
}

} // namespace metersmith::transport
