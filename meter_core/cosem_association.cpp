// SPDX-License-Identifier: Apache-2.0
#include "dlms/initiate.h"
#include "meter_core/access_roles.h"
#include "meter_core/cosem_object.h"

namespace metersmith::meter_core
{

using dlms::ClientSap;
using dlms::Data;
using dlms::DataAccessResult;

namespace
{

// access_mode of attribute_access_item (Blue Book, 4.4.4)
constexpr std::uint8_t noAccess = 0, readOnly = 1, writeOnly = 2, readAndWrite = 3;
constexpr std::size_t longestPassword = 64;

Data attributeAccess(std::int8_t number, std::uint8_t mode)
{
    return Data::structure({Data::integer8(number), Data::enumeration(mode), Data::null()});
}

Data accessRights(const CosemObject& object, AccessRole role)
{
    std::vector<Data> attributes{attributeAccess(1, readOnly)};
    for (const auto& attribute : object.attributes) {
        const bool reads = mayRead(role, object, attribute);
        const bool writes = mayWrite(role, attribute);
        attributes.push_back(attributeAccess(attribute.number, reads && writes ? readAndWrite
                                                               : reads         ? readOnly
                                                               : writes        ? writeOnly
                                                                               : noAccess));
    }
    std::vector<Data> methods;
    for (const auto& method : object.methods)
        methods.push_back(
            Data::structure({Data::integer8(method.number), Data::boolean(mayCall(role))}));
    return Data::structure({Data::array(std::move(attributes)), Data::array(std::move(methods))});
}

/// object_list: what the asking client may see, with its access rights.
GetResult objectList(const CosemObjects& objects, AccessRole role)
{
    std::vector<Data> elements;
    for (const auto& object : objects) {
        if (!maySee(role, object))
            continue;
        elements.push_back(
            Data::structure({Data::unsigned16(object.classId), Data::unsigned8(object.version),
                             Data::octets(object.name.toBytes()), accessRights(object, role)}));
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

DataAccessResult setPassword(Core& core, const Data& value)
{
    if (value.type() != dlms::DataType::OctetString)
        return DataAccessResult::TypeUnmatched;
    const auto password = value.text();
    if (!password || password->empty() || password->size() > longestPassword)
        return DataAccessResult::OtherReason;
    MeterState next = core.state();
    next.password = *password;
    return core.commit(std::move(next)) ? DataAccessResult::Success
                                        : DataAccessResult::HardwareFault;
}

} // namespace

void addAssociation(CosemObjects& objects, Core& core)
{
    // Association LN (class_id 15, version 0), Blue Book 4.4.4; 0.0.40.0.0.255 is the current one.
    CosemObject association{15, 0, Obis(0, 0, 40, 0, 0), true, {}, {}};
    const auto role = [&core](ClientSap client) {
        return roleOf(core.family(), client).value_or(AccessRole::Public);
    };
    association.put(
        {2, [&objects, role](ClientSap client) { return objectList(objects, role(client)); }, {}});
    association.put({3,
                     [&core](ClientSap client) {
                         return GetResult(
                             Data::structure({Data::integer8(static_cast<std::int8_t>(client)),
                                              Data::unsigned16(static_cast<std::uint16_t>(
                                                  core.family().access.serverLogical))}));
                     },
                     {}});
    association.put(showing(4, [] { return dlmsName(1, 1); }));
    association.put(showing(5, [] { return contextInformation(); }));
    association.put({6,
                     [role](ClientSap client) {
                         return GetResult(dlmsName(2, role(client) == AccessRole::Public ? 0 : 1));
                     },
                     {}});
    association.put({7, {}, [&core](const Data& value) { return setPassword(core, value); }});
    association.put(showing(8, [] { return Data::enumeration(2); })); // associated
    objects.push_back(std::move(association));
}

} // namespace metersmith::meter_core
