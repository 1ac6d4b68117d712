// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_heat_map.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

constexpr int minutesPerPixel = 5;

} // namespace

YearHeatMap::YearHeatMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("The year by days and hours"));
}

void YearHeatMap::setYear(const TariffYear* year, SwitchKind kind)
{
    m_year = year;
    m_kind = kind;
    draw();
    if (m_year)
        setAccessibleDescription(m_year->why().isEmpty() ? m_year->describe(m_day, m_minute)
                                                         : m_year->why());
    update();
}

QSize YearHeatMap::sizeHint() const
{
    return {units(150), units(55)};
}

QSize YearHeatMap::minimumSizeHint() const
{
    return {units(80), units(40)};
}

QRectF YearHeatMap::map() const
{
    const int left = fontMetrics().horizontalAdvance(timeText(0)) + units(2);
    return {1.0 * left, 1.0 * units(5), 1.0 * (width() - left - units(2)),
            1.0 * (height() - units(8))};
}

void YearHeatMap::draw()
{
    m_image = {};
    if (!m_year || m_year->days() == 0)
        return;
    constexpr int rows = minutesPerDay / minutesPerPixel;
    m_image = QImage(m_year->days(), rows, QImage::Format_RGB32);
    for (int day = 0; day < m_year->days(); ++day)
        for (int row = 0; row < rows; ++row) {
            const auto value = m_year->value(day, row * minutesPerPixel);
            // A gap is a checker in the colour of attention, which no tariff has.
            const bool even = (day / 3 + row / 6) % 2 == 0;
            const auto color = value  ? valueColor(m_kind, *value)
                               : even ? colors().attention
                                      : colors().card;
            m_image.setPixel(day, row, color.rgb());
        }
}

void YearHeatMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void YearHeatMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto area = map();
    if (m_image.isNull()) {
        painter.setPen(QPen(colors().border, 1, Qt::DashLine));
        painter.drawRect(area);
        painter.setPen(colors().muted);
        painter.drawText(area.adjusted(units(4), 0, -units(4), 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_year ? m_year->why() : QString());
        return;
    }
    painter.drawImage(area, m_image);
    paintNames(painter);
    paintAxes(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().border, hasFocus() ? 2 : 1));
    painter.drawRect(area);
    if (!hasFocus())
        return;
    const double x = area.left() + area.width() * (m_day + 0.5) / m_year->days();
    const double y = area.top() + area.height() * m_minute / minutesPerDay;
    painter.setPen(QPen(markColor(), 1));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

/// The working day nearest to the middle of a season; the middle itself if there is none.
int YearHeatMap::typicalDay(int from, int to) const
{
    const int middle = (from + to) / 2;
    for (int away = 0; away < 7; ++away)
        for (const int day : {middle - away, middle + away})
            if (day >= from && day < to && m_year->place(day).day == typecodes::DayType::Working)
                return day;
    return middle;
}

/// In the middle of each season a working day's stretches, by name.
void YearHeatMap::paintNames(QPainter& painter) const
{
    const auto area = map();
    painter.setFont(scaledFont(0.95, true));
    const double height = painter.fontMetrics().height();
    int from = 0;
    for (int day = 1; day <= m_year->days(); ++day) {
        if (day < m_year->days() && m_year->season(day) == m_year->season(from))
            continue;
        const int middle = typicalDay(from, day);
        const double x = area.left() + area.width() * middle / m_year->days();
        const double room = area.width() * (day - from) / m_year->days();
        for (int begin = 0; begin < minutesPerDay;) {
            const auto value = m_year->value(middle, begin);
            int end = begin + minutesPerPixel;
            while (end < minutesPerDay && m_year->value(middle, end) == value)
                end += minutesPerPixel;
            const double top = area.top() + area.height() * begin / minutesPerDay;
            const double bottom = area.top() + area.height() * end / minutesPerDay;
            if (value && bottom - top >= height && room >= units(12)) {
                const auto name = m_kind == SwitchKind::Relay
                                      ? (*value > 0 ? tr("on") : tr("off"))
                                      : tr("T%1", "a tariff, as on the glass").arg(*value);
                const QRectF box(x - units(7), (top + bottom - height) / 2, units(14), height);
                painter.fillRect(box.adjusted(units(2), 1, -units(2), -1),
                                 valueColor(m_kind, *value));
                painter.setPen(valueTextColor(m_kind, *value));
                painter.drawText(box, Qt::AlignCenter, name);
            }
            begin = end;
        }
        from = day;
    }
}

void YearHeatMap::paintAxes(QPainter& painter) const
{
    const auto area = map();
    painter.setFont(scaledFont(0.85));
    painter.setPen(colors().muted);
    const QDate first(m_year->year(), 1, 1);
    for (int month = 1; month <= 12; ++month) {
        const QDate begin(m_year->year(), month, 1);
        const double left =
            area.left() + area.width() * static_cast<double>(first.daysTo(begin)) / m_year->days();
        const double wide = area.width() * begin.daysInMonth() / m_year->days();
        painter.drawText(QRectF(left, 0, wide, area.top() - units(1)),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         QLocale().standaloneMonthName(month, QLocale::ShortFormat));
        if (month > 1) {
            painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
            painter.drawLine(QPointF(left, area.top()), QPointF(left, area.bottom()));
            painter.setPen(colors().muted);
        }
    }
    for (int hour = 0; hour <= 24; hour += 6) {
        const double y = area.top() + area.height() * hour / 24;
        painter.drawText(QRectF(0, y - units(2), area.left() - units(1), units(4)),
                         Qt::AlignRight | Qt::AlignVCenter, timeText(hour * 60));
    }
}

std::pair<int, int> YearHeatMap::pointAt(const QPointF& position) const
{
    const auto area = map();
    if (!m_year || m_year->days() == 0 || !area.contains(position))
        return {-1, 0};
    const int day = static_cast<int>((position.x() - area.left()) * m_year->days() / area.width());
    const int minute =
        static_cast<int>((position.y() - area.top()) * minutesPerDay / area.height());
    return {std::clamp(day, 0, m_year->days() - 1), std::clamp(minute, 0, minutesPerDay - 1)};
}

void YearHeatMap::setPoint(int dayOfYear, int minute)
{
    if (!m_year || m_year->days() == 0)
        return;
    m_day = std::clamp(dayOfYear, 0, m_year->days() - 1);
    m_minute = std::clamp(minute, 0, minutesPerDay - 1);
    setAccessibleDescription(m_year->describe(m_day, m_minute));
    emit readOut(m_year->describe(m_day, m_minute));
    update();
}

void YearHeatMap::mouseMoveEvent(QMouseEvent* event)
{
    const auto [day, minute] = pointAt(event->position());
    if (day >= 0)
        emit readOut(m_year->describe(day, minute));
}

void YearHeatMap::mousePressEvent(QMouseEvent* event)
{
    const auto [day, minute] = pointAt(event->position());
    if (day >= 0)
        setPoint(day, minute);
}

void YearHeatMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto day = pointAt(event->position()).first; day >= 0)
        emit opened(day);
}

void YearHeatMap::keyPressEvent(QKeyEvent* event)
{
    const bool far = (event->modifiers() & Qt::ControlModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
        setPoint(m_day - (far ? 7 : 1), m_minute);
        break;
    case Qt::Key_Right:
        setPoint(m_day + (far ? 7 : 1), m_minute);
        break;
    case Qt::Key_Up:
        setPoint(m_day, m_minute - (far ? 60 : 15));
        break;
    case Qt::Key_Down:
        setPoint(m_day, m_minute + (far ? 60 : 15));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit opened(m_day);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace metersmith::ui
