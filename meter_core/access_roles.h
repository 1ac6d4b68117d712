// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_ACCESS_ROLES_H
#define METERSMITH_METER_CORE_ACCESS_ROLES_H

#include "dlms/server_session.h"
#include "meter_core/cosem_object.h"

namespace metersmith::meter_core
{

/// What a client of the family's access table may do.
enum class AccessRole : std::uint8_t {
    Public,    ///< no password: identification and clock, reading only
    Reader,    ///< password: reads everything
    Installer, ///< password: reads everything, writes what is writable
};

/// Nothing for a client that the meter does not know.
std::optional<AccessRole> roleOf(const typecodes::Family& family, dlms::ClientSap client);

/// Lets a client in or says why not. The password is compared in a time that does not depend on
/// where it differs.
dlms::AcseDiagnostic admit(const typecodes::Family& family, std::string_view password,
                           const dlms::AssociationRequest& request);

bool mayRead(AccessRole role, const CosemObject& object, const Attribute& attribute);
bool mayWrite(AccessRole role, const Attribute& attribute);
bool mayCall(AccessRole role);
/// The object is in the client's object list: something of it may be read.
bool maySee(AccessRole role, const CosemObject& object);

} // namespace metersmith::meter_core

#endif
