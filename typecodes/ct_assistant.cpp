// SPDX-License-Identifier: Apache-2.0
#include "typecodes/ct_assistant.h"
#include "typecodes/part_values.h"
#include "typecodes/ratio_link.h"
#include "typecodes/texts.h"
#include "typecodes/words.h"

#include <algorithm>

namespace metersmith::typecodes
{

namespace
{

constexpr std::int64_t phaseVoltage = 230;
constexpr std::int64_t phases = 3;
/// A register must not come round within 4000 hours at full load (Directive 2014/32/EU, annex V,
/// 5.4).
constexpr std::int64_t leastHours = 4000;
constexpr const char* decimalsField = "Z1";
constexpr const char* resolutionPart = "display.resolution"; ///< where no Z-code says the decimals

/// "100 A/5 A is no whole ratio; …". The nearest primary currents that work are named.
Error noWholeRatio(const Family& family, std::int64_t primary, std::int64_t secondary)
{
    const std::int64_t below =
        std::clamp<std::int64_t>(primary / secondary, family.ratioMinimum, family.ratioMaximum);
    const std::int64_t above = std::min<std::int64_t>(below + 1, family.ratioMaximum);
    const auto current = [&](std::int64_t ratio) {
        return std::to_string(ratio * secondary) + " A (ratio " + std::to_string(ratio) + ")";
    };
    std::vector<std::string> near{current(below)};
    if (above != below && primary > below * secondary)
        near.push_back(current(above));
    return {ErrorCode::OutOfRange,
            "ct.primary",
            std::to_string(primary) + " A/" + std::to_string(secondary) +
                " A makes no ratio that the meter takes, " + ratio_link::allowedRatio(family) +
                "; the nearest primary current is " + orList(near),
            {}};
}

Result<> checkSecondary(const MeterConfiguration& configuration, const Family& family,
                        std::int64_t secondary)
{
    const auto ofType = ratio_link::secondaryOfType(configuration, family);
    if (ofType && *ofType != secondary)
        return fail(ErrorCode::OutOfRange, "ct.secondary",
                    std::to_string(secondary) + " A contradicts the type number " +
                        configuration.typeNumber + ": its position " +
                        family.ratioLink.secondaryField + " says " + std::to_string(*ofType) +
                        " A");
    std::vector<std::string> allowed;
    for (const auto& entry : family.ratioLink.secondary)
        if (const auto text = std::to_string(entry.second);
            std::find(allowed.begin(), allowed.end(), text) == allowed.end())
            allowed.push_back(text);
    if (std::find(allowed.begin(), allowed.end(), std::to_string(secondary)) == allowed.end())
        return fail(ErrorCode::OutOfRange, "ct.secondary",
                    std::to_string(secondary) + " A: it may be " + orList(allowed));
    return {};
}

/// The amperes in brackets of a current range: 6 of "5(6) A" or "5[6]A"; 0 if there are none.
std::int64_t bracketed(const std::string& meaning)
{
    const auto from = meaning.find_first_of("([");
    const auto to = meaning.find_first_of(")]", from);
    if (from == std::string::npos || to == std::string::npos)
        return 0;
    const auto amperes = parseWhole(trimmed(meaning.substr(from + 1, to - from - 1)));
    return amperes && *amperes > 0 ? *amperes : 0;
}

/// The highest current that the meter measures, secondary: of the type number's current range; of
/// a type that is not known the lowest of the family's ranges with this secondary current.
std::int64_t maximumCurrent(const CodeView& view, const Family& family, std::int64_t secondary)
{
    const CodeField* field = family.field(family.ratioLink.secondaryField);
    if (!field)
        return 0;
    const std::string code = view.code(field->id);
    std::int64_t lowest = 0;
    for (const auto& value : field->values) {
        const auto of = family.ratioLink.secondary.find(value.code);
        const std::int64_t amperes = bracketed(value.meaning);
        const bool fits = code.empty()
                              ? of != family.ratioLink.secondary.end() && of->second == secondary
                              : value.code == code;
        if (fits && amperes > 0)
            lowest = lowest == 0 ? amperes : std::min(lowest, amperes);
    }
    return lowest;
}

/// "7.1" of a meaning such as "7.1 (0000000.0)"; "" if it holds none.
std::string formatIn(const std::string& meaning)
{
    for (std::size_t i = 0; i + 2 < meaning.size(); ++i)
        if (meaning[i + 1] == '.' && allDigits(meaning.substr(i, 1)) &&
            allDigits(meaning.substr(i + 2, 1)))
            return meaning.substr(i, 3);
    return {};
}

std::string displayFormat(const CodeView& view, const Family& family)
{
    if (const PartItem* part = family.part(resolutionPart))
        return formatIn(entryMeaning(*part, family, view.code(resolutionPart)));
    const CodeField* field = family.field(decimalsField);
    const CodeValue* value = field ? field->find(view.code(decimalsField)) : nullptr;
    return value ? formatIn(value->meaning) : std::string();
}

void describeDisplay(CtAdvice& advice, const std::string& format)
{
    advice.displayFormat = format;
    if (format.empty())
        return;
    std::int64_t kiloWattHours = 1;
    for (char digit = '0'; digit < format[0]; ++digit)
        kiloWattHours *= 10;
    if (advice.maximumPower > 0)
        advice.displayFullHours = kiloWattHours * 1000 / advice.maximumPower;
    const auto decimals = static_cast<std::size_t>(format[2] - '0');
    advice.smallestStep =
        (decimals == 0 ? std::string("1") : "0." + std::string(decimals - 1, '0') + "1") + " kWh";
}

/// Exact to four decimals, without trailing zeros: 10000 by 30 is "333.3333".
std::string quotient(std::int64_t number, std::int64_t by)
{
    constexpr std::int64_t shift = 10000;
    const std::int64_t scaled = (number * shift + by / 2) / by;
    std::string decimals = std::to_string(scaled % shift);
    decimals.insert(0, 4 - decimals.size(), '0');
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return std::to_string(scaled / shift) + (decimals.empty() ? "" : "." + decimals);
}

void remark(CtAdvice& advice, const std::string& text, const Words& words = {})
{
    advice.remarks.push_back(filled(text, words));
}

void addRemarks(CtAdvice& advice, const MeterConfiguration& configuration, const Family& family,
                std::int64_t secondary)
{
    if (advice.displayFullHours > 0 && advice.displayFullHours < leastHours)
        remark(advice,
               translated(
                   "At full load the energy display starts again from zero after {hours} hours; "
                   "{least} hours are required. Order a display with more digits."),
               {{"hours", std::to_string(advice.displayFullHours)},
                {"least", std::to_string(leastHours)}});
    if (family.outputImpulses > 0)
        remark(
            advice,
            translated(
                "The pulse output gives {secondary} imp/kWh secondary, {primary} imp/kWh primary."),
            {{"secondary", std::to_string(family.outputImpulses)},
             {"primary", quotient(family.outputImpulses, advice.ratio)}});
    const auto now = configuration.number("ct.ratio");
    if (now > 0 && now != advice.ratio)
        remark(advice,
               translated(
                   "The document has ratio {now}: with ratio {ratio} every primary register counts "
                   "differently from then on."),
               {{"now", std::to_string(now)}, {"ratio", std::to_string(advice.ratio)}});
    for (const auto& [id, code] : advice.codes) {
        const CodeField* field = family.field(id);
        const CodeValue* value = field ? field->find(code) : nullptr;
        if (value && id != family.ratioLink.codeField)
            remark(advice, translated("{name} ({id} {code}): {meaning}."),
                   {{"name", translated(field->name)},
                    {"id", id},
                    {"code", code},
                    {"meaning", translated(value->meaning)}});
    }
    if (!ratio_link::secondaryOfType(configuration, family))
        remark(advice,
               translated(
                   "The type number is not known: check that the meter is made for {secondary} A "
                   "transformers."),
               {{"secondary", std::to_string(secondary)}});
}

} // namespace

Result<CtAdvice> adviseCt(const MeterConfiguration& configuration, const Family& family,
                          std::int64_t primary, std::int64_t secondary)
{
    if (!family.hasRatio)
        return fail(ErrorCode::Unsupported, "ct.ratio",
                    family.name + " measures directly, without current transformers");
    if (const auto known = checkSecondary(configuration, family, secondary); !known)
        return fail(known.error());
    if (primary <= 0 || primary % secondary != 0 || primary / secondary < family.ratioMinimum ||
        primary / secondary > family.ratioMaximum)
        return fail(noWholeRatio(family, primary, secondary));
    const CodeView view(configuration, family);
    CtAdvice advice;
    advice.ratio = primary / secondary;
    if (!family.ratioLink.codeField.empty())
        advice.codes[family.ratioLink.codeField] = ratio_link::code(family, advice.ratio);
    for (const char* id : {"Z22", "Z23", "Z24"})
        if (const std::string code = view.code(id); family.field(id) && !code.empty())
            advice.codes[id] = code;
    advice.maximumPower =
        phases * phaseVoltage * maximumCurrent(view, family, secondary) * advice.ratio;
    describeDisplay(advice, displayFormat(view, family));
    advice.meterImpulses = family.meterImpulses;
    if (family.meterImpulses > 0)
        advice.primaryImpulses = quotient(family.meterImpulses, advice.ratio);
    addRemarks(advice, configuration, family, secondary);
    return advice;
}

} // namespace metersmith::typecodes
