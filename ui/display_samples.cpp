// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/display_samples.h"

#include "typecodes/family.h"

#include <algorithm>
#include <cctype>

namespace metersmith::ui
{
namespace
{

using typecodes::DisplayReading;
using typecodes::Family;
using typecodes::MeterConfiguration;

bool isFormat(std::string_view text)
{
    const auto digit = [&](std::size_t at) {
        return std::isdigit(static_cast<unsigned char>(text[at])) != 0;
    };
    return text.size() == 3 && text[1] == '.' && digit(0) && digit(2);
}

std::int64_t ratioOf(const MeterConfiguration& draft)
{
    return std::max<std::int64_t>(draft.number("ct.ratio", 1), 1);
}

} // namespace

typecodes::ReadingValue sampleValue(const DisplayReading& reading, const MeterConfiguration& draft)
{
    const auto& format = reading.format;
    const std::int64_t c = reading.object.c();
    const std::int64_t e = reading.object.e();
    const std::int64_t ratio = ratioOf(draft);
    const std::int64_t energy = 1'234'567 + 100'003 * c + 1'009 * (e % 100);
    if (format == "date")
        return std::string("2026:01:31");
    if (format == "time")
        return std::string("12:34:56");
    if (format == "id")
        return std::string("12345678");
    if (format == "text")
        return std::string("12345678");
    if (format == "energy")
        return Quantity{energy * ratio, 0, reading.unit};
    if (format == "secondary")
        return Quantity{energy, 0, reading.unit};
    if (format == "power")
        return Quantity{(321 + 7 * c) * ratio, 0, reading.unit};
    if (format == "voltage")
        return Quantity{2300 + c % 7, -1, reading.unit};
    if (format == "current")
        return Quantity{(123 + c % 10) * ratio, -2, reading.unit};
    if (format == "factor")
        return Quantity{95, -2, reading.unit};
    if (format == "frequency")
        return Quantity{5000, -2, reading.unit};
    if (c == 0 && reading.object.d() == 4 && e == 2)
        return Quantity{ratio, 0, reading.unit}; // the ratio itself is no sample
    return Quantity{20, 0, reading.unit};
}

bool displayOption(const Family& family, const MeterConfiguration& draft, std::string_view path,
                   bool otherwise)
{
    if (const auto text = draft.text(path); !text.empty())
        return text == "true";
    const auto* part = family.part(path);
    const auto* byDefault = part ? std::get_if<std::string>(&part->defaultValue) : nullptr;
    return byDefault ? *byDefault == "true" : otherwise;
}

std::string energyFormat(const Family& family, const MeterConfiguration& draft)
{
    for (const auto& group : family.groups)
        for (const auto& item : group.items) {
            if (item.type != typecodes::PartType::Choice || item.path.rfind("display.", 0) != 0)
                continue;
            const auto code = draft.text(item.path);
            for (const auto& choice : item.choices)
                if (choice.code == code && isFormat(choice.meaning))
                    return choice.meaning;
        }
    const auto code = draft.text("Z1");
    const auto* field = family.field("Z1");
    const auto* value = field ? field->find(code) : nullptr;
    return value && isFormat(value->meaning) ? value->meaning : code;
}

void sampleSymbols(typecodes::DisplayState& state, const Family& family,
                   const MeterConfiguration& draft)
{
    const bool threePhases = family.reading("52.7.0") != nullptr;
    state.voltage = {true, threePhases, threePhases};
    state.currentForward = state.voltage;
    if (threePhases)
        state.sequence = typecodes::PhaseSequence::L1L2L3;
    state.importActive = state.importReactive =
        displayOption(family, draft, "display.quadrant", true);
    state.tariff = displayOption(family, draft, "display.tariffIndication", false) ? 1 : 0;
    state.prepayment = displayOption(family, draft, "prepayment.enabled", false);
    const auto* disconnect = family.group("disconnect");
    if (disconnect && typecodes::CodeView(draft, family).meets(disconnect->needs))
        state.breaker = typecodes::BreakerSymbol::Connected;
}

} // namespace metersmith::ui
