// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_DELEGATE_H
#define METERSMITH_UI_TARIFF_DELEGATE_H

#include <QStyledItemDelegate>

namespace metersmith::ui
{

/// Edits times of the day, days of the year and small numbers in a table: the editor follows the
/// type of the EditRole (QTime, QDate, int), its limits the two roles below. The times and dates
/// are typed in full.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { MinimumRole = Qt::UserRole + 1, MaximumRole };

    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace metersmith::ui

#endif
