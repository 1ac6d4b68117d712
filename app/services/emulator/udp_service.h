// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_EMULATOR_UDP_SERVICE_H
#define METERSMITH_SERVICES_EMULATOR_UDP_SERVICE_H

#include "app/services/emulator/emulated_meter.h"

#include <QUdpSocket>

#include <map>
#include <memory>
#include <utility>

namespace metersmith::services
{

/// An emulated meter behind a UDP port of this computer: one wrapper PDU per datagram (IEC
/// 62056-47, IEC 62056-4-7). Every peer, an address with a port, has associations of its own. Who
/// is not associated is forgotten with the answer to his datagram, so that only those count who
/// are. A datagram that is not exactly one wrapper PDU for this meter is not answered.
class UdpService : public QObject
{
    Q_OBJECT

public:
    /// More are not answered until one leaves or has been silent for LinkTiming::inactivityTimeout.
    static constexpr std::size_t mostPeers = 64;

    explicit UdpService(std::shared_ptr<EmulatedMeter> meter, QObject* parent = nullptr);

    /// Errors: Usage (ports are 1 to 65535), PortBusy, PortFailed.
    Result<> listen(int port);
    int port() const { return m_socket.localPort(); }
    std::size_t peers() const { return m_peers.size(); } ///< who are associated

private:
    using Peer = std::pair<quint32, quint16>; ///< IPv4 address, port

    void read();
    void take(const Peer& peer, BytesView datagram);
    std::unique_ptr<MeterLine> makeLine(const Peer& peer);
    void forget(const Peer& peer);

    std::shared_ptr<EmulatedMeter> m_meter;
    QUdpSocket m_socket;
    QByteArray m_datagram; ///< the one at hand
    std::map<Peer, std::unique_ptr<MeterLine>> m_peers;
};

} // namespace metersmith::services

#endif
