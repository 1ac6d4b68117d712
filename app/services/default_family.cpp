// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/default_family.h"

#include "app/services/settings.h"

namespace metersmith::services
{

const typecodes::Family* defaultFamily(const typecodes::Catalogue& catalogue)
{
    const std::string wanted = Settings().value(Setting::Family).toString().toStdString();
    for (const std::string& id : {wanted, std::string("omnipower-ct")})
        for (const auto& family : catalogue.families())
            if (family.id == id)
                return &family;
    return catalogue.families().empty() ? nullptr : &catalogue.families().front();
}

} // namespace metersmith::services
