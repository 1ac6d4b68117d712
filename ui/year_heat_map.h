// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_HEAT_MAP_H
#define METERSMITH_UI_YEAR_HEAT_MAP_H

#include "ui/tariff_year.h"

#include <QImage>
#include <QWidget>

namespace metersmith::ui
{

/// A year as a picture: days from left to right, hours from top to bottom, each minute in its
/// tariff's colour, the larger areas with the tariff's name. Arrows move the reading point (Ctrl: a
/// week, an hour); Enter or a double click opens the day plan there.
class YearHeatMap : public QWidget
{
    Q_OBJECT

public:
    explicit YearHeatMap(QWidget* parent = nullptr);

    void setYear(const TariffYear* year, SwitchKind kind); ///< must outlive its showing
    void setPoint(int dayOfYear, int minute);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readOut(const QString& text);
    void opened(int dayOfYear);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF map() const;
    std::pair<int, int> pointAt(const QPointF& position) const;
    void draw();
    int typicalDay(int from, int to) const;
    void paintNames(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;

    const TariffYear* m_year = nullptr;
    SwitchKind m_kind = SwitchKind::Tariff;
    QImage m_image; ///< one pixel per day and quarter of an hour
    int m_day = 0;
    int m_minute = 720;
};

} // namespace metersmith::ui

#endif
