// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SERIAL_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_SERIAL_TRANSPORT_H

#include "protocol/transport/line_queue.h"
#include "protocol/transport/optical_heads.h"
#include "protocol/transport/serial_line.h"
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
/// bytes travel whole and description() says so. A port that refuses them has parity made by
/// software over 8N1. DTR, RTS and the pause after a change of speed are those of the head's row.
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    /// `device`: "/dev/ttyUSB0", a link to it, or a link to a pseudo-terminal.
    SerialTransport(const QString& device, const LineSettings& line, QObject* parent = nullptr);
    ~SerialTransport() override;

    /// What the head needs, where that is not to be looked up by its USB id. Before open().
    void setHead(const HeadRow& row) { m_givenRow = row; }
    /// 7E1 is made by software whatever the port can do, on a pseudo-terminal too. Before open().
    void setParityBySoftware(bool on) { m_softwareWanted = on; }
    /// 7E1 is made by the port or not at all: no software where it refuses. Before open().
    void setParityByPort(bool on) { m_portWanted = on; }
    /// A pseudo-terminal is treated as the serial port that it stands for: bytes have their time
    /// before a change of the line, and the parity that it refuses is made here. Before open().
    void setTerminalIsPort(bool on) { m_terminalIsPort = on; }

    /// failed(): PortNotFound, PortPermission, PortBusy (with who has it), PortFailed.
    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    /// How 7E1 is carried.
    enum class Parity7 : std::uint8_t { Hardware, Software, Whole };

    std::optional<Error> openPort();
    void connectPort();
    Error openError(const QString& path) const;
    bool applyLine(const LineSettings& line);
    bool setPort(const LineSettings& line);
    void pump();
    void writeNow(const Bytes& bytes);
    bool haveLeft();
    void changeLine();
    void readNow();
    void finishClose();
    void stopTimers();
    void fail(const Error& error);

    QString m_device;
    LineSettings m_line;
    LineQueue m_queue;
    std::unique_ptr<QSerialPort> m_port;
    QTimer m_drain;       ///< until the bytes before a change of the line have left
    QTimer m_pause;       ///< the head's time after a change of speed
    QTimer m_closing;     ///< close() does not wait longer for bytes to leave
    TimePoint m_leftAt{}; ///< when what was written can have left at the earliest
    std::optional<HeadRow> m_givenRow;
    HeadRow m_row;
    MarkedBytes m_marked;
    bool m_portWanted = false;
    Parity7 m_parity7 = Parity7::Hardware;
    bool m_marking = false; ///< damaged characters come marked
    bool m_softwareWanted = false;
    bool m_terminalIsPort = false;
    bool m_pseudoTerminal = false;
};

} // namespace metersmith::transport

#endif
