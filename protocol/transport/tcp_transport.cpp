// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/tcp_transport.h"

#include <QTcpSocket>

namespace metersmith::transport
{

namespace
{
constexpr auto closeLimit = std::chrono::milliseconds(500);
}

TcpTransport::TcpTransport(const QString& host, quint16 port,
                           std::chrono::milliseconds connectLimit, QObject* parent)
    : Transport(parent)
    , m_host(host)
    , m_port(port)
    , m_connectLimit(connectLimit)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        if (m_closing) {
            release();
            emit closed();
            return;
        }
        fail({ErrorCode::PortNotFound,
              description().toStdString(),
              "no connection within " + std::to_string(m_connectLimit.count()) + " ms",
              {}});
    });
}

TcpTransport::~TcpTransport()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void TcpTransport::open()
{
    release();
    m_closing = false;
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] {
        m_limit.stop();
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        emit opened();
    });
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        const QByteArray bytes = m_socket->readAll();
        emit received(Bytes(bytes.cbegin(), bytes.cend()));
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { socketFailed(); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] {
        if (!m_closing)
            return; // errorOccurred tells why
        release();
        emit closed();
    });
    m_limit.start(m_connectLimit);
    m_socket->connectToHost(m_host, m_port);
}

void TcpTransport::socketFailed()
{
    if (m_closing)
        return; // disconnected() follows
    const bool wasConnecting = m_limit.isActive();
    const auto code = wasConnecting ? ErrorCode::PortNotFound : ErrorCode::PortFailed;
    fail({code, description().toStdString(), m_socket->errorString().toStdString(), {}});
}

void TcpTransport::fail(const Error& error)
{
    release();
    emit failed(error);
}

void TcpTransport::send(BytesView bytes)
{
    if (m_socket && !m_closing)
        m_socket->write(reinterpret_cast<const char*>(bytes.data()),
                        static_cast<qint64>(bytes.size()));
}

void TcpTransport::setLine(const LineSettings& line)
{
    Q_UNUSED(line); // a connection has no baud rate
}

void TcpTransport::close()
{
    if (!m_socket || m_closing)
        return;
    m_closing = true;
    m_limit.start(closeLimit);
    if (m_socket->state() == QAbstractSocket::ConnectedState) {
        m_socket->disconnectFromHost(); // sends what is queued, then disconnected()
        return;
    }
    release();
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

void TcpTransport::release()
{
    m_limit.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

QString TcpTransport::description() const
{
    return QStringLiteral("TCP connection to %1 port %2").arg(m_host).arg(m_port);
}

} // namespace metersmith::transport
