// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_YEAR_H
#define METERSMITH_UI_TARIFF_YEAR_H

#include "ui/tariff_model.h"

#include <QDate>

namespace metersmith::ui
{

/// What a plan does in one year: the value at every minute, hours per value, and what an author
/// should look at. Plain; made anew when the draft changes.
class TariffYear
{
public:
    /// Where a finding is mended.
    enum class Where { Days, Seasons, ExceptionDays };
    struct Finding {
        QString text;
        Where where = Where::Days;
        TariffPlace place;   ///< of Where::Days
        QDate day;           ///< the first day it concerns; may be null
        bool isFault = true; ///< false: worth knowing
    };
    struct Share {
        int value = 0;
        qint64 minutes = 0;
        double percent = 0;
    };

    TariffYear(const TariffModel& model, int plan, int year);

    int year() const { return m_year; }
    int days() const { return static_cast<int>(m_days.size()); }
    /// Why there is nothing to show; empty if there is.
    const QString& why() const { return m_why; }
    /// Nothing is said: nullopt.
    std::optional<int> value(int dayOfYear, int minute) const; ///< day from 0
    int season(int dayOfYear) const;
    TariffPlace place(int dayOfYear) const; ///< where its day plan stands
    /// "Tue 14 Jan, 06:15: T2 (season 1, working days)"
    QString describe(int dayOfYear, int minute) const;
    const std::vector<Share>& shares() const { return m_shares; } ///< values that occur, ascending
    qint64 gapMinutes() const { return m_gapMinutes; }
    const std::vector<Finding>& findings() const { return m_findings; }

private:
    struct Day {
        int season = 0;
        typecodes::DayType type = typecodes::DayType::Working;
        std::vector<DaySpan> spans;
    };
    QDate dateOf(int dayOfYear) const { return QDate(m_year, 1, 1).addDays(dayOfYear); }
    void fillDays(const typecodes::TariffCalendar& calendar);
    void sum(const typecodes::TariffCalendar& calendar);
    void findGaps(const typecodes::TariffCalendar::Year& year);
    void findEmptyPlaces();
    void findUnusedSeasons();
    void findIdleSwitches();

    const TariffModel& m_model;
    int m_plan = 0;
    int m_year = 0;
    QString m_why;
    std::vector<Day> m_days;
    std::vector<Share> m_shares;
    qint64 m_gapMinutes = 0;
    std::vector<Finding> m_findings;
};

} // namespace metersmith::ui

#endif
