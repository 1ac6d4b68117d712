// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_SESSION_SESSION_VISITING_H
#define METERSMITH_SERVICES_SESSION_SESSION_VISITING_H

#include "protocol/error.h"

// What the parts of SessionMachine share.
namespace metersmith::services
{

/// For std::visit: one lambda for each alternative.
template <class... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

inline const Error cancelledByUser{ErrorCode::Cancelled, {}, "cancelled by the user", {}};

} // namespace metersmith::services

#endif
