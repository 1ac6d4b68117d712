// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_TRANSPORT_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"

#include <QObject>
#include <QString>

namespace metersmith::transport
{

/// Error::reason of a port that does not do the line settings asked for.
inline constexpr std::string_view lineRefused = "port/line-refused";

/// Carries bytes to and from a meter: a serial port, a TCP connection, the bundled meter, a
/// recorded trace. Never blocks. After failed() or closed() nothing more is signalled until open().
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in opened() or failed().
    virtual void open() = 0;
    /// Queues bytes; they leave in order. Only while open.
    virtual void send(metersmith::BytesView bytes) = 0;
    /// Changes the line once all queued bytes have left. Where there is no line: nothing.
    virtual void setLine(const metersmith::LineSettings& line) = 0;
    /// Lets queued bytes leave (briefly), closes, then signals closed(). Harmless when not open.
    virtual void close() = 0;
    /// In words: "serial port /dev/ttyUSB0, 9600 8N1".
    virtual QString description() const = 0;

signals:
    void opened();
    void received(const metersmith::Bytes& bytes);
    /// That many of the characters that the next received() brings came with wrong parity or
    /// without a stop bit: said before, so that what is read of them is not believed.
    void damaged(int characters);
    /// Could not be opened, or broke: PortNotFound, PortPermission, PortBusy, PortFailed.
    void failed(const metersmith::Error& error);
    void closed();
};

} // namespace metersmith::transport

#endif
