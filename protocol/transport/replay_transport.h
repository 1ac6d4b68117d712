// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_REPLAY_TRANSPORT_H
#define METERSMITH_PROTOCOL_TRANSPORT_REPLAY_TRANSPORT_H

#include "protocol/transport/trace.h"
#include "protocol/transport/transport.h"

#include <optional>

namespace metersmith::transport
{

/// A recorded trace answers as the meter did then. What is sent is looked for among what was sent
/// (masked bytes may be anything): next in the recording, else later, else earlier, so that a part
/// of it, or its parts in another order, are answered too.
class ReplayTransport : public Transport
{
    Q_OBJECT

public:
    explicit ReplayTransport(const QString& file, QObject* parent = nullptr);

    /// Text or pcapng. failed(): FileNotFound, FileUnreadable, Malformed, Truncated; later
    /// UnexpectedAnswer if something is sent that the recording has no answer to.
    void open() override;
    void send(BytesView bytes) override;
    void setLine(const LineSettings& line) override;
    void close() override;
    QString description() const override;

private:
    enum class Match : std::uint8_t { None, Begins, Whole };
    Result<> load();
    Match match(const TraceLine& line) const;
    std::optional<std::size_t> find(Match wanted) const;
    void take(std::size_t line);
    void answer();
    void giveUp();

    QString m_file;
    std::vector<TraceLine> m_lines;
    std::size_t m_next = 0; ///< the line being sent or answered next
    Bytes m_asked;          ///< what was sent and is not a whole line yet
    bool m_open = false;
};

} // namespace metersmith::transport

#endif
