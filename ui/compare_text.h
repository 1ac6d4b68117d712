// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_COMPARE_TEXT_H
#define METERSMITH_UI_COMPARE_TEXT_H

#include <QAbstractItemModel>
#include <QString>

namespace metersmith::ui
{

/// A table as text for the clipboard: a line of titles, one line a row, cells between tabs; line
/// breaks inside a cell become blanks. `columns` are those to take, in their order.
QString tableAsText(const QAbstractItemModel& model, const QList<int>& rows,
                    const QList<int>& columns);

/// The same as CSV (RFC 4180: every cell in quotes, CR LF), for all rows.
QString tableAsCsv(const QAbstractItemModel& model, const QList<int>& columns);

} // namespace metersmith::ui

#endif
