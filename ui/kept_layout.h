// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_KEPT_LAYOUT_H
#define METERSMITH_UI_KEPT_LAYOUT_H

#include <QByteArray>

class QWidget;

namespace metersmith::ui
{

/// Widths of the columns, and how splitters share out their room, of all views and splitters of a
/// window that have an object name.
QByteArray layoutOf(const QWidget& window);

/// Brings them back, if they were kept at the size of text that is shown now; whatever else the
/// bytes hold is left alone.
void restoreLayout(QWidget& window, const QByteArray& kept);

} // namespace metersmith::ui

#endif
