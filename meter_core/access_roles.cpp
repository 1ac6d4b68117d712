// SPDX-License-Identifier: Apache-2.0
#include "meter_core/access_roles.h"

#include <algorithm>

namespace metersmith::meter_core
{

using dlms::AcseDiagnostic;

namespace
{

bool sameInConstantTime(BytesView given, std::string_view expected)
{
    std::size_t difference = given.size() ^ expected.size();
    const std::size_t length = std::max(given.size(), expected.size());
    for (std::size_t i = 0; i < length; ++i) {
        const unsigned a = i < given.size() ? given[i] : 0U;
        const unsigned b = i < expected.size() ? static_cast<unsigned char>(expected[i]) : 0U;
        difference |= a ^ b;
    }
    return difference == 0;
}

} // namespace

std::optional<AccessRole> roleOf(const typecodes::Family& family, dlms::ClientSap client)
{
    for (const auto& known : family.access.clients) {
        if (known.client != client)
            continue;
        if (known.mechanism == "none")
            return AccessRole::Public;
        return known.name == "installer" ? AccessRole::Installer : AccessRole::Reader;
    }
    return {};
}

AcseDiagnostic admit(const typecodes::Family& family, std::string_view password,
                     const dlms::AssociationRequest& request)
{
    const auto role = roleOf(family, request.peers.client);
    if (!role)
        return AcseDiagnostic::NoReasonGiven;
    if (*role == AccessRole::Public)
        return request.mechanism == dlms::Mechanism::Lowest
                   ? AcseDiagnostic::Null
                   : AcseDiagnostic::AuthenticationMechanismNameNotRecognised;
    if (request.mechanism != dlms::Mechanism::LowLevel || request.password.empty())
        return AcseDiagnostic::AuthenticationRequired;
    return sameInConstantTime(request.password, password) ? AcseDiagnostic::Null
                                                          : AcseDiagnostic::AuthenticationFailure;
}

bool mayRead(AccessRole role, const CosemObject& object, const Attribute& attribute)
{
    return attribute.get && (role != AccessRole::Public || object.isPublic);
}

bool mayWrite(AccessRole role, const Attribute& attribute)
{
    return attribute.set && role == AccessRole::Installer;
}

bool mayCall(AccessRole role)
{
    return role == AccessRole::Installer;
}

bool maySee(AccessRole role, const CosemObject& object)
{
    return role != AccessRole::Public || object.isPublic;
}

} // namespace metersmith::meter_core
