// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_bar.h"

#include "ui/tariff_colors.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace metersmith::ui
{
namespace
{

const QDate firstDay(YearSeasons::year, 1, 1);

} // namespace

YearBar::YearBar(YearSeasons& seasons, QWidget* parent)
    : QWidget(parent)
    , m_seasons(seasons)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Seasons of the year"));
    setToolTip(tr("Drag a handle to move a season's start; double-click to begin a season there"));
    connect(&seasons, &QAbstractItemModel::modelReset, this, [this] {
        m_current = std::clamp(m_current, 0, std::max(0, m_seasons.rowCount() - 1));
        describe();
        update();
    });
    describe();
}

QSize YearBar::sizeHint() const
{
    return {units(150), units(24)};
}

QSize YearBar::minimumSizeHint() const
{
    return {units(80), units(23)};
}

QRectF YearBar::bar() const
{
    return {units(3) * 1.0, units(5) * 1.0, width() - 2.0 * units(3), units(9) * 1.0};
}

double YearBar::xOf(const QDate& day) const
{
    return bar().left() + bar().width() * static_cast<double>(firstDay.daysTo(day)) / 366;
}

QDate YearBar::dayAt(double x) const
{
    const double days = 366 * (x - bar().left()) / bar().width();
    return firstDay.addDays(std::clamp(static_cast<int>(std::floor(days)), 0, 365));
}

QPointF YearBar::handle(int row) const
{
    return {xOf(m_seasons.date(row)), bar().bottom() + units(2)};
}

int YearBar::handleAt(const QPointF& position) const
{
    int best = -1;
    double nearest = units(2);
    for (int row = 0; row < m_seasons.rowCount(); ++row) {
        const double away = std::abs(handle(row).x() - position.x());
        if (away <= nearest && position.y() > bar().top()) {
            nearest = away;
            best = row;
        }
    }
    return best;
}

void YearBar::setCurrent(int row)
{
    if (row < 0 || row >= m_seasons.rowCount() || row == m_current)
        return;
    m_current = row;
    describe();
    update();
    emit currentChanged(row);
}

void YearBar::describe()
{
    if (m_seasons.rowCount() == 0) {
        setAccessibleDescription(tr("No season has a start."));
    } else {
        const int row = std::clamp(m_current, 0, m_seasons.rowCount() - 1);
        setAccessibleDescription(tr("Season %1 from %2")
                                     .arg(m_seasons.starts()[static_cast<std::size_t>(row)].season)
                                     .arg(dayAndMonth(m_seasons.date(row))));
    }
    emit readOut(accessibleDescription());
}

void YearBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSeasons(painter);
    paintMonths(painter);
    paintHandles(painter);
}

void YearBar::paintSeasons(QPainter& painter) const
{
    const int count = m_seasons.rowCount();
    const auto area = bar();
    if (count == 0)
        painter.fillRect(area, seasonColor(0));
    painter.setFont(scaledFont(1.0, true));
    for (int i = -1; i < count && count > 0; ++i) { // -1: the last one of the year before goes on
        const auto row = static_cast<std::size_t>(i < 0 ? count - 1 : i);
        const double from = i < 0 ? area.left() : xOf(m_seasons.date(i));
        const double to = i + 1 < count ? xOf(m_seasons.date(i + 1)) : area.right();
        const QRectF box(from, area.top(), to - from, area.height());
        if (box.width() < 0.5)
            continue;
        const int season = m_seasons.starts()[row].season;
        painter.fillRect(box, seasonColor(season));
        painter.setPen(palette().color(QPalette::WindowText));
        const auto name = tr("Season %1").arg(season);
        const bool wide = painter.fontMetrics().horizontalAdvance(name) + units(1) < box.width();
        painter.drawText(box, Qt::AlignCenter, wide ? name : QString::number(season));
    }
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().border, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
}

void YearBar::paintMonths(QPainter& painter) const
{
    painter.setFont(scaledFont(0.85));
    for (int month = 1; month <= 12; ++month) {
        const QDate day(YearSeasons::year, month, 1);
        const double from = xOf(day);
        const double to = xOf(day.addMonths(1));
        painter.setPen(colors().muted);
        painter.drawText(QRectF(from, 0, to - from, bar().top() - units(1)),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
        painter.setPen(QPen(colors().border, 1));
        painter.drawLine(QPointF(from, bar().top() - units(1)), QPointF(from, bar().top()));
    }
}

void YearBar::paintHandles(QPainter& painter) const
{
    painter.setFont(scaledFont(0.85));
    double taken = -1000;
    for (int row = 0; row < m_seasons.rowCount(); ++row) {
        const bool current = row == m_current;
        const QDate day = m_dragging && current ? m_dragged : m_seasons.date(row);
        const double x = xOf(day);
        const double top = bar().bottom();
        painter.setPen(QPen(markColor(), current ? 3 : 2));
        painter.drawLine(QPointF(x, bar().top()), QPointF(x, top));
        QPolygonF grip;
        grip << QPointF(x, top) << QPointF(x + units(2), top + units(2))
             << QPointF(x + units(2), top + units(4)) << QPointF(x - units(2), top + units(4))
             << QPointF(x - units(2), top + units(2));
        painter.setBrush(current && hasFocus() ? colors().accent : colors().card);
        painter.setPen(QPen(current ? colors().accent : markColor(), current ? 2 : 1));
        painter.drawPolygon(grip);
        const auto text = QLocale().toString(day, tr("d MMM", "a day of every year, short"));
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        if (left < taken && !current)
            continue;
        taken = left + wide + units(1);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(left, top + units(4), wide + 2, units(5)),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void YearBar::mousePressEvent(QMouseEvent* event)
{
    const int row = handleAt(event->position());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    setCurrent(row);
    m_current = row;
    m_dragging = true;
    m_dragged = m_seasons.date(row);
    update();
}

void YearBar::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging) {
        setCursor(handleAt(event->position()) >= 0 ? Qt::SizeHorCursor : Qt::ArrowCursor);
        return;
    }
    m_dragged = dayAt(event->position().x());
    emit readOut(tr("Season starts on %1").arg(dayAndMonth(m_dragged)));
    update();
}

void YearBar::mouseReleaseEvent(QMouseEvent*)
{
    if (!std::exchange(m_dragging, false))
        return;
    const QDate day = m_dragged;
    if (m_seasons.moveStart(m_current, day))
        for (int row = 0; row < m_seasons.rowCount(); ++row)
            if (m_seasons.date(row) == day)
                setCurrent(row);
    update();
}

void YearBar::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (handleAt(event->position()) >= 0 || !bar().contains(event->position()))
        return;
    const QDate day = dayAt(event->position().x());
    const int season = m_seasons.season(day) % std::max(1, m_seasons.maximumSeason()) + 1;
    m_seasons.add(day, season);
}

void YearBar::keyPressEvent(QKeyEvent* event)
{
    const bool moving = (event->modifiers() & Qt::ShiftModifier) != 0;
    const int by = (event->modifiers() & Qt::ControlModifier) != 0 ? 7 : 1;
    const int key = event->key();
    const bool any = m_seasons.rowCount() > 0;
    if ((key == Qt::Key_Left || key == Qt::Key_Right) && any) {
        const int sign = key == Qt::Key_Right ? 1 : -1;
        if (!moving) {
            setCurrent(m_current + sign);
        } else {
            const QDate day = m_seasons.date(m_current).addDays(sign * by);
            if (day.year() == YearSeasons::year)
                m_seasons.moveStart(m_current, day);
        }
    } else if (key >= Qt::Key_1 && key <= Qt::Key_9 && any) {
        m_seasons.setSeason(m_current, key - Qt::Key_0);
    } else if (key == Qt::Key_Insert) {
        const QDate day = m_seasons.nextFree();
        m_seasons.add(day, m_seasons.season(day) % std::max(1, m_seasons.maximumSeason()) + 1);
    } else if (key == Qt::Key_Delete && any) {
        m_seasons.removeStart(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace metersmith::ui
