// SPDX-License-Identifier: Apache-2.0
#include "typecodes/ratio_link.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes::ratio_link
{

std::optional<int> secondaryOfType(const MeterConfiguration& configuration, const Family& family)
{
    const auto type = parseTypeNumber(configuration.typeNumber, family);
    if (!type)
        return std::nullopt;
    const auto& link = family.ratioLink;
    const auto found = link.secondary.find(type->code(link.secondaryField));
    return found == link.secondary.end() ? std::nullopt : std::optional(found->second);
}

std::int64_t secondary(const MeterConfiguration& configuration, const Family& family)
{
    const auto ofType = secondaryOfType(configuration, family);
    return ofType ? *ofType : configuration.number("ct.secondary");
}

std::string code(const Family& family, std::int64_t ratio)
{
    const CodeField* field = family.field(family.ratioLink.codeField);
    std::string text = std::to_string(ratio);
    const auto length = static_cast<std::size_t>(field ? field->length : 1);
    return text.size() < length ? std::string(length - text.size(), '0') + text : text;
}

std::string allowedRatio(const Family& family)
{
    return "a whole number from " + std::to_string(family.ratioMinimum) + " to " +
           std::to_string(family.ratioMaximum);
}

void setRatio(MeterConfiguration& configuration, const Family& family, std::int64_t ratio)
{
    configuration.items["ct.ratio"] = ratio;
    if (!family.ratioLink.codeField.empty())
        configuration.items[family.ratioLink.codeField] = code(family, ratio);
    const std::int64_t amperes = secondary(configuration, family);
    if (amperes <= 0)
        return;
    configuration.items["ct.primary"] = ratio * amperes;
    configuration.items["ct.secondary"] = amperes;
}

Result<> setPrimary(MeterConfiguration& configuration, const Family& family, std::int64_t amperes)
{
    const std::int64_t per = secondary(configuration, family);
    if (per <= 0)
        return fail(ErrorCode::OutOfRange, "ct.primary",
                    "the secondary current is not known: set typeNumber or ct.secondary first");
    const std::int64_t lowest = family.ratioMinimum * per;
    const std::int64_t highest = family.ratioMaximum * per;
    if (amperes < lowest || amperes > highest)
        return fail(ErrorCode::OutOfRange, "ct.primary",
                    std::to_string(amperes) + " A is outside " + std::to_string(lowest) + " to " +
                        std::to_string(highest) + " A (ratio " +
                        std::to_string(family.ratioMinimum) + " to " +
                        std::to_string(family.ratioMaximum) + ")");
    if (amperes % per != 0) {
        const std::int64_t below = amperes - amperes % per;
        return fail(ErrorCode::OutOfRange, "ct.primary",
                    std::to_string(amperes) + " A/" + std::to_string(per) +
                        " A is no whole ratio; the nearest are " + std::to_string(below) +
                        " A (ratio " + std::to_string(below / per) + ") and " +
                        std::to_string(below + per) + " A (ratio " +
                        std::to_string(below / per + 1) + ")");
    }
    setRatio(configuration, family, amperes / per);
    return {};
}

Result<> setSecondary(MeterConfiguration& configuration, const Family& family, std::int64_t amperes)
{
    const auto ofType = secondaryOfType(configuration, family);
    if (ofType && *ofType != amperes)
        return fail(ErrorCode::OutOfRange, "ct.secondary",
                    std::to_string(amperes) + " A contradicts the type number " +
                        configuration.typeNumber + ": its position " +
                        family.ratioLink.secondaryField + " says " + std::to_string(*ofType) +
                        " A");
    std::vector<std::string> allowed;
    for (const auto& entry : family.ratioLink.secondary)
        allowed.push_back(std::to_string(entry.second));
    if (std::find(allowed.begin(), allowed.end(), std::to_string(amperes)) == allowed.end())
        return fail(ErrorCode::OutOfRange, "ct.secondary",
                    std::to_string(amperes) + " A: it may be " + orList(allowed));
    configuration.items["ct.secondary"] = amperes;
    if (const auto ratio = configuration.number("ct.ratio"); ratio > 0)
        configuration.items["ct.primary"] = ratio * amperes;
    return {};
}

void followType(MeterConfiguration& configuration, const Family& family)
{
    const auto ofType = secondaryOfType(configuration, family);
    const std::int64_t ratio = configuration.number("ct.ratio");
    if (!ofType || ratio <= 0)
        return;
    configuration.items["ct.secondary"] = std::int64_t{*ofType};
    configuration.items["ct.primary"] = ratio * *ofType;
}

} // namespace metersmith::typecodes::ratio_link
