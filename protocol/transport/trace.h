// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_TRACE_H
#define METERSMITH_PROTOCOL_TRANSPORT_TRACE_H

#include "protocol/bytes.h"

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

/// Overwrites what must not be recorded in bytes on their way to the meter: the
/// calling-authentication-value of an AARQ and a secret being SET in an association object. A frame
/// check over a secret is overwritten too. The length stays.
class SecretMask
{
public:
    /// True if anything was overwritten.
    bool apply(Bytes& bytes);

private:
    std::size_t m_open = 0; ///< octets of a secret still to come in the next pieces
};

/// Records what passes on a line into a file. Never contains passwords.
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

    QFile m_file;
    SecretMask m_mask;
};

} // namespace metersmith::transport

#endif
