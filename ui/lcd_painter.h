// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_LCD_PAINTER_H
#define METERSMITH_UI_LCD_PAINTER_H

#include "typecodes/display_state.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace metersmith::ui
{

/// The glass in its own units; any rectangle of this shape shows it undistorted.
inline constexpr QSizeF lcdSize{1000, 436};

/// Draws the whole glass, unlit segments faintly, into `target`. Independent of theme and palette.
void paintLcd(QPainter& painter, const QRectF& target, const typecodes::DisplayState& state);

} // namespace metersmith::ui

#endif
