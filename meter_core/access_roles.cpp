// SPDX-License-Identifier: Apache-2.0
#include "meter_core/access_roles.h"

namespace metersmith::meter_core
{

using dlms::AcseDiagnostic;

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
    return request.password == Secret::fromText(password) ? AcseDiagnostic::Null
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
