// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_COSEM_SERVER_H
#define METERSMITH_METER_CORE_COSEM_SERVER_H

#include "meter_core/access_roles.h"

namespace metersmith::meter_core
{

/// The meter as COSEM clients see it: its object table, behind the access rights of each client,
/// its keys and the log of what was tried.
class CosemServer : public dlms::ServerHandler
{
public:
    /// `core` must outlive the server.
    explicit CosemServer(Core& core);
    CosemServer(const CosemServer&) = delete;
    CosemServer& operator=(const CosemServer&) = delete;

    dlms::AcseDiagnostic associate(const dlms::AssociationRequest& request) override;
    /// object-undefined: no such object or attribute; object-class-inconsistent: another class;
    /// read-write-denied: not for this client; other-reason: selective access to something else
    /// than a profile's buffer.
    tl::expected<dlms::Data, dlms::DataAccessResult>
    get(dlms::ClientSap client, const dlms::AttributeReference& attribute,
        const dlms::SelectiveAccess* access) override;
    dlms::DataAccessResult set(dlms::ClientSap client, const dlms::AttributeReference& attribute,
                               const dlms::Data& value) override;
    tl::expected<dlms::Data, dlms::ActionResult>
    action(dlms::ClientSap client, const dlms::MethodReference& method,
           const std::optional<dlms::Data>& parameter) override;
    void released(dlms::ClientSap client) override;

    std::optional<dlms::ServerSecurity> security(dlms::ClientSap client) override;
    /// False while the client is locked out.
    bool mayAuthenticate(dlms::ClientSap client) override;
    void authenticated(dlms::ClientSap client) override;
    void incident(dlms::ClientSap client, dlms::SecurityIncident what) override;
    Bytes signingKey(BytesView originator) override;
    /// Meant for this meter, and with a transaction number above all that this signer has used;
    /// the number is kept for good before the command is carried out.
    bool acceptSigned(dlms::ClientSap client, const dlms::GeneralSigning& apdu) override;
    bool mayCallUnsigned(dlms::ClientSap client, const dlms::MethodReference& method) override;

    const CosemObjects& objects() const { return m_objects; }

private:
    tl::expected<std::size_t, dlms::DataAccessResult> find(std::uint16_t classId,
                                                           const Obis& name) const;

    Core& m_core;
    CosemObjects m_objects;
    std::vector<std::pair<Obis, std::size_t>> m_index; ///< in the order of the names
    Associations m_open;
    /// By security setup and generation of its keys.
    std::map<std::pair<int, std::uint32_t>, std::weak_ptr<dlms::InvocationCounters>> m_counters;
    std::optional<RightsTable> m_rights;
    std::optional<dlms::ClientSap> m_refused; ///< whose wrong password associate() has counted
};

} // namespace metersmith::meter_core

#endif
