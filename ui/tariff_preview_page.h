// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_PREVIEW_PAGE_H
#define METERSMITH_UI_TARIFF_PREVIEW_PAGE_H

#include "ui/tariff_year.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QSpinBox;
class QTableWidget;

namespace metersmith::ui
{

class YearHeatMap;

/// A plan's year: heat map, hours per tariff, and the gaps and overlaps to jump to.
class TariffPreviewPage : public QWidget
{
    Q_OBJECT

public:
    explicit TariffPreviewPage(TariffModel& model, QWidget* parent = nullptr);

    void setPlan(int plan);
    const TariffYear& year() const { return *m_shown; }

signals:
    void findingChosen(const metersmith::ui::TariffYear::Finding& finding);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillHours();
    void fillFindings();
    void open(int dayOfYear);

    TariffModel& m_model;
    int m_plan = 0;
    bool m_stale = true;
    std::unique_ptr<TariffYear> m_shown;
    YearHeatMap* m_map = nullptr;
    QSpinBox* m_year = nullptr;
    QTableWidget* m_hours = nullptr;
    QListWidget* m_findings = nullptr;
    QLabel* m_readOut = nullptr;
};

} // namespace metersmith::ui

#endif
