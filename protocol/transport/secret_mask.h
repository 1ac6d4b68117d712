// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SECRET_MASK_H
#define METERSMITH_PROTOCOL_TRANSPORT_SECRET_MASK_H

#include "protocol/bytes.h"

namespace metersmith::transport
{

/// Overwrites with 2A what must not be recorded in bytes on their way to the meter: the
/// calling-authentication-value of an AARQ, a dedicated key in clear, and a secret that is being
/// SET or changed in an association object. The length stays; the checksum of an HDLC frame is
/// computed anew, so that it stays a right one and tells nothing of the secret.
class SecretMask
{
public:
    SecretMask() = default;
    SecretMask(const SecretMask&) = default;
    SecretMask& operator=(const SecretMask&) = default;
    ~SecretMask();

    /// True if anything was overwritten.
    bool apply(Bytes& bytes);

private:
    bool applyToFrame(std::uint8_t* frame, std::size_t length);
    bool applyPlain(std::uint8_t* bytes, std::size_t length);

    std::size_t m_open = 0; ///< octets of a secret still to come in the next pieces
    Bytes m_last, m_masked; ///< the last piece with a secret, for when it is sent again
};

} // namespace metersmith::transport

#endif
