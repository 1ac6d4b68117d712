// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_BAR_H
#define METERSMITH_UI_YEAR_BAR_H

#include "ui/year_seasons.h"

#include <QWidget>

namespace metersmith::ui
{

/// The year as one bar of twelve months in the seasons' tints, with a handle at every season start:
/// drag it to another day. By keyboard: arrows choose a start, Shift+arrows move it by a day
/// (Ctrl+Shift by a week), digits choose its season, Ins adds a start, Del removes it.
class YearBar : public QWidget
{
    Q_OBJECT

public:
    explicit YearBar(YearSeasons& seasons, QWidget* parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int row);
    QPointF handle(int row) const;
    double xOf(const QDate& day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentChanged(int row);
    void readOut(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF bar() const;
    QDate dayAt(double x) const;
    int handleAt(const QPointF& position) const;
    void describe();
    void paintSeasons(QPainter& painter) const;
    void paintMonths(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;

    YearSeasons& m_seasons;
    int m_current = 0;
    bool m_dragging = false;
    QDate m_dragged;
};

} // namespace metersmith::ui

#endif
