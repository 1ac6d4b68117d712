// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_ACCESS_ROLES_H
#define METERSMITH_METER_CORE_ACCESS_ROLES_H

#include "dlms/server/server_session.h"
#include "meter_core/cosem_object.h"

#include <map>

namespace metersmith::meter_core
{

/// A client that the family's data names: its address, mechanisms and objects.
struct Role {
    typecodes::AccessClient client;
    typecodes::AccessRole facts;
};

/// Nothing for a client that the meter does not know.
std::optional<Role> roleOf(const typecodes::Family& family, dlms::ClientSap client);

/// security_policy that holds for the role now: what its security setup says, and all of it where
/// the configuration encrypts the local interface or the role is never served otherwise.
std::uint8_t policyOf(const Core& core, const Role& role);
/// The protection that a policy demands of requests, and of responses.
dlms::Protection requestProtection(std::uint8_t policy);
dlms::Protection responseProtection(std::uint8_t policy);

/// The mechanisms that the role may sign on with now.
const std::vector<std::string>& mechanismsOf(const Core& core, const Role& role);

/// Lets a client in or says why not. The password is compared in a time that does not depend on
/// where it differs. While a client is locked out, nobody is let in as it: no-reason-given, so
/// that the answer does not tell whether the password was right.
dlms::AcseDiagnostic admit(const Core& core, const dlms::AssociationRequest& request);

/// What a role may do with one object: bit n for attribute or method n, 1 to 63.
struct ObjectRights {
    std::uint64_t read = 0;
    std::uint64_t write = 0;
    std::uint64_t call = 0;
    std::uint64_t signedOnly = 0;

    bool seen() const { return (read | write | call) != 0; }
};
bool holds(std::uint64_t rights, std::int8_t number);

/// The family's rules worked out once for each role and object.
class RightsTable
{
public:
    RightsTable(const typecodes::Family& family, const CosemObjects& objects);

    /// Of the object with that index; none for a client that the meter does not know.
    const ObjectRights& of(dlms::ClientSap client, std::size_t object) const;

private:
    std::map<dlms::ClientSap, std::vector<ObjectRights>> m_rights;
};

/// Who is associated, and how.
class Associations
{
public:
    struct Standing {
        dlms::Mechanism mechanism = dlms::Mechanism::Lowest;
        bool ciphered = false;
        bool logged = false; ///< its beginning is in the log, as its end will be
    };
    std::map<dlms::ClientSap, Standing> standing;
    const RightsTable* rights = nullptr;
};

} // namespace metersmith::meter_core

#endif
