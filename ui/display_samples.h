// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISPLAY_SAMPLES_H
#define METERSMITH_UI_DISPLAY_SAMPLES_H

#include "typecodes/display_state.h"

namespace metersmith::ui
{

/// A made-up value in the shape of the reading, always the same for the same reading and draft;
/// primary values are the secondary ones times the draft's CT ratio. The screen calls it a sample.
typecodes::ReadingValue sampleValue(const typecodes::DisplayReading& reading,
                                    const typecodes::MeterConfiguration& draft);

/// What stands around a reading for the samples: phases with voltage and current, power arrows,
/// phase sequence, tariff, prepayment and breaker, as far as the family has them and the draft's
/// display options (display.quadrant, display.tariffIndication) show them.
void sampleSymbols(typecodes::DisplayState& state, const typecodes::Family& family,
                   const typecodes::MeterConfiguration& draft);

/// How energies are shown: "7.2", as the chosen value of a display setting (display.resolution) or
/// of Z1 means; else the code of Z1. For typecodes::showReading().
std::string energyFormat(const typecodes::Family& family,
                         const typecodes::MeterConfiguration& draft);

/// A yes/no setting such as display.leadingZeros: the draft's, else the family's default, else
/// `otherwise`.
bool displayOption(const typecodes::Family& family, const typecodes::MeterConfiguration& draft,
                   std::string_view path, bool otherwise);

} // namespace metersmith::ui

#endif
