// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_COLORS_H
#define METERSMITH_UI_TARIFF_COLORS_H

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;

namespace metersmith::ui
{

/// What the values of a day plan are.
enum class SwitchKind { Tariff, Relay };

/// The area of a tariff (1 to 8) or of a relay (0 off, 1 on), for the theme that is applied.
QColor valueColor(SwitchKind kind, int value);
/// Text on that area.
QColor valueTextColor(SwitchKind kind, int value);
/// Lines and focus marks upon such areas.
QColor markColor();

/// Fills an area: plain, hatched where the value comes over from the day before, crossed where
/// nothing is said.
void fillValue(QPainter& painter, const QRectF& area, SwitchKind kind, std::optional<int> value,
               bool carried);

/// Style sheet of a button that stays pressed, so that it shows in either theme.
QString checkedButtonStyle();

/// A season's tint on the year bar.
QColor seasonColor(int season);

} // namespace metersmith::ui

#endif
