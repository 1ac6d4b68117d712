// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_DECODING_DECODING_KEYS_H
#define METERSMITH_SERVICES_DECODING_DECODING_KEYS_H

#include "app/services/decoding/decoding.h"
#include "dlms/explain/explain.h"

namespace metersmith::services
{

/// What DecodingKeys keeps; for services that explain.
class DecodingKeys::Private
{
public:
    std::vector<dlms::ExplainKeys> keys;
};

} // namespace metersmith::services

#endif
