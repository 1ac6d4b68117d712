// SPDX-License-Identifier: Apache-2.0
#include "meter_core/access_roles.h"

#include <algorithm>

namespace metersmith::meter_core
{

using dlms::AcseDiagnostic;
using dlms::Protection;

namespace
{

// security_policy of Security setup version 1 (Blue Book, 4.4.7).
constexpr std::uint8_t authenticatedRequest = 0x04, encryptedRequest = 0x08,
                       authenticatedResponse = 0x20, encryptedResponse = 0x40;

template <class T, class U>
bool has(const std::vector<T>& list, const U& wanted)
{
    return list.empty() || std::find(list.begin(), list.end(), wanted) != list.end();
}

bool contains(const std::vector<std::string>& list, std::string_view wanted)
{
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

Protection protectionOf(bool authenticated, bool encrypted)
{
    return static_cast<Protection>((authenticated ? 0x10U : 0U) | (encrypted ? 0x20U : 0U));
}

/// The names under which rules may speak of the object, as the role sees it.
std::vector<std::string_view> groupsOf(const CosemObject& object, const typecodes::AccessRole& role)
{
    std::vector<std::string_view> groups{object.group};
    if (object.group == "security" && object.name.e() == role.securitySetup)
        groups.push_back("ownSecurity");
    if (object.group == "associations" && role.association != 0 &&
        object.name.e() == role.association)
        groups.push_back("ownAssociation");
    return groups;
}

bool speaksOf(const typecodes::AccessRight& right, const CosemObject& object,
              const typecodes::AccessRole& role)
{
    if (!has(right.roles, role.name) || !has(right.classes, int(object.classId)))
        return false;
    const auto groups = groupsOf(object, role);
    const bool inGroup = right.groups.empty() ||
                         std::any_of(groups.begin(), groups.end(),
                                     [&](auto group) { return contains(right.groups, group); });
    const bool named =
        right.objects.empty() ||
        std::any_of(right.objects.begin(), right.objects.end(),
                    [&](const auto& pattern) { return typecodes::matches(pattern, object.name); });
    return inGroup && named;
}

std::uint64_t numbersOf(const std::vector<int>& numbers)
{
    if (numbers.empty())
        return ~std::uint64_t(0);
    std::uint64_t bits = 0;
    for (const int number : numbers)
        if (number > 0 && number < 64)
            bits |= std::uint64_t(1) << static_cast<unsigned>(number);
    return bits;
}

void apply(std::uint64_t& rights, const std::optional<bool>& granted, std::uint64_t numbers)
{
    if (granted)
        rights = *granted ? rights | numbers : rights & ~numbers;
}

/// What the object has at all: nothing can be granted beyond it.
ObjectRights possible(const CosemObject& object)
{
    const auto bit = [](std::int8_t number) {
        return number > 0 && number < 64 ? std::uint64_t(1) << static_cast<unsigned>(number) : 0U;
    };
    ObjectRights all;
    all.read = bit(1); // the logical name
    for (const auto& attribute : object.attributes) {
        all.read |= attribute.get ? bit(attribute.number) : 0U;
        all.write |= attribute.set ? bit(attribute.number) : 0U;
    }
    for (const auto& method : object.methods)
        all.call |= bit(method.number);
    all.signedOnly = all.call;
    return all;
}

ObjectRights rightsOf(const typecodes::Family& family, const CosemObject& object,
                      const typecodes::AccessRole& role)
{
    ObjectRights rights;
    for (const auto& right : family.access.rights) {
        if (!speaksOf(right, object, role))
            continue;
        const auto numbers = numbersOf(right.attributes);
        apply(rights.read, right.read, numbers);
        apply(rights.write, right.write, numbers);
        apply(rights.call, right.call, numbers);
        apply(rights.signedOnly, right.signedOnly, numbers);
    }
    const ObjectRights all = possible(object);
    rights.read &= all.read;
    rights.write &= all.write;
    rights.call &= all.call;
    rights.signedOnly &= all.signedOnly;
    if (rights.read != 0 || rights.write != 0 || rights.call != 0)
        rights.read |= 2; // whoever may use an object may know its name
    return rights;
}

bool isRight(const Core& core, const Secret& password)
{
    return password == core.state().password;
}

} // namespace

std::optional<Role> roleOf(const typecodes::Family& family, dlms::ClientSap client)
{
    const auto* known = family.access.clientOf(client);
    if (!known)
        return {};
    return Role{*known, family.access.roleOf(*known)};
}

std::uint8_t policyOf(const Core& core, const Role& role)
{
    const auto* setup = core.state().security.setup(role.facts.securitySetup);
    if (!setup)
        return 0;
    const auto& when = core.family().access.encryptedWhen;
    const bool encrypted =
        !when.empty() && typecodes::CodeView(core.configuration(), core.family()).allHold(when);
    return encrypted || role.facts.alwaysCiphered ? setup->policy | policyBoth : setup->policy;
}

Protection requestProtection(std::uint8_t policy)
{
    return protectionOf((policy & authenticatedRequest) != 0, (policy & encryptedRequest) != 0);
}

Protection responseProtection(std::uint8_t policy)
{
    return protectionOf((policy & authenticatedResponse) != 0, (policy & encryptedResponse) != 0);
}

const std::vector<std::string>& mechanismsOf(const Core& core, const Role& role)
{
    const bool protects = requestProtection(policyOf(core, role)) != Protection::None;
    return protects ? role.facts.ciphered : role.facts.plain;
}

AcseDiagnostic admit(const Core& core, const dlms::AssociationRequest& request)
{
    const auto role = roleOf(core.family(), request.peers.client);
    if (!role || isLockedOut(core.state().security, request.peers.client, core.worldUtc()))
        return AcseDiagnostic::NoReasonGiven;
    const auto& allowed = mechanismsOf(core, *role);
    const auto* setup = core.state().security.setup(role->facts.securitySetup);
    const bool unproven = request.mechanism == dlms::Mechanism::HighEcdsa &&
                          (!setup || setup->clientPublicKey.empty());
    if (unproven || !contains(allowed, dlms::name(request.mechanism)))
        return request.mechanism == dlms::Mechanism::Lowest
                   ? AcseDiagnostic::AuthenticationRequired
                   : AcseDiagnostic::AuthenticationMechanismNameNotRecognised;
    if (requestProtection(policyOf(core, *role)) != Protection::None && !request.ciphered)
        return AcseDiagnostic::ApplicationContextNameNotSupported;
    if (request.mechanism != dlms::Mechanism::LowLevel)
        return AcseDiagnostic::Null;
    if (request.password.empty())
        return AcseDiagnostic::AuthenticationRequired;
    return isRight(core, request.password) ? AcseDiagnostic::Null
                                           : AcseDiagnostic::AuthenticationFailure;
}

bool holds(std::uint64_t rights, std::int8_t number)
{
    return number > 0 && number < 64 && (rights >> static_cast<unsigned>(number) & 1U) != 0;
}

RightsTable::RightsTable(const typecodes::Family& family, const CosemObjects& objects)
{
    for (const auto& client : family.access.clients) {
        const auto role = family.access.roleOf(client);
        auto& rights = m_rights[static_cast<dlms::ClientSap>(client.client)];
        for (const auto& object : objects)
            rights.push_back(rightsOf(family, object, role));
    }
}

const ObjectRights& RightsTable::of(dlms::ClientSap client, std::size_t object) const
{
    static const ObjectRights none;
    const auto found = m_rights.find(client);
    return found == m_rights.end() || object >= found->second.size() ? none : found->second[object];
}

} // namespace metersmith::meter_core
