// SPDX-License-Identifier: Apache-2.0
#include "typecodes/conditions.h"
#include "typecodes/configuration.h"

#include <algorithm>

namespace metersmith::typecodes
{

bool Condition::allows(std::string_view code) const
{
    bool demanded = false;
    bool found = false;
    for (const auto& wanted : codes) {
        if (wanted.starts_with('!')) {
            if (code == std::string_view(wanted).substr(1))
                return false;
            continue;
        }
        demanded = true;
        found = found || wanted == code || (wanted == "*" && !code.empty());
    }
    return found || !demanded;
}

CodeView::CodeView(const MeterConfiguration& configuration, const Family& family)
    : m_configuration(configuration)
    , m_family(family)
{
}

const std::optional<TypeNumber>& CodeView::type() const
{
    if (!m_type) {
        std::optional<TypeNumber> parsed;
        if (!m_configuration.typeNumber.empty())
            if (auto type = parseTypeNumber(m_configuration.typeNumber, m_family))
                parsed = *std::move(type);
        m_type = std::make_shared<const std::optional<TypeNumber>>(std::move(parsed));
    }
    return *m_type;
}

std::string CodeView::code(std::string_view path) const
{
    if (path.starts_with('X'))
        return type() ? type()->code(path) : std::string();
    return m_configuration.text(path);
}

bool CodeView::allows(const Condition& condition) const
{
    const ItemValue* value = m_configuration.find(condition.path);
    const auto* list = value ? std::get_if<std::vector<std::string>>(value) : nullptr;
    if (!list || list->empty())
        return condition.allows(code(condition.path));
    const auto has = [&](const std::string& entry) {
        return std::find(list->begin(), list->end(), entry) != list->end();
    };
    bool demanded = false;
    bool found = false;
    for (const auto& wanted : condition.codes) {
        if (wanted.starts_with('!')) {
            if (has(wanted.substr(1)))
                return false;
            continue;
        }
        demanded = true;
        found = found || wanted == "*" || has(wanted);
    }
    return found || !demanded;
}

const Condition* CodeView::firstUnmet(const Conditions& conditions) const
{
    for (const auto& condition : conditions) {
        const bool said = !code(condition.path).empty();
        const bool mustBeSaid = !said && std::find(condition.codes.begin(), condition.codes.end(),
                                                   "*") != condition.codes.end();
        if (mustBeSaid || (said && !allows(condition)))
            return &condition;
    }
    return nullptr;
}

bool CodeView::allHold(const Conditions& conditions) const
{
    return std::all_of(conditions.begin(), conditions.end(), [&](const Condition& condition) {
        return !code(condition.path).empty() && allows(condition);
    });
}

bool CodeView::hasReading(const DisplayReading& reading) const
{
    const auto& types = reading.energyTypes;
    const std::string type = types.empty() ? std::string() : code("X9");
    return (types.empty() || std::find(types.begin(), types.end(), type) != types.end()) &&
           meets(reading.needs);
}

} // namespace metersmith::typecodes
