// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/udp_transport.h"

#include <QUdpSocket>

namespace metersmith::transport
{

namespace
{

constexpr qsizetype wrapperHeader = 8;
constexpr qsizetype largestDatagram = 65536;

/// Version 1, and as long as its header says.
bool isOneWrapperPdu(const QByteArray& datagram)
{
    if (datagram.size() < wrapperHeader || datagram[0] != 0 || datagram[1] != 1)
        return false;
    const auto octet = [&datagram](qsizetype at) {
        return static_cast<unsigned char>(datagram[at]);
    };
    return datagram.size() - wrapperHeader == (octet(6) << 8 | octet(7));
}

bool isFatal(QAbstractSocket::SocketError error)
{
    return error == QAbstractSocket::NetworkError ||
           error == QAbstractSocket::DatagramTooLargeError ||
           error == QAbstractSocket::SocketAccessError ||
           error == QAbstractSocket::SocketResourceError;
}

} // namespace

UdpTransport::UdpTransport(const QString& host, quint16 port, std::chrono::milliseconds lookupLimit,
                           QObject* parent)
    : Transport(parent)
    , m_host(host)
    , m_port(port)
    , m_lookupLimit(lookupLimit)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        fail(ErrorCode::PortNotFound,
             QStringLiteral("the host's address was not found within %1 ms")
                 .arg(m_lookupLimit.count()));
    });
}

UdpTransport::~UdpTransport()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void UdpTransport::open()
{
    release();
    m_socket = std::make_unique<QUdpSocket>();
    connect(m_socket.get(), &QUdpSocket::connected, this, [this] {
        m_limit.stop();
        emit opened();
    });
    connect(m_socket.get(), &QUdpSocket::readyRead, this, &UdpTransport::read);
    connect(m_socket.get(), &QUdpSocket::errorOccurred, this, [this] {
        const bool lookingUp = m_limit.isActive();
        const bool refused = m_socket->error() == QAbstractSocket::ConnectionRefusedError;
        if (!lookingUp && !refused && !isFatal(m_socket->error()))
            return; // read() has found nothing more
        fail(lookingUp || refused ? ErrorCode::PortNotFound : ErrorCode::PortFailed,
             refused ? QStringLiteral("nobody listens there") : m_socket->errorString());
    });
    m_limit.start(m_lookupLimit);
    m_socket->connectToHost(m_host, m_port, QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void UdpTransport::read()
{
    // Reading tells that nobody listens, too; asking for pending datagrams would swallow it. A slot
    // of received() may close us: the socket is asked anew each time.
    while (m_socket) {
        QByteArray datagram(largestDatagram, Qt::Uninitialized);
        const auto size = m_socket->readDatagram(datagram.data(), datagram.size());
        if (size < 0)
            return; // none is left, or errorOccurred tells why
        datagram.truncate(static_cast<qsizetype>(size));
        if (isOneWrapperPdu(datagram))
            emit received(Bytes(datagram.cbegin(), datagram.cend()));
    }
}

void UdpTransport::send(BytesView bytes)
{
    if (m_socket)
        m_socket->write(reinterpret_cast<const char*>(bytes.data()),
                        static_cast<qint64>(bytes.size()));
}

void UdpTransport::setLine(const LineSettings& line)
{
    Q_UNUSED(line); // datagrams have no baud rate
}

void UdpTransport::close()
{
    if (!m_socket)
        return;
    release(); // what was sent has left: datagrams are not queued here
    QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

void UdpTransport::fail(ErrorCode code, const QString& detail)
{
    release();
    emit failed({code, description().toStdString(), detail.toStdString(), {}});
}

void UdpTransport::release()
{
    m_limit.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // we may be inside one of its signals
}

QString UdpTransport::description() const
{
    return QStringLiteral("UDP to %1 port %2").arg(m_host).arg(m_port);
}

} // namespace metersmith::transport
