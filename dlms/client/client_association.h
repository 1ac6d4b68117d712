// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_CLIENT_CLIENT_ASSOCIATION_H
#define METERSMITH_DLMS_CLIENT_CLIENT_ASSOCIATION_H

#include "dlms/client/client_security.h"
#include "dlms/client/client_session.h"

namespace metersmith::dlms
{

/// The opening and closing of an association: AARQ, AARE, the challenges of high level security
/// (passes 1 to 4: Green Book, 9.2.2.2.2.4), RLRQ. APDUs as they go over the link.
class ClientAssociation
{
public:
    /// `security` must outlive it.
    ClientAssociation(const AssociationSettings& settings, ClientSecurity& security)
        : m_settings(settings)
        , m_security(security)
    {
    }

    /// Pass 1. Errors: Unsupported (mechanism 2); those of the counter.
    Result<Bytes> request();
    /// AARE, then the answer to pass 3 with its protection taken off (`inTheClear`: it had none):
    /// what to send next, or (empty) it stands.
    Result<Bytes> answered(BytesView apdu, bool inTheClear);
    Result<Bytes> release();

    std::uint16_t maxSendApdu() const { return m_maxSend; }
    std::uint32_t conformance() const { return m_conformance; }

private:
    Result<Bytes> initiate();
    std::uint8_t context() const;
    Error refused(const Aare& aare, BytesView user) const;
    Result<> take(const Aare& aare);
    Result<Bytes> challenge();
    Result<> proven(BytesView apdu, bool inTheClear);

    const AssociationSettings& m_settings;
    ClientSecurity& m_security;
    HlsFacts m_facts;
    bool m_challenged = false;
    std::uint16_t m_maxSend = 0;
    std::uint32_t m_conformance = 0;
};

} // namespace metersmith::dlms

#endif
