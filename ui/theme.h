// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_THEME_H
#define METERSMITH_UI_THEME_H

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

class QApplication;

namespace metersmith::ui
{

enum class ThemeMode { System, Light, Dark };

/// The colours beyond the palette. Green, amber and red stand for proven, attention and fault only,
/// and always beside a word.
struct ThemeColors {
    QColor accent;
    QColor good;
    QColor attention;
    QColor fault;
    QColor muted;  ///< secondary text
    QColor card;   ///< background of cards
    QColor border; ///< hairlines
    QColor rail;   ///< background of the left rail
};

/// Applies Fusion with the palette, font size and style sheet of the mode. `scale` is 1.0 to 2.0.
void applyTheme(QApplication& application, ThemeMode mode, double scale);

/// What is applied now.
bool isDark();
const ThemeColors& colors();

/// Sizes on the 4-pixel grid, scaled: `units(2)` is 8 px at 100 %.
int units(int count);
double scaleFactor();

/// A font relative to the base font: `step` in points × 0.75 px, tabular figures.
QFont scaledFont(double factor, bool bold = false);

/// An icon of ui/icons, drawn in the text colour (or in `color`).
QIcon icon(const QString& name);
/// An icon in one colour for item views; white while its row is selected.
QIcon markIcon(const QString& name, const QColor& color);
QPixmap iconPixmap(const QString& name, const QColor& color, int size);

} // namespace metersmith::ui

#endif
