// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_YEAR_CALENDAR_H
#define METERSMITH_UI_YEAR_CALENDAR_H

#include <QDate>
#include <QWidget>

#include <functional>

namespace metersmith::ui
{

/// A whole year as twelve small months; a day is marked or not. Click a day, or press Space on it,
/// to toggle it. Arrows move the day, PgUp and PgDn the month, Ctrl+PgUp and PgDn the year.
class YearCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit YearCalendar(QWidget* parent = nullptr);

    /// Which days are marked, and what a day's tool tip adds (may be empty).
    void setMarks(std::function<bool(const QDate&)> marked,
                  std::function<QString(const QDate&)> remark);
    void setYear(int year);
    int year() const { return m_current.year(); }
    const QDate& currentDay() const { return m_current; }
    void setCurrentDay(const QDate& day);
    QRectF dayArea(const QDate& day) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void toggled(const QDate& day);
    void yearChanged(int year);
    void readOut(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    int columns() const; ///< months side by side
    QRectF monthArea(int month) const;
    QDate dayAt(const QPointF& position) const;
    void paintMonth(QPainter& painter, int month) const;
    void paintDay(QPainter& painter, const QDate& day) const;
    QString describeDay(const QDate& day) const;

    std::function<bool(const QDate&)> m_marked;
    std::function<QString(const QDate&)> m_remark;
    QDate m_current;
};

} // namespace metersmith::ui

#endif
