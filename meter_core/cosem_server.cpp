// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_server.h"

#include "meter_core/access_roles.h"

namespace metersmith::meter_core
{

using dlms::ActionResult;
using dlms::ClientSap;
using dlms::Data;
using dlms::DataAccessResult;

CosemServer::CosemServer(Core& core)
    : m_core(core)
{
    addIdentityObjects(m_objects, core);
    addClock(m_objects, core);
    addRegisters(m_objects, core);
    addRatioLog(m_objects, core);
    addConfigurationItems(m_objects, core);
    addCommunicationObjects(m_objects, core);
    addAssociation(m_objects, core);
}

dlms::AcseDiagnostic CosemServer::associate(const dlms::AssociationRequest& request)
{
    return admit(m_core.family(), m_core.state().password, request);
}

tl::expected<const CosemObject*, DataAccessResult> CosemServer::find(std::uint16_t classId,
                                                                     const Obis& name) const
{
    auto refusal = DataAccessResult::ObjectUndefined;
    for (const auto& object : m_objects) {
        if (object.name != name)
            continue;
        if (object.classId == classId)
            return &object;
        refusal = DataAccessResult::ObjectClassInconsistent;
    }
    return tl::unexpected(refusal);
}

tl::expected<Data, DataAccessResult> CosemServer::get(ClientSap client,
                                                      const dlms::AttributeReference& attribute,
                                                      const dlms::SelectiveAccess* access)
{
    const auto role = roleOf(m_core.family(), client);
    const auto object = find(attribute.classId, attribute.object);
    if (!object)
        return tl::unexpected(object.error());
    if (!role || !maySee(*role, **object))
        return tl::unexpected(DataAccessResult::ReadWriteDenied);
    if (access)
        return tl::unexpected(DataAccessResult::OtherReason);
    if (attribute.attribute == 1)
        return Data::octets((*object)->name.toBytes());
    const auto* row = (*object)->attribute(attribute.attribute);
    if (!row)
        return tl::unexpected(DataAccessResult::ObjectUndefined);
    if (!mayRead(*role, **object, *row))
        return tl::unexpected(DataAccessResult::ReadWriteDenied);
    return row->get(client);
}

DataAccessResult CosemServer::set(ClientSap client, const dlms::AttributeReference& attribute,
                                  const Data& value)
{
    const auto role = roleOf(m_core.family(), client);
    const auto object = find(attribute.classId, attribute.object);
    if (!object)
        return object.error();
    if (!role || !maySee(*role, **object) || attribute.attribute == 1)
        return DataAccessResult::ReadWriteDenied;
    const auto* row = (*object)->attribute(attribute.attribute);
    if (!row)
        return DataAccessResult::ObjectUndefined;
    if (!mayWrite(*role, *row))
        return DataAccessResult::ReadWriteDenied;
    return row->set(value);
}

tl::expected<Data, ActionResult> CosemServer::action(ClientSap client,
                                                     const dlms::MethodReference& method,
                                                     const std::optional<Data>& parameter)
{
    const auto role = roleOf(m_core.family(), client);
    const auto object = find(method.classId, method.object);
    if (!object)
        return tl::unexpected(object.error() == DataAccessResult::ObjectUndefined
                                  ? ActionResult::ObjectUndefined
                                  : ActionResult::ObjectClassInconsistent);
    if (!role || !mayCall(*role))
        return tl::unexpected(ActionResult::ReadWriteDenied);
    for (const auto& row : (*object)->methods)
        if (row.number == method.method)
            return row.call(parameter);
    return tl::unexpected(ActionResult::ObjectUndefined);
}

void CosemServer::released(ClientSap) {} // access rights depend on the client alone

} // namespace metersmith::meter_core
