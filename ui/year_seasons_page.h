// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_SEASONS_PAGE_H
#define METERSMITH_UI_YEAR_SEASONS_PAGE_H

#include "ui/year_seasons.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace metersmith::ui
{

class YearBar;

/// When the seasons of a plan start: the year bar and the same as a table.
class YearSeasonsPage : public QWidget
{
    Q_OBJECT

public:
    explicit YearSeasonsPage(TariffModel& model, QWidget* parent = nullptr);

    void setPlan(int plan);

private:
    void addStart();
    void count();

    YearSeasons* m_seasons = nullptr;
    YearBar* m_bar = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_readOut = nullptr;
};

} // namespace metersmith::ui

#endif
