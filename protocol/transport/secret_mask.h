// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_SECRET_MASK_H
#define METERSMITH_PROTOCOL_TRANSPORT_SECRET_MASK_H

#include "protocol/bytes.h"

namespace metersmith::transport
{

/// Overwrites with 2A what must not be recorded in bytes on their way to the meter: the
/// calling-authentication-value of an AARQ, a dedicated key in clear, what follows the descriptor
/// of a secret in SET, ACTION and ACCESS requests, in lists and blocks too (secret_places.h), and
/// the password of IEC 62056-21. The length stays; the check sequence of an HDLC frame and the BCC
/// are made anew, so that they stay right and tell nothing of the secret.
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
    bool applyAssociation(std::uint8_t* bytes, std::size_t length);
    bool applyProgramming(std::uint8_t* bytes, std::size_t length);
    bool cover(std::uint8_t* bytes, std::size_t length, std::size_t begin, std::size_t end);

    std::size_t m_open = 0;       ///< octets of a secret still to come in the next pieces
    bool m_toTheEnd = false;      ///< the last piece was covered to its end
    bool m_inAssociation = false; ///< the next segments belong to an AARQ
    bool m_inSegments = false;    ///< the next segments belong to a request with a secret
    bool m_inBlocks = false;      ///< the next blocks do
    Bytes m_last, m_masked;       ///< the last piece with a secret, for when it is sent again
};

} // namespace metersmith::transport

#endif
