// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_TARIFF_WEEK_H
#define METERSMITH_UI_TARIFF_WEEK_H

#include "ui/tariff_model.h"

#include <QWidget>

namespace metersmith::ui
{

/// A week of one season, 7 days × 24 hours, each day as the day plan it uses. Click a day, or press
/// Enter on it, to paint its plan; Space makes it a working or a non-working day.
class TariffWeek : public QWidget
{
    Q_OBJECT

public:
    explicit TariffWeek(TariffModel& model, QWidget* parent = nullptr);

    void setSeason(int plan, int season);
    QRectF dayArea(int weekday) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dayChosen(metersmith::typecodes::DayType day);
    void readOut(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void refresh();
    void describe();
    int labelWidth() const;
    QString dayLabel(int weekday) const;
    void choose(int weekday);
    void toggle(int weekday);

    TariffModel& m_model;
    TariffPlace m_place;
    std::array<std::vector<DaySpan>, 7> m_days;
    int m_current = 0;
};

} // namespace metersmith::ui

#endif
