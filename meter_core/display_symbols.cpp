// SPDX-License-Identifier: Apache-2.0
#include "meter_core/display_symbols.h"

namespace metersmith::meter_core
{

using typecodes::DisplayState;
using typecodes::PhaseSequence;

namespace
{

constexpr std::int64_t currentSymbolMilliwatts = 600; // of a CT meter (TD p35)

bool hasRadio(const Core& core)
{
    constexpr std::string_view radioPosition = "X11";
    const auto number = typecodes::parseTypeNumber(core.configuration().typeNumber, core.family());
    return number && number->code(radioPosition) == "1";
}

void showPhases(DisplayState& state, const Instant& instant)
{
    for (std::size_t i = 0; i < instant.phases.size(); ++i) {
        state.voltage[i] = instant.hasVoltage(i);
        state.currentForward[i] = instant.phases[i].active >= currentSymbolMilliwatts;
        state.currentReverse[i] = instant.phases[i].active <= -currentSymbolMilliwatts;
    }
    // A sequence can only be told with all three phases present.
    if (state.voltage[0] && state.voltage[1] && state.voltage[2])
        state.sequence = instant.reversedSequence ? PhaseSequence::L1L3L2 : PhaseSequence::L1L2L3;
}

} // namespace

void showSymbols(DisplayState& state, const Core& core)
{
    const Instant& instant = core.instant();
    showPhases(state, instant);
    // What the display order form leaves out: absent in families whose form does not ask.
    const auto wanted = [&](std::string_view setting) {
        return core.configuration().text(setting) != "false";
    };
    if (instant.anyCurrent() && instant.supplied() && wanted("display.quadrant")) {
        state.importActive = instant.active > 0;
        state.exportActive = instant.active < 0;
        state.importReactive = instant.reactive > 0;
        state.exportReactive = instant.reactive < 0;
    }
    state.tariff = wanted("display.tariffIndication") ? activeTariff(core.configuration()) : 0;
    state.error = core.memoryFailed();
    state.radio = hasRadio(core);
}

} // namespace metersmith::meter_core
