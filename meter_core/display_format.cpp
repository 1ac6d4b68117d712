// SPDX-License-Identifier: Apache-2.0
#include "meter_core/display_format.h"

namespace metersmith::meter_core
{

DisplayFormat displayFormat(const typecodes::MeterConfiguration& configuration,
                            const typecodes::Family& family)
{
    constexpr std::string_view resolution = "display.resolution";
    DisplayFormat format;
    format.energy = configuration.text("Z1");
    format.leadingZeros = configuration.text("display.leadingZeros") != "false";
    if (const auto* part = family.part(resolution)) {
        const std::string code = configuration.text(resolution);
        for (const auto& choice : part->choices)
            if (choice.code == code)
                format.energy = choice.meaning;
    }
    return format;
}

} // namespace metersmith::meter_core
