// SPDX-License-Identifier: Apache-2.0
#include "typecodes/type_scheme.h"
#include "typecodes/json_fields.h"
#include "typecodes/resources.h"
#include "typecodes/words.h"

#include <algorithm>
#include <cassert>

namespace metersmith::typecodes
{

namespace
{

TypeScheme readScheme(const JsonFields::Json& document, JsonFields::FirstError& error)
{
    TypeScheme scheme;
    JsonFields in(document, "scheme/omnipower.json", error);
    in.has("source");
    in.each("families", [&](JsonFields& entry) {
        TypeScheme::FamilyName family;
        family.x1 = (entry.text("X1") + ' ').front();
        family.x2 = (entry.text("X2") + ' ').front();
        family.name = entry.text("name");
        scheme.families.push_back(family);
    });
    in.each("positions", [&](JsonFields& entry) {
        TypeScheme::Position position;
        position.id = entry.text("id");
        position.name = entry.text("name");
        position.length = static_cast<std::size_t>(entry.number("length", 1, 9));
        position.allowed = entry.text("allowed");
        scheme.positions.push_back(position);
    });
    in.done();
    return scheme;
}

std::vector<std::string> characters(const std::string& text)
{
    std::vector<std::string> list;
    for (const char c : text)
        list.emplace_back(1, c);
    return list;
}

} // namespace

const TypeScheme& TypeScheme::builtIn()
{
    static const TypeScheme scheme = [] {
        JsonFields::FirstError error;
        const auto document = parseJson(resource("scheme/omnipower.json"), "scheme/omnipower.json");
        TypeScheme made = document ? readScheme(*document, error) : TypeScheme();
        assert(document && !error && "built-in type scheme is broken");
        return made;
    }();
    return scheme;
}

Error explainWithoutFamily(const std::string& compact, const std::string& known)
{
    const TypeScheme& scheme = TypeScheme::builtIn();
    const auto family =
        std::find_if(scheme.families.begin(), scheme.families.end(), [&](const auto& f) {
            return compact.size() > 3 && f.x1 == compact[2] && f.x2 == compact[3];
        });
    const auto noData = [&] {
        return Error{ErrorCode::UnknownFamily,
                     "type number",
                     "this is the number of an " + family->name +
                         " meter; there is no data for that family yet. Known families: " + known,
                     {}};
    };
    // OMNIA numbers are longer and have positions of their own.
    if (family != scheme.families.end() && family->x2 == '2')
        return noData();
    std::size_t at = 2;
    for (const auto& position : scheme.positions) {
        for (std::size_t i = 0; i < position.length && at < compact.size(); ++i, ++at)
            if (position.allowed.find(compact[at]) == std::string::npos)
                return wrongCode(position.id, position.name, at + 1, compact.substr(at, 1),
                                 characters(position.allowed));
    }
    if (compact.size() != at || family == scheme.families.end())
        return wrongLength(compact, 18);
    return noData();
}

} // namespace metersmith::typecodes
