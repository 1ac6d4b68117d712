// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_DAYS_PAGE_H
#define METERSMITH_UI_TARIFF_DAYS_PAGE_H

#include "ui/tariff_model.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QTableView;

namespace metersmith::ui
{

class SwitchTable;
class TariffStrips;
class TariffWeek;

/// The day plans of one season: brushes, strips, the week that uses them, exact times.
class TariffDaysPage : public QWidget
{
    Q_OBJECT

public:
    explicit TariffDaysPage(TariffModel& model, QWidget* parent = nullptr);

    void setSeason(int plan, int season);
    void showPlace(const TariffPlace& place);
    TariffStrips& strips() { return *m_strips; }

signals:
    void placeChanged(const metersmith::ui::TariffPlace& place);

private:
    QWidget* makeBrushes();
    QWidget* makeTools();
    QWidget* makeTable();
    void followPlace();
    void fillCopyMenu();
    void markBrush(int value);

    TariffModel& m_model;
    TariffStrips* m_strips = nullptr;
    TariffWeek* m_week = nullptr;
    SwitchTable* m_switches = nullptr;
    QTableView* m_table = nullptr;
    QButtonGroup* m_brushes = nullptr;
    QMenu* m_copy = nullptr;
    QLabel* m_readOut = nullptr;
    QLabel* m_place = nullptr;
};

} // namespace metersmith::ui

#endif
