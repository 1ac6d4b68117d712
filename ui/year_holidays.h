// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_HOLIDAYS_H
#define METERSMITH_UI_YEAR_HOLIDAYS_H

#include <QDate>
#include <QList>
#include <QString>

namespace metersmith::ui
{

/// Easter Sunday of the Gregorian calendar.
QDate easterSunday(int year);

/// A feast that comes back every year: on a fixed day, or so many days after Easter Sunday.
struct Feast {
    QString name;
    int month = 0;       ///< 0: moves with Easter
    int day = 0;         ///< of the month, or days after Easter Sunday
    bool common = false; ///< a public holiday in most of the countries these meters are sold to

    QDate in(int year) const;
};

/// The feasts an author chooses from, in the order of the year.
QList<Feast> feasts();

/// Days written in a text: ISO dates and "24.12.2027" forms, one or many per line, whatever stands
/// between them. `unread` gets the words that look like dates but are none.
QList<QDate> datesInText(const QString& text, QStringList* unread = nullptr);

} // namespace metersmith::ui

#endif
