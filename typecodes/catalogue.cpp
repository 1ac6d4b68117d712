// SPDX-License-Identifier: Apache-2.0
#include "typecodes/family_json.h"
#include "typecodes/resources.h"

#include <algorithm>
#include <cassert>

namespace metersmith::typecodes
{

const Catalogue& Catalogue::builtIn()
{
    static const Catalogue catalogue = [] {
        Catalogue made;
        for (const auto& name : familyFiles()) {
            const auto loaded = made.load(resource(name), name);
            assert(loaded && "built-in family data is broken; see tests/typecodes/tst_catalogue");
            static_cast<void>(loaded);
        }
        return made;
    }();
    return catalogue;
}

Result<> Catalogue::load(std::string_view json, std::string_view fileName)
{
    auto family = familyFromJson(json, std::string(fileName));
    if (!family)
        return fail(family.error());
    const bool known = std::any_of(m_families.begin(), m_families.end(),
                                   [&](const Family& other) { return other.id == family->id; });
    if (known)
        return fail(ErrorCode::Malformed, std::string(fileName) + "/family",
                    "a family \"" + family->id + "\" is loaded already");
    m_families.push_back(*std::move(family));
    return {};
}

Result<const Family*> Catalogue::family(std::string_view id) const
{
    std::string known;
    for (const Family& family : m_families) {
        if (family.id == id)
            return &family;
        known += (known.empty() ? "" : ", ") + family.id;
    }
    return fail(ErrorCode::UnknownFamily, "family",
                "there is no data for the family \"" + std::string(id) +
                    "\"; known: " + (known.empty() ? "none" : known));
}

} // namespace metersmith::typecodes
