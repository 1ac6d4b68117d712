// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SERIAL_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_SERIAL_TRANSPORT_H

#include "protocol/transport/transport.h"

#include <QTimer>

#include <memory>
#include <optional>

QT_BEGIN_NAMESPACE
class QSerialPort;
QT_END_NAMESPACE

namespace metersmith::transport
{

/// A serial port, or a pseudo-terminal, where the kernel refuses 7 data bits and parity: there
/// bytes travel whole and description() says so.
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    /// `device`: "/dev/ttyUSB0", a link to it, or a link to a pseudo-terminal.
    SerialTransport(const QString& device, const LineSettings& line, QObject* parent = nullptr);
    ~SerialTransport() override;

    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    std::optional<Error> openPort();
    Error openError(const QString& path) const;
    bool applyLine(const LineSettings& line);
    void applyPendingLine();
    void finishClose();
    void fail(const Error& error);

    QString m_device;
    LineSettings m_line;
    std::optional<LineSettings> m_pendingLine;
    std::unique_ptr<QSerialPort> m_port;
    QTimer m_drain;
    QTimer m_closing;
    bool m_pseudoTerminal = false;
    bool m_characterFormatIgnored = false;
};

} // namespace metersmith::transport

#endif
