// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_delegate.h"

#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace metersmith::ui
{

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    QWidget* editor = nullptr;
    switch (index.data(Qt::EditRole).typeId()) {
    case QMetaType::QTime: {
        auto* time = new QTimeEdit(parent);
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        editor = time;
        break;
    }
    case QMetaType::QDate: {
        auto* date = new QDateEdit(parent);
        date->setDisplayFormat(tr("d MMMM", "a day of every year"));
        const int year = index.data(Qt::EditRole).toDate().year();
        date->setDateRange({year, 1, 1}, {year, 12, 31});
        editor = date;
        break;
    }
    case QMetaType::Int: {
        auto* number = new QSpinBox(parent);
        number->setRange(index.data(MinimumRole).toInt(), index.data(MaximumRole).toInt());
        editor = number;
        break;
    }
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

} // namespace metersmith::ui
