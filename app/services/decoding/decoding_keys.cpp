// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding/decoding_keys.h"

#include "app/services/keys/key_file.h"

namespace metersmith::services
{

DecodingKeys::DecodingKeys()
    : d(std::make_unique<Private>())
{
}

DecodingKeys::~DecodingKeys() = default;

DecodingKeys::DecodingKeys(const DecodingKeys& other)
    : d(std::make_unique<Private>(*other.d))
{
}

DecodingKeys& DecodingKeys::operator=(const DecodingKeys& other)
{
    *d = *other.d;
    return *this;
}

bool DecodingKeys::empty() const
{
    return d->keys.empty();
}

Result<DecodingKeys> DecodingKeys::load(const QString& file)
{
    const auto content = readKeyFile(file);
    if (!content)
        return fail(content.error());
    DecodingKeys found;
    for (const auto& meter : content->meters) {
        for (const auto* roles : {&meter.roles, &meter.pending}) {
            for (const auto& role : *roles) {
                dlms::ExplainKeys keys;
                keys.title = meter.systemTitle;
                keys.keys.globalUnicast = role.second.unicast;
                keys.keys.globalBroadcast = role.second.broadcast;
                keys.keys.authentication = role.second.authentication;
                keys.keys.master = role.second.master;
                found.d->keys.push_back(std::move(keys));
            }
        }
    }
    return found;
}

} // namespace metersmith::services
