// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_TRACE_H
#define METERSMITH_PROTOCOL_TRANSPORT_TRACE_H

#include "protocol/bytes.h"
#include "protocol/transport/pcapng.h"
#include "protocol/transport/secret_mask.h"

#include <QFile>
#include <QString>

#include <chrono>
#include <vector>

namespace metersmith::transport
{

/// One line of a recorded trace: "<ms> > HEX" sent, "<ms> < HEX" received, "masked" after the bytes
/// where a secret was overwritten with 2A. Lines that begin with '#' are remarks.
struct TraceLine {
    std::chrono::milliseconds at{0};
    bool sent = false;
    Bytes bytes;
    bool masked = false;
    int number = 0; ///< line of the file, from 1
    friend bool operator==(const TraceLine&, const TraceLine&) = default;
};

std::string toString(const TraceLine& line);

/// Reads a trace. Errors: Malformed, naming the line.
Result<std::vector<TraceLine>> parseTrace(std::string_view text);
/// Whether a text begins as a trace of ours does: with its remark, or with a line.
bool isTrace(std::string_view text);
/// Reads a trace of either format, told apart by its first bytes; times of a capture count from its
/// first packet, and a packet without direction counts as received. Errors: Malformed, Truncated.
Result<std::vector<TraceLine>> readTrace(BytesView content);

/// Records what passes on a line into a file: as text, or, if its name ends with ".pcapng", as a
/// capture file. Never contains passwords.
class TraceWriter
{
public:
    /// `more`: adds to the file. Errors: FileUnwritable.
    Result<> open(const QString& file, const QString& remark, bool more = false);
    bool isOpen() const { return m_file.isOpen(); }
    void sent(BytesView bytes, std::chrono::milliseconds at);
    void received(BytesView bytes, std::chrono::milliseconds at);
    void close();

private:
    void write(const TraceLine& line);
    void writePackets(bool sent, const std::vector<Bytes>& frames);
    void flush(bool sent);

    QFile m_file;
    SecretMask m_mask;
    bool m_capture = false;
    std::chrono::microseconds m_begin{0}; ///< of the recording, since 1970-01-01 UTC
    std::chrono::microseconds m_now{0};
    FrameCutter m_cutters[2]; ///< received, sent
};

} // namespace metersmith::transport

#endif
