// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_UDP_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_UDP_TRANSPORT_H

#include "protocol/transport/transport.h"

#include <QTimer>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QUdpSocket;
QT_END_NAMESPACE

namespace metersmith::transport
{

/// A meter behind UDP: each send() is one datagram and each datagram one wrapper PDU (IEC 62056-47,
/// IEC 62056-4-7). Nothing is repeated here: a datagram that is lost is an answer that does not
/// come. Datagrams from elsewhere, and those that are not exactly one wrapper PDU, are dropped.
class UdpTransport : public Transport
{
    Q_OBJECT

public:
    UdpTransport(const QString& host, quint16 port,
                 std::chrono::milliseconds lookupLimit = std::chrono::seconds(5),
                 QObject* parent = nullptr);
    ~UdpTransport() override;

    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    void read();
    void fail(ErrorCode code, const QString& detail);
    void release();

    QString m_host;
    quint16 m_port;
    std::chrono::milliseconds m_lookupLimit;
    std::unique_ptr<QUdpSocket> m_socket;
    QTimer m_limit;
};

} // namespace metersmith::transport

#endif
