// SPDX-License-Identifier: Apache-2.0
#include "meter_core/cosem_server.h"

#include "meter_core/identity.h"
#include "meter_core/profile_selection.h"
#include "meter_core/security_counters.h"

#include <algorithm>

namespace metersmith::meter_core
{

using dlms::AcseDiagnostic;
using dlms::ActionResult;
using dlms::ClientSap;
using dlms::Data;
using dlms::DataAccessResult;
using dlms::SecurityIncident;

namespace
{

constexpr std::uint16_t clockClass = 8;
constexpr std::uint16_t profileClass = 7;
constexpr std::int8_t bufferAttribute = 2, captureAttribute = 3, periodAttribute = 4;

int eventOf(SecurityIncident incident)
{
    switch (incident) {
    case SecurityIncident::Replayed:
        return event_code::replay;
    case SecurityIncident::SignatureRefused:
        return event_code::signingFailed;
    default:
        return event_code::decryptionFailed;
    }
}

} // namespace

CosemServer::CosemServer(Core& core)
    : m_core(core)
{
    addIdentityObjects(m_objects, core);
    addClock(m_objects, core);
    addRegisters(m_objects, core);
    addRatioLog(m_objects, core);
    addLoadProfile(m_objects, core);
    addEventLogs(m_objects, core);
    addBreaker(m_objects, core);
    addConfigurationItems(m_objects, core);
    addCommunicationObjects(m_objects, core);
    addSecurity(m_objects, core);
    addAssociations(m_objects, core, m_open);
    m_rights.emplace(core.family(), m_objects);
    m_open.rights = &*m_rights;
    for (std::size_t i = 0; i < m_objects.size(); ++i)
        m_index.emplace_back(m_objects[i].name, i);
    std::sort(m_index.begin(), m_index.end());
}

AcseDiagnostic CosemServer::associate(const dlms::AssociationRequest& request)
{
    const ClientSap client = request.peers.client;
    m_refused.reset();
    const auto diagnostic = admit(m_core, request);
    if (diagnostic == AcseDiagnostic::AuthenticationFailure) {
        m_core.refuseLogin(client);
        m_refused = client;
    }
    if (diagnostic != AcseDiagnostic::Null)
        return diagnostic;
    m_open.standing[client] = {request.mechanism, request.ciphered, false};
    const auto role = roleOf(m_core.family(), client);
    if (auto* setup = m_core.security().setup(role->facts.securitySetup);
        setup && request.clientTitle.size() == 8)
        setup->clientTitle = request.clientTitle;
    if (!dlms::isHighLevel(request.mechanism))
        authenticated(client);
    return AcseDiagnostic::Null;
}

tl::expected<std::size_t, DataAccessResult> CosemServer::find(std::uint16_t classId,
                                                              const Obis& name) const
{
    auto refusal = DataAccessResult::ObjectUndefined;
    auto place = std::lower_bound(m_index.begin(), m_index.end(), std::pair(name, std::size_t(0)));
    for (; place != m_index.end() && place->first == name; ++place) {
        if (m_objects[place->second].classId == classId)
            return place->second;
        refusal = DataAccessResult::ObjectClassInconsistent;
    }
    return tl::unexpected(refusal);
}

tl::expected<Data, DataAccessResult> CosemServer::get(ClientSap client,
                                                      const dlms::AttributeReference& attribute,
                                                      const dlms::SelectiveAccess* access)
{
    const auto found = find(attribute.classId, attribute.object);
    if (!found)
        return tl::unexpected(found.error());
    const auto& object = m_objects[*found];
    const auto& rights = m_rights->of(client, *found);
    if (!rights.seen())
        return tl::unexpected(DataAccessResult::ReadWriteDenied);
    const bool isBuffer = object.classId == profileClass && attribute.attribute == bufferAttribute;
    if (access && !isBuffer)
        return tl::unexpected(DataAccessResult::OtherReason);
    if (attribute.attribute == 1)
        return Data::octets(object.name.toBytes());
    const auto* row = object.attribute(attribute.attribute);
    if (!row)
        return tl::unexpected(DataAccessResult::ObjectUndefined);
    if (!holds(rights.read, attribute.attribute))
        return tl::unexpected(DataAccessResult::ReadWriteDenied);
    auto value = row->get(client);
    const auto* columns = access ? object.attribute(captureAttribute) : nullptr;
    if (access && value) {
        const auto captured = columns ? columns->get(client) : GetResult(Data::array({}));
        if (!captured)
            return tl::unexpected(captured.error());
        value = selectRows(*value, *captured, *access);
    }
    if (isBuffer && value && m_core.family().loadProfile.nullData) {
        const auto* row4 = object.attribute(periodAttribute);
        const auto period = row4 ? row4->get(client) : GetResult(Data::unsigned32(0));
        return withNullData(*value, period ? period->number().value_or(0) : 0);
    }
    return value;
}

DataAccessResult CosemServer::set(ClientSap client, const dlms::AttributeReference& attribute,
                                  const Data& value)
{
    const auto found = find(attribute.classId, attribute.object);
    if (!found)
        return found.error();
    const auto& object = m_objects[*found];
    const auto& rights = m_rights->of(client, *found);
    if (!rights.seen() || attribute.attribute == 1)
        return DataAccessResult::ReadWriteDenied;
    const auto* row = object.attribute(attribute.attribute);
    if (!row)
        return DataAccessResult::ObjectUndefined;
    if (!holds(rights.write, attribute.attribute))
        return DataAccessResult::ReadWriteDenied;
    const auto result = row->set(value);
    const bool isTime = object.classId == clockClass && attribute.attribute == 2;
    if (result == DataAccessResult::Success && !isTime)
        m_core.note(event_code::parameterChanged);
    return result;
}

tl::expected<Data, ActionResult> CosemServer::action(ClientSap client,
                                                     const dlms::MethodReference& method,
                                                     const std::optional<Data>& parameter)
{
    const auto found = find(method.classId, method.object);
    if (!found)
        return tl::unexpected(found.error() == DataAccessResult::ObjectUndefined
                                  ? ActionResult::ObjectUndefined
                                  : ActionResult::ObjectClassInconsistent);
    const auto& rights = m_rights->of(client, *found);
    const auto& methods = m_objects[*found].methods;
    const auto row = std::find_if(methods.begin(), methods.end(),
                                  [&](const auto& one) { return one.number == method.method; });
    if (rights.seen() && row == methods.end())
        return tl::unexpected(ActionResult::ObjectUndefined);
    if (!holds(rights.call, method.method))
        return tl::unexpected(ActionResult::ReadWriteDenied);
    return row->call(parameter);
}

void CosemServer::released(ClientSap client)
{
    const auto standing = m_open.standing.extract(client);
    if (!standing)
        return;
    if (standing.mapped().logged)
        m_core.note(event_code::localEnd);
    const auto role = roleOf(m_core.family(), client);
    const auto* setup = role ? m_core.state().security.setup(role->facts.securitySetup) : nullptr;
    // After a quiet end the counters are kept as they are: the next client need not skip any.
    if (setup && std::any_of(setup->counters.begin(), setup->counters.end(),
                             [](const auto& one) { return one.lowestReserved != one.lowest; }))
        static_cast<void>(m_core.commit(m_core.state())); // failing, it shows as an error symbol
}

std::optional<dlms::ServerSecurity> CosemServer::security(ClientSap client)
{
    const auto role = roleOf(m_core.family(), client);
    const auto* setup = role ? m_core.state().security.setup(role->facts.securitySetup) : nullptr;
    if (!setup)
        return {};
    const auto policy = policyOf(m_core, *role);
    dlms::ServerSecurity security;
    security.settings.ownTitle = systemTitle(serialNumber(m_core.state().serial).value_or(0));
    security.settings.keys.globalUnicast = setup->unicast;
    security.settings.keys.globalBroadcast = setup->broadcast;
    security.settings.keys.authentication = setup->authentication;
    security.settings.keys.master = setup->master;
    security.settings.signing = {m_core.state().security.signing, setup->clientPublicKey};
    // One for all associations that begin with these keys: replaced, the keys are used on by
    // each of them, and no number twice.
    auto& kept = m_counters[{setup->instance, setup->keysMade}];
    security.settings.counters = kept.lock();
    if (!security.settings.counters) {
        std::erase_if(m_counters, [](const auto& one) { return one.second.expired(); });
        security.settings.counters = std::make_shared<SecurityCounters>(m_core, setup->instance);
        m_counters[{setup->instance, setup->keysMade}] = security.settings.counters;
    }
    security.hlsSecret = setup->hlsSecret.empty() ? m_core.state().password : setup->hlsSecret;
    security.required = requestProtection(policy);
    security.answers = responseProtection(policy);
    return security;
}

void CosemServer::authenticated(ClientSap client)
{
    countSuccess(m_core.security(), client);
    auto& standing = m_open.standing[client];
    // Who has proven nothing must not fill the log.
    standing.logged =
        standing.mechanism != dlms::Mechanism::Lowest || m_core.isDue(event_code::localStart);
    if (standing.logged)
        m_core.note(event_code::localStart);
}

bool CosemServer::mayAuthenticate(ClientSap client)
{
    return !isLockedOut(m_core.state().security, client, m_core.worldUtc());
}

void CosemServer::incident(ClientSap client, SecurityIncident what)
{
    if (what == SecurityIncident::AuthenticationFailed) {
        const bool counted = std::exchange(m_refused, std::nullopt) == client;
        m_open.standing.erase(client);
        if (!counted)
            m_core.refuseLogin(client);
        return;
    }
    if (what == SecurityIncident::DecryptionFailed)
        m_core.refuseKey(client);
    else
        m_core.noteAttempt(eventOf(what));
}

Bytes CosemServer::signingKey(BytesView originator)
{
    for (const auto& signer : m_core.state().security.signers)
        if (std::ranges::equal(signer.title, originator))
            return signer.publicKey;
    return {};
}

bool CosemServer::acceptSigned(ClientSap, const dlms::GeneralSigning& apdu)
{
    const auto ownTitle = systemTitle(serialNumber(m_core.state().serial).value_or(0));
    if (!apdu.recipient.empty() && apdu.recipient != ownTitle)
        return false;
    if (apdu.transactionId.empty() || apdu.transactionId.size() > sizeof(std::uint64_t))
        return false;
    std::uint64_t number = 0;
    for (const auto octet : apdu.transactionId)
        number = number << 8U | octet;
    MeterState next = m_core.state();
    for (auto& signer : next.security.signers) {
        if (signer.title != apdu.originator)
            continue;
        if (number <= signer.lastTransaction)
            return false;
        signer.lastTransaction = number;
        return m_core.commit(std::move(next)).has_value();
    }
    return false;
}

bool CosemServer::mayCallUnsigned(ClientSap client, const dlms::MethodReference& method)
{
    const auto found = find(method.classId, method.object);
    return !found || m_core.state().security.signers.empty() ||
           !holds(m_rights->of(client, *found).signedOnly, method.method);
}

} // namespace metersmith::meter_core
