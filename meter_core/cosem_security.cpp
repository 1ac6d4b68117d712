// SPDX-License-Identifier: Apache-2.0
#include "dlms/security/key_wrap.h"
#include "meter_core/access_roles.h"
#include "meter_core/cosem_object.h"
#include "meter_core/identity.h"
#include "meter_core/security_counters.h"

#include <set>

namespace metersmith::meter_core
{

using dlms::ActionResult;
using dlms::Data;
using dlms::DataAccessResult;

namespace
{

constexpr std::uint16_t dataClass = 1;
constexpr std::uint16_t securitySetupClass = 64;
constexpr std::uint8_t suite0 = 0; // AES-GCM-128 for protection, AES-128 key wrap
constexpr std::uint8_t knownPolicies = 0x6C;

/// key_id of key_transfer (Blue Book, 4.4.7).
enum KeyId : std::uint8_t { UnicastKey, BroadcastKey, AuthenticationKey, MasterKey };

Secret* keyOf(SecuritySetup& setup, std::int64_t id)
{
    switch (id) {
    case UnicastKey:
        return &setup.unicast;
    case BroadcastKey:
        return &setup.broadcast;
    case AuthenticationKey:
        return &setup.authentication;
    case MasterKey:
        return &setup.master;
    default:
        return nullptr;
    }
}

/// Puts one element of key_data in its place. Errors: the result for the client.
std::optional<ActionResult> takeKey(SecuritySetup& setup, const Secret& master, const Data& element)
{
    const auto& parts = element.elements();
    if (element.type() != dlms::DataType::Structure || parts.size() != 2 || !parts[0].number() ||
        parts[1].type() != dlms::DataType::OctetString)
        return ActionResult::TypeUnmatched;
    auto* place = keyOf(setup, *parts[0].number());
    if (!place)
        return ActionResult::OtherReason;
    auto key = dlms::unwrapKey(master, parts[1].bytes());
    if (!key || key->size() != keyLength)
        return ActionResult::OtherReason; // not wrapped with this meter's master key
    *place = *std::move(key);
    return {};
}

/// key_transfer: all keys or none. They hold from the next association on: the one that brought
/// them ends with the keys that it began with. A new global unicast key begins with new counters.
CallResult transferKeys(Core& core, int instance, const std::optional<Data>& parameter)
{
    constexpr std::size_t mostKeys = 4;
    if (!parameter || parameter->type() != dlms::DataType::Array)
        return tl::unexpected(ActionResult::TypeUnmatched);
    const auto& elements = parameter->elements();
    if (elements.empty() || elements.size() > mostKeys)
        return tl::unexpected(ActionResult::OtherReason);
    MeterState next = core.state();
    auto* setup = next.security.setup(instance);
    if (!setup)
        return tl::unexpected(ActionResult::ObjectUnavailable);
    const Secret unicast = setup->unicast, broadcast = setup->broadcast, master = setup->master;
    std::set<std::int64_t> ids;
    for (const auto& element : elements) {
        if (const auto refusal = takeKey(*setup, master, element))
            return tl::unexpected(*refusal);
        if (!ids.insert(*element.elements()[0].number()).second)
            return tl::unexpected(ActionResult::OtherReason); // one key twice: which one is meant?
    }
    if (!(setup->unicast == unicast)) {
        setup->counters[0] = {};
        ++setup->keysMade;
        logEvent(next.security, core.family(), event_code::counterReset, core.clockUtc());
    }
    if (!(setup->broadcast == broadcast))
        setup->counters[1] = {};
    logEvent(next.security, core.family(), event_code::keysChanged, core.clockUtc());
    if (!core.commit(std::move(next)))
        return tl::unexpected(ActionResult::HardwareFault);
    return Data::null();
}

/// security_activate: a policy may be made stronger, never weaker.
CallResult activatePolicy(Core& core, int instance, const std::optional<Data>& parameter)
{
    if (!parameter || parameter->type() != dlms::DataType::Enum)
        return tl::unexpected(ActionResult::TypeUnmatched);
    const auto policy = static_cast<std::uint8_t>(parameter->number().value_or(0));
    MeterState next = core.state();
    auto* setup = next.security.setup(instance);
    if (!setup)
        return tl::unexpected(ActionResult::ObjectUnavailable);
    if ((policy & ~knownPolicies) != 0 || (setup->policy & ~policy) != 0)
        return tl::unexpected(ActionResult::OtherReason);
    setup->policy = policy;
    logEvent(next.security, core.family(), event_code::parameterChanged, core.clockUtc());
    if (!core.commit(std::move(next)))
        return tl::unexpected(ActionResult::HardwareFault);
    return Data::null();
}

/// Security setup (class_id 64, version 1), Blue Book 4.4.7.
CosemObject securitySetup(Core& core, const Role& role)
{
    const int instance = role.facts.securitySetup;
    const auto e = static_cast<std::uint8_t>(instance);
    CosemObject object{securitySetupClass, 1, Obis(0, 0, 43, 0, e), "security", {}, {}};
    object.put(showing(2, [&core, role] { return Data::enumeration(policyOf(core, role)); }));
    object.put(showing(3, [] { return Data::enumeration(suite0); }));
    object.put(showing(4, [&core, instance] {
        const auto* setup = core.state().security.setup(instance);
        return Data::octets(setup ? setup->clientTitle : Bytes());
    }));
    object.put(showing(5, [&core] {
        return Data::octets(systemTitle(serialNumber(core.state().serial).value_or(0)));
    }));
    object.put(showing(6, [] { return Data::array({}); })); // certificates: suite 0 has none
    object.methods.push_back({1, [&core, instance](const std::optional<Data>& parameter) {
                                  return activatePolicy(core, instance, parameter);
                              }});
    object.methods.push_back({2, [&core, instance](const std::optional<Data>& parameter) {
                                  return transferKeys(core, instance, parameter);
                              }});
    return object;
}

/// Invocation counter object (Blue Book, 6.2.36: 0-b:43.1.e), for clients that must find out where
/// to go on.
CosemObject counterObject(Core& core, int instance)
{
    const Obis name(0, 0, 43, 1, static_cast<std::uint8_t>(instance));
    return {dataClass,
            0,
            name,
            "counter",
            {showing(2,
                     [&core, instance] {
                         const auto* setup = core.state().security.setup(instance);
                         return Data::unsigned32(setup ? highestReceived(*setup) : 0);
                     })},
            {}};
}

} // namespace

void addSecurity(CosemObjects& objects, Core& core)
{
    for (const auto& client : core.family().access.clients) {
        const Role role{client, core.family().access.roleOf(client)};
        if (role.facts.securitySetup < 0)
            continue;
        objects.push_back(securitySetup(core, role));
        objects.push_back(counterObject(core, role.facts.securitySetup));
    }
}

} // namespace metersmith::meter_core
