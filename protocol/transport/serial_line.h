// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SERIAL_LINE_H
#define METERSMITH_PROTOCOL_TRANSPORT_SERIAL_LINE_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"

#include <optional>

namespace metersmith::transport
{

// What QSerialPort does not tell of an open port; each by its file descriptor.

/// Whether the port has taken data bits and parity: tcsetattr() succeeds when it took anything.
bool hasTaken(int port, const LineSettings& line);
/// Characters with wrong parity or without a stop bit come marked (PARMRK) instead of being
/// dropped. False if the port does not do that.
bool markDamaged(int port);
/// Bytes that the driver still holds; 0 where it does not say.
int queuedBytes(int port);
/// Whether the UART itself has sent its last bit; nothing where the driver does not say.
std::optional<bool> transmitterEmpty(int port);

/// Takes the marks of PARMRK out again (termios(3)): FF FF is FF, FF 00 X is X and damaged.
class MarkedBytes
{
public:
    struct Taken {
        Bytes bytes;
        int damaged = 0;
    };
    /// What is complete; a mark may be cut in two.
    Taken take(BytesView bytes);

private:
    enum class At : std::uint8_t { Plain, Mark, Damaged };
    At m_at = At::Plain;
};

} // namespace metersmith::transport

#endif
