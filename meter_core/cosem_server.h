// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_COSEM_SERVER_H
#define METERSMITH_METER_CORE_COSEM_SERVER_H

#include "meter_core/cosem_object.h"

namespace metersmith::meter_core
{

/// The meter as COSEM clients see it: its object table, behind the access rights of each client.
class CosemServer : public dlms::ServerHandler
{
public:
    /// `core` must outlive the server.
    explicit CosemServer(Core& core);
    CosemServer(const CosemServer&) = delete;
    CosemServer& operator=(const CosemServer&) = delete;

    dlms::AcseDiagnostic associate(const dlms::AssociationRequest& request) override;
    /// object-undefined: no such object or attribute; object-class-inconsistent: another class;
    /// read-write-denied: not for this client; other-reason: selective access, which no object has.
    tl::expected<dlms::Data, dlms::DataAccessResult>
    get(dlms::ClientSap client, const dlms::AttributeReference& attribute,
        const dlms::SelectiveAccess* access) override;
    dlms::DataAccessResult set(dlms::ClientSap client, const dlms::AttributeReference& attribute,
                               const dlms::Data& value) override;
    tl::expected<dlms::Data, dlms::ActionResult>
    action(dlms::ClientSap client, const dlms::MethodReference& method,
           const std::optional<dlms::Data>& parameter) override;
    void released(dlms::ClientSap client) override;

    const CosemObjects& objects() const { return m_objects; }

private:
    tl::expected<const CosemObject*, dlms::DataAccessResult> find(std::uint16_t classId,
                                                                  const Obis& name) const;

    Core& m_core;
    CosemObjects m_objects;
};

} // namespace metersmith::meter_core

#endif
