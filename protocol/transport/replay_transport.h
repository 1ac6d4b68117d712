// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_REPLAY_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_REPLAY_TRANSPORT_H

#include "protocol/transport/trace.h"
#include "protocol/transport/transport.h"

namespace metersmith::transport
{

/// A recorded trace answers: what is sent must be what was sent then (masked bytes may be
/// anything), and is answered as it was answered then.
class ReplayTransport : public Transport
{
    Q_OBJECT

public:
    explicit ReplayTransport(const QString& file, QObject* parent = nullptr);

    /// failed(): FileNotFound, FileUnreadable, Malformed; later UnexpectedAnswer if other bytes are
    /// sent than were recorded.
    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    Result<> load();
    bool takes(std::uint8_t byte);
    void answer();

    QString m_file;
    std::vector<TraceLine> m_lines;
    std::size_t m_line = 0; ///< the line being sent or answered next
    std::size_t m_byte = 0; ///< bytes of it that were sent
    bool m_open = false;
};

} // namespace metersmith::transport

#endif
