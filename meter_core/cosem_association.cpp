// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/initiate.h"
#include "meter_core/access_roles.h"
#include "meter_core/cosem_object.h"
#include "protocol/secret_text.h"

namespace metersmith::meter_core
{

using dlms::ClientSap;
using dlms::Data;
using dlms::DataAccessResult;

namespace
{

// Association LN (class_id 15, version 1), Blue Book 4.4.4.
constexpr std::uint16_t associationClass = 15;
constexpr std::uint8_t associationVersion = 1;
// access_mode of attribute_access_item
constexpr std::uint8_t noAccess = 0, readOnly = 1, writeOnly = 2, readAndWrite = 3;
constexpr std::size_t longestPassword = 64;
// association_status
constexpr std::uint8_t nonAssociated = 0, associated = 2;

using Whose = std::function<ClientSap(ClientSap asking)>;

Data attributeAccess(std::int8_t number, bool reads, bool writes)
{
    const std::uint8_t mode = reads && writes ? readAndWrite
                              : reads         ? readOnly
                              : writes        ? writeOnly
                                              : noAccess;
    return Data::structure({Data::integer8(number), Data::enumeration(mode), Data::null()});
}

Data accessRights(const CosemObject& object, const ObjectRights& rights)
{
    std::vector<Data> attributes{attributeAccess(1, true, false)};
    for (const auto& attribute : object.attributes)
        attributes.push_back(attributeAccess(attribute.number, holds(rights.read, attribute.number),
                                             holds(rights.write, attribute.number)));
    std::vector<Data> methods;
    for (const auto& method : object.methods)
        methods.push_back(Data::structure(
            {Data::integer8(method.number), Data::boolean(holds(rights.call, method.number))}));
    return Data::structure({Data::array(std::move(attributes)), Data::array(std::move(methods))});
}

/// object_list: what the client may see, with its access rights.
GetResult objectList(const CosemObjects& objects, const RightsTable& rights, ClientSap client)
{
    std::vector<Data> elements;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const auto& object = objects[i];
        const auto& granted = rights.of(client, i);
        if (!granted.seen())
            continue;
        elements.push_back(
            Data::structure({Data::unsigned16(object.classId), Data::unsigned8(object.version),
                             Data::octets(object.name.toBytes()), accessRights(object, granted)}));
    }
    return Data::array(std::move(elements));
}

/// An object identifier below {joint-iso-ccitt country 756 organisation 5 DLMS-UA 8} (IEC
/// 62056-5-3): 1 application-context, 2 authentication mechanism.
Data dlmsName(std::uint8_t kind, std::uint8_t number)
{
    return Data::structure({Data::unsigned8(2), Data::unsigned8(16), Data::unsigned16(756),
                            Data::unsigned8(5), Data::unsigned8(8), Data::unsigned8(kind),
                            Data::unsigned8(number)});
}

Data contextInformation()
{
    constexpr std::uint16_t maxApdu = 65535;
    constexpr std::uint8_t dlmsVersion = 6;
    Bytes conformance;
    appendU32(conformance, dlms::conformance::supported << 8U);
    return Data::structure({Data::bits({std::move(conformance), 24}), Data::unsigned16(maxApdu),
                            Data::unsigned16(maxApdu), Data::unsigned8(dlmsVersion),
                            Data::integer8(0), Data::octets({})});
}

/// application_context_name: 1 with logical names, 3 the same ciphered.
Data contextName(const Core& core, const Associations& open, ClientSap client)
{
    const auto role = roleOf(core.family(), client);
    const auto standing = open.standing.find(client);
    const bool ciphered = standing != open.standing.end() ? standing->second.ciphered
                                                          : role && policyOf(core, *role) != 0;
    return dlmsName(1, ciphered ? 3 : 1);
}

std::uint8_t numberOf(std::string_view mechanism)
{
    for (std::uint8_t number = 0; number <= 7; ++number)
        if (dlms::name(static_cast<dlms::Mechanism>(number)) == mechanism)
            return number;
    return 0;
}

/// authentication_mechanism_name: the one in use, else the first that the role may use.
Data mechanismName(const Core& core, const Associations& open, ClientSap client)
{
    const auto standing = open.standing.find(client);
    if (standing != open.standing.end())
        return dlmsName(2, static_cast<std::uint8_t>(standing->second.mechanism));
    const auto role = roleOf(core.family(), client);
    const bool known = role && !mechanismsOf(core, *role).empty();
    return dlmsName(2, known ? numberOf(mechanismsOf(core, *role).front()) : 0);
}

DataAccessResult setPassword(Core& core, const Data& value)
{
    if (value.type() != dlms::DataType::OctetString)
        return DataAccessResult::TypeUnmatched;
    auto password = value.text();
    if (!password || password->empty() || password->size() > longestPassword)
        return DataAccessResult::OtherReason;
    MeterState next = core.state();
    next.password = Secret::fromText(*password);
    wipe(*password);
    return core.commit(std::move(next)) ? DataAccessResult::Success
                                        : DataAccessResult::HardwareFault;
}

/// change_HLS_secret: the secret of mechanisms 3, 4 and 6, 8 to 64 octets. Keys of mechanism 5 are
/// changed by key_transfer.
CallResult changeSecret(Core& core, int instance, const std::optional<Data>& parameter)
{
    constexpr std::size_t shortest = 8;
    if (!parameter || parameter->type() != dlms::DataType::OctetString)
        return tl::unexpected(dlms::ActionResult::TypeUnmatched);
    const auto secret = parameter->bytes();
    if (secret.size() < shortest || secret.size() > longestPassword)
        return tl::unexpected(dlms::ActionResult::OtherReason);
    MeterState next = core.state();
    auto* setup = next.security.setup(instance);
    if (!setup)
        return tl::unexpected(dlms::ActionResult::ObjectUnavailable);
    setup->hlsSecret = Secret(Bytes(secret.begin(), secret.end()));
    logEvent(next.security, core.family(), event_code::keysChanged, core.clockUtc());
    if (!core.commit(std::move(next)))
        return tl::unexpected(dlms::ActionResult::HardwareFault);
    return Data::null();
}

/// The association of the client that `whose` names. Secrets are changed by its role alone: the
/// object of the current association has the method only where `setup` (below 0: none) says whose
/// secret it is.
CosemObject association(CosemObjects& objects, Core& core, const Associations& open,
                        std::uint8_t instance, const Whose& whose, int setup)
{
    CosemObject object{associationClass,
                       associationVersion,
                       Obis(0, 0, 40, 0, instance),
                       instance == 0 ? "association" : "associations",
                       {},
                       {}};
    object.put({2,
                [&objects, &open, whose](ClientSap asking) {
                    return objectList(objects, *open.rights, whose(asking));
                },
                {}});
    object.put({3,
                [&core, whose](ClientSap asking) {
                    return GetResult(
                        Data::structure({Data::integer8(static_cast<std::int8_t>(whose(asking))),
                                         Data::unsigned16(static_cast<std::uint16_t>(
                                             core.family().access.serverLogical))}));
                },
                {}});
    object.put({4,
                [&core, &open, whose](ClientSap asking) {
                    return GetResult(contextName(core, open, whose(asking)));
                },
                {}});
    object.put(showing(5, [] { return contextInformation(); }));
    object.put({6,
                [&core, &open, whose](ClientSap asking) {
                    return GetResult(mechanismName(core, open, whose(asking)));
                },
                {}});
    object.put({7, {}, [&core](const Data& value) { return setPassword(core, value); }});
    object.put({8,
                [&open, whose](ClientSap asking) {
                    const bool stands =
                        open.standing.contains(whose(asking)) || whose(asking) == asking;
                    return GetResult(Data::enumeration(stands ? associated : nonAssociated));
                },
                {}});
    object.put({9,
                [&core, whose](ClientSap asking) {
                    const auto role = roleOf(core.family(), whose(asking));
                    if (!role || role->facts.securitySetup < 0)
                        return GetResult(Data::octets(Bytes(6, 0)));
                    const auto e = static_cast<std::uint8_t>(role->facts.securitySetup);
                    return GetResult(Data::octets(Obis(0, 0, 43, 0, e).toBytes()));
                },
                {}});
    // reply_to_HLS_authentication: while an association is being made the session answers it.
    object.methods.push_back({1, [](const std::optional<Data>&) -> CallResult {
                                  return tl::unexpected(dlms::ActionResult::OtherReason);
                              }});
    if (setup >= 0)
        object.methods.push_back({2, [&core, setup](const std::optional<Data>& parameter) {
                                      return changeSecret(core, setup, parameter);
                                  }});
    return object;
}

} // namespace

void addAssociations(CosemObjects& objects, Core& core, const Associations& open)
{
    objects.push_back(association(
        objects, core, open, 0, [](ClientSap asking) { return asking; }, -1));
    for (const auto& client : core.family().access.clients) {
        const auto role = core.family().access.roleOf(client);
        if (role.association == 0)
            continue;
        const auto sap = static_cast<ClientSap>(client.client);
        objects.push_back(association(
            objects, core, open, static_cast<std::uint8_t>(role.association),
            [sap](ClientSap) { return sap; }, role.securitySetup));
    }
}

} // namespace metersmith::meter_core
