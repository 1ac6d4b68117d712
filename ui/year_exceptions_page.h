// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_EXCEPTIONS_PAGE_H
#define METERSMITH_UI_YEAR_EXCEPTIONS_PAGE_H

#include "ui/year_exceptions.h"

#include <QWidget>

class QLabel;
class QListView;
class QListWidget;
class QSpinBox;

namespace metersmith::ui
{

class YearCalendar;

/// Exception days: a year's calendar to click in, the list of all days, feasts by the year.
class YearExceptionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit YearExceptionsPage(TariffModel& model, QWidget* parent = nullptr);

    void showDay(const QDate& day);

private:
    QWidget* makeCalendar();
    QWidget* makeList();
    QWidget* makeFeasts();
    void addFeasts();
    void paste();
    void removeChosen();
    void count();

    TariffModel& m_model;
    ExceptionDays* m_days = nullptr;
    YearCalendar* m_calendar = nullptr;
    QSpinBox* m_year = nullptr;
    QListView* m_list = nullptr;
    QListWidget* m_feasts = nullptr;
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
    QLabel* m_count = nullptr;
};

} // namespace metersmith::ui

#endif
