// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_EXCEPTIONS_H
#define METERSMITH_UI_YEAR_EXCEPTIONS_H

#include "ui/tariff_model.h"

#include <QAbstractListModel>
#include <QDate>

namespace metersmith::ui
{

/// The exception days (they follow the plan of holidays) as a list, with their edits.
class ExceptionDays : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ExceptionDays(TariffModel& model, QObject* parent = nullptr);

    static const char* path();
    const typecodes::PartItem* item() const; ///< nullptr: the family has no exception days
    int maximum() const;
    const QList<QDate>& dates() const { return m_dates; }
    bool contains(const QDate& day) const;
    int countOf(int year) const;
    QString counter() const; ///< "12 of 200 days"

    /// The edits, one undo step each; false: refused, the tariff model says why.
    bool toggle(const QDate& day);
    bool add(const QList<QDate>& days, const QString& name);
    bool removeDays(const QList<QDate>& days);
    /// What a person pasted; refused if there is no date in it or one that does not exist.
    bool addText(const QString& text);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    bool put(const QString& name, QList<QDate> days);

    TariffModel& m_model;
    QList<QDate> m_dates;
};

} // namespace metersmith::ui

#endif
