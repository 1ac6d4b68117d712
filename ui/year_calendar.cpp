// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/year_calendar.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

int cell()
{
    return units(5);
}
int headHeight()
{
    return units(10); // the month's name and the weekdays
}
int monthWidth()
{
    return 7 * cell() + units(4);
}
int monthHeight()
{
    return headHeight() + 6 * cell() + units(2);
}

} // namespace

YearCalendar::YearCalendar(QWidget* parent)
    : QWidget(parent)
    , m_current(QDate::currentDate())
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Calendar of the year"));
    setAccessibleDescription(describeDay(m_current));
}

void YearCalendar::setMarks(std::function<bool(const QDate&)> marked,
                            std::function<QString(const QDate&)> remark)
{
    m_marked = std::move(marked);
    m_remark = std::move(remark);
    update();
}

void YearCalendar::setYear(int year)
{
    setCurrentDay(m_current.addYears(year - m_current.year()));
}

void YearCalendar::setCurrentDay(const QDate& day)
{
    if (!day.isValid() || day == m_current || day.year() < 2000 || day.year() > 2099)
        return;
    const bool other = day.year() != m_current.year();
    m_current = day;
    setAccessibleDescription(describeDay(day));
    emit readOut(describeDay(day));
    if (other)
        emit yearChanged(day.year());
    update();
}

QString YearCalendar::describeDay(const QDate& day) const
{
    auto text = QLocale().toString(day, QLocale::LongFormat);
    if (m_marked && m_marked(day))
        text += tr(": exception day");
    const auto remark = m_remark ? m_remark(day) : QString();
    return remark.isEmpty() ? text : text + QStringLiteral(" – ") + remark;
}

int YearCalendar::columns() const
{
    for (const int count : {6, 4, 3, 2})
        if (width() >= count * monthWidth())
            return count;
    return 1;
}

int YearCalendar::heightForWidth(int width) const
{
    for (const int count : {6, 4, 3, 2})
        if (width >= count * monthWidth())
            return 12 / count * monthHeight();
    return 12 * monthHeight();
}

QSize YearCalendar::sizeHint() const
{
    return {4 * monthWidth(), 3 * monthHeight()};
}

QSize YearCalendar::minimumSizeHint() const
{
    return {2 * monthWidth(), 3 * monthHeight()};
}

QRectF YearCalendar::monthArea(int month) const
{
    const int across = columns();
    const int column = (month - 1) % across;
    const int row = (month - 1) / across;
    return {1.0 * column * monthWidth(), 1.0 * row * monthHeight(), 7.0 * cell(),
            1.0 * monthHeight() - units(2)};
}

QRectF YearCalendar::dayArea(const QDate& day) const
{
    const auto month = monthArea(day.month());
    const int first = QLocale().firstDayOfWeek();
    const auto columnOf = [first](const QDate& date) { return (date.dayOfWeek() - first + 7) % 7; };
    const int offset = columnOf(QDate(day.year(), day.month(), 1));
    const int place = offset + day.day() - 1;
    return {month.left() + place % 7 * cell(), month.top() + headHeight() + place / 7 * cell(),
            1.0 * cell(), 1.0 * cell()};
}

QDate YearCalendar::dayAt(const QPointF& position) const
{
    for (int month = 1; month <= 12; ++month) {
        if (!monthArea(month).contains(position))
            continue;
        const QDate first(year(), month, 1);
        for (int day = 0; day < first.daysInMonth(); ++day)
            if (dayArea(first.addDays(day)).contains(position))
                return first.addDays(day);
    }
    return {};
}

void YearCalendar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= 12; ++month)
        paintMonth(painter, month);
}

void YearCalendar::paintMonth(QPainter& painter, int month) const
{
    const auto area = monthArea(month);
    painter.setFont(scaledFont(1.0, true));
    painter.setPen(palette().color(QPalette::WindowText));
    auto name = QLocale().standaloneMonthName(month);
    name[0] = name[0].toUpper();
    painter.drawText(QRectF(area.left(), area.top(), area.width(), cell()),
                     Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(scaledFont(0.8));
    painter.setPen(colors().muted);
    for (int column = 0; column < 7; ++column) {
        const int weekday = (QLocale().firstDayOfWeek() - 1 + column) % 7 + 1;
        painter.drawText(QRectF(area.left() + column * cell(), area.top() + cell(), cell(), cell()),
                         Qt::AlignCenter,
                         QLocale().standaloneDayName(weekday, QLocale::NarrowFormat));
    }
    const QDate first(year(), month, 1);
    for (int day = 0; day < first.daysInMonth(); ++day)
        paintDay(painter, first.addDays(day));
}

void YearCalendar::paintDay(QPainter& painter, const QDate& day) const
{
    const auto area = dayArea(day).adjusted(1, 1, -1, -1);
    const bool marked = m_marked && m_marked(day);
    painter.setFont(scaledFont(0.85, marked));
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(area, 3, 3);
        painter.setPen(palette().color(QPalette::HighlightedText));
    } else {
        painter.setPen(day.dayOfWeek() >= 6 ? colors().muted
                                            : palette().color(QPalette::WindowText));
    }
    painter.drawText(area, Qt::AlignCenter, QString::number(day.day()));
    if (marked) // not by colour alone
        painter.drawLine(area.bottomLeft() + QPointF(4, -3), area.bottomRight() + QPointF(-4, -3));
    if (day == m_current && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(marked ? palette().color(QPalette::WindowText) : colors().accent, 2));
        painter.drawRoundedRect(area, 3, 3);
    }
}

void YearCalendar::mousePressEvent(QMouseEvent* event)
{
    const auto day = dayAt(event->position());
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    setCurrentDay(day);
    emit toggled(day);
}

void YearCalendar::keyPressEvent(QKeyEvent* event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrentDay(m_current.addDays(-1));
        break;
    case Qt::Key_Right:
        setCurrentDay(m_current.addDays(1));
        break;
    case Qt::Key_Up:
        setCurrentDay(m_current.addDays(-7));
        break;
    case Qt::Key_Down:
        setCurrentDay(m_current.addDays(7));
        break;
    case Qt::Key_PageUp:
        setCurrentDay(m_current.addMonths(control ? -12 : -1));
        break;
    case Qt::Key_PageDown:
        setCurrentDay(m_current.addMonths(control ? 12 : 1));
        break;
    case Qt::Key_Home:
        setCurrentDay({year(), m_current.month(), 1});
        break;
    case Qt::Key_End:
        setCurrentDay({year(), m_current.month(), m_current.daysInMonth()});
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit toggled(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearCalendar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day.isValid() ? describeDay(day) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace metersmith::ui
