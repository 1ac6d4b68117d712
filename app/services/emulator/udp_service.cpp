// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/emulator/udp_service.h"

#include "dlms/link/wrapper_frame.h"

namespace metersmith::services
{

namespace
{

constexpr qsizetype largestDatagram = 65536;
constexpr int datagramsAtOnce = 64; ///< then others have their turn
/// What IPv4 leaves of 65 535 octets behind its header, that of UDP, and that of the wrapper.
constexpr std::uint16_t longestApdu = 65535 - 20 - 8 - dlms::wrapperHeaderLength;

bool isOneWrapperPdu(BytesView datagram)
{
    const auto frame = dlms::decodeWrapperFrame(datagram);
    return frame && !frame->apdu.empty() &&
           frame->apdu.size() + dlms::wrapperHeaderLength == datagram.size();
}

} // namespace

UdpService::UdpService(std::shared_ptr<EmulatedMeter> meter, QObject* parent)
    : QObject(parent)
    , m_meter(std::move(meter))
    , m_datagram(largestDatagram, '\0')
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpService::read);
}

Result<> UdpService::listen(int port)
{
    const std::string place = "UDP port " + std::to_string(port);
    if (port < 1 || port > 65535)
        return fail(ErrorCode::Usage, place, "ports are 1 to 65535");
    // Only this computer: an emulated meter has a published password.
    if (!m_socket.bind(QHostAddress::LocalHost, static_cast<quint16>(port),
                       QAbstractSocket::DontShareAddress))
        return fail(m_socket.error() == QAbstractSocket::AddressInUseError ? ErrorCode::PortBusy
                                                                           : ErrorCode::PortFailed,
                    place, m_socket.errorString().toStdString());
    return {};
}

void UdpService::read()
{
    for (int i = 0; i < datagramsAtOnce; ++i) {
        // Not asked whether one is pending: only reading makes the socket say again that it has
        // some.
        QHostAddress address;
        quint16 port = 0;
        const auto size =
            m_socket.readDatagram(m_datagram.data(), m_datagram.size(), &address, &port);
        if (size < 0)
            return;
        const BytesView bytes(reinterpret_cast<const std::uint8_t*>(m_datagram.constData()),
                              static_cast<std::size_t>(size));
        if (isOneWrapperPdu(bytes))
            take({address.toIPv4Address(), port}, bytes);
    }
    QMetaObject::invokeMethod(this, &UdpService::read, Qt::QueuedConnection);
}

void UdpService::take(const Peer& peer, BytesView datagram)
{
    if (const auto known = m_peers.find(peer); known != m_peers.end()) {
        known->second->take(datagram);
        if (!known->second->isInUse())
            m_peers.erase(known);
        return;
    }
    if (m_peers.size() >= mostPeers)
        return;
    auto line = makeLine(peer);
    line->take(datagram);
    if (line->isInUse())
        m_peers.emplace(peer, std::move(line));
}

std::unique_ptr<MeterLine> UdpService::makeLine(const Peer& peer)
{
    dlms::ServerSettings settings;
    settings.maxReceiveApdu = longestApdu;
    settings.maxSendApdu = longestApdu;
    auto line = std::make_unique<MeterLine>(m_meter, Framing::Wrapper, nullptr, settings);
    connect(line.get(), &MeterLine::answered, this, [this, peer](const Bytes& bytes) {
        m_socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()),
                               static_cast<qint64>(bytes.size()), QHostAddress(peer.first),
                               peer.second);
    });
    // It says so from within its own timer: it goes afterwards.
    connect(
        line.get(), &MeterLine::fellSilent, this, [this, peer] { forget(peer); },
        Qt::QueuedConnection);
    return line;
}

void UdpService::forget(const Peer& peer)
{
    const auto known = m_peers.find(peer);
    if (known != m_peers.end() && !known->second->isInUse())
        m_peers.erase(known);
}

} // namespace metersmith::services
