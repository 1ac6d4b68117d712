// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_METER_CORE_SECURITY_STATE_JSON_H
#define METERSMITH_METER_CORE_SECURITY_STATE_JSON_H

#include "meter_core/security_state.h"

#include <nlohmann/json.hpp>

namespace metersmith::meter_core
{

/// The member "security" of the permanent memory. Of the counters it keeps what is reserved.
nlohmann::json securityToJson(const SecurityState& state);
/// Throws nlohmann::json::exception for what is missing, of the wrong type or out of range.
SecurityState securityFromJson(const nlohmann::json& json);

} // namespace metersmith::meter_core

#endif
