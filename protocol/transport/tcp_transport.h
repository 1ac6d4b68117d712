// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_TCP_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_TCP_TRANSPORT_H

#include "protocol/transport/transport.h"

#include <QTimer>

#include <chrono>
#include <memory>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace metersmith::transport
{

/// A TCP connection to a meter or to a serial server.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    TcpTransport(const QString& host, quint16 port,
                 std::chrono::milliseconds connectLimit = std::chrono::seconds(5),
                 QObject* parent = nullptr);
    ~TcpTransport() override;

    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    void socketFailed();
    void fail(const Error& error);
    void release();

    QString m_host;
    quint16 m_port;
    std::chrono::milliseconds m_connectLimit;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_limit;
    bool m_closing = false;
};

} // namespace metersmith::transport

#endif
