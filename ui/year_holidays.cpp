// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_holidays.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace metersmith::ui
{
namespace
{

QString name(const char* text)
{
    return QCoreApplication::translate("Feasts", text);
}

} // namespace

// The algorithm of Meeus, Jones and Butcher.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate Feast::in(int year) const
{
    return month > 0 ? QDate(year, month, day) : easterSunday(year).addDays(day);
}

QList<Feast> feasts()
{
    return {{name(QT_TRANSLATE_NOOP("Feasts", "New Year's Day")), 1, 1, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Epiphany")), 1, 6, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "Maundy Thursday")), 0, -3, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "Good Friday")), 0, -2, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Easter Sunday")), 0, 0, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Easter Monday")), 0, 1, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Labour Day, 1 May")), 5, 1, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Ascension Day")), 0, 39, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Whit Sunday")), 0, 49, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "Whit Monday")), 0, 50, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "Assumption, 15 August")), 8, 15, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "All Saints' Day, 1 November")), 11, 1, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "Christmas Eve")), 12, 24, false},
            {name(QT_TRANSLATE_NOOP("Feasts", "Christmas Day")), 12, 25, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "26 December")), 12, 26, true},
            {name(QT_TRANSLATE_NOOP("Feasts", "New Year's Eve")), 12, 31, false}};
}

QList<QDate> datesInText(const QString& text, QStringList* unread)
{
    static const QRegularExpression word(QStringLiteral(
        "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})|([0-9]{1,2})[./]([0-9]{1,2})[./]([0-9]{4})"));
    QList<QDate> dates;
    auto found = word.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        const bool iso = !match.captured(1).isEmpty();
        const QDate date = iso ? QDate(match.captured(1).toInt(), match.captured(2).toInt(),
                                       match.captured(3).toInt())
                               : QDate(match.captured(6).toInt(), match.captured(5).toInt(),
                                       match.captured(4).toInt());
        if (date.isValid())
            dates += date;
        else if (unread)
            *unread += match.captured();
    }
    return dates;
}

} // namespace metersmith::ui
