// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_LCD_SYMBOLS_H
#define METERSMITH_UI_LCD_SYMBOLS_H

#include "typecodes/display_state.h"
#include "ui/segments.h"

namespace metersmith::ui
{

// The glass's symbols beside its digits, each drawn inside `box`; `all` lights every one.

/// Cross with the arrows +P, -P, +Q, -Q: the present kind of load.
void addQuadrantCross(SegmentPaths& paths, const QRectF& box, const typecodes::DisplayState& state,
                      bool all);
/// M1 to M4: modules that communicate.
void addModuleMarks(SegmentPaths& paths, const QRectF& box, const typecodes::DisplayState& state,
                    bool all);
/// The unit composed of M k W V A var Hz h and, for others, the words that the field has.
void addUnit(SegmentPaths& paths, const QRectF& box, const QString& unit, bool all);
/// L1 L2 L3 with their arrows, phase sequence, tariff, PP, error, radio, tamper, breaker.
void addStatusRow(SegmentPaths& paths, const QRectF& box, const typecodes::DisplayState& state,
                  bool all);

} // namespace metersmith::ui

#endif
