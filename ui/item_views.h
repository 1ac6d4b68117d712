// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_ITEM_VIEWS_H
#define METERSMITH_UI_ITEM_VIEWS_H

#include <QString>

#include <functional>

class QAbstractItemView;

namespace metersmith::ui
{

/// The rows chosen, from the top down, as lines with tabs between the columns that are shown.
QString chosenRowsAsText(const QAbstractItemView& view);

/// All rows that are shown, in branches that are open too, below a line of the headings.
QString allRowsAsText(const QAbstractItemView& view);

/// Ctrl+C and a context menu that copy rows as text. \a copy, if given, does what Ctrl+C means.
/// Actions that are added to the view afterwards stand in the same menu.
void offerCopy(QAbstractItemView& view, std::function<void()> copy = {});

/// What a view says while it has no rows: what is missing and the next step.
void sayWhenEmpty(QAbstractItemView& view, const QString& words);

} // namespace metersmith::ui

#endif
