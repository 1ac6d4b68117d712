// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_week.h"

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

int rowHeight()
{
    return units(6);
}

} // namespace

TariffWeek::TariffWeek(TariffModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Week of the season"));
    connect(&model, &TariffModel::changed, this, &TariffWeek::refresh);
    refresh();
}

void TariffWeek::setSeason(int plan, int season)
{
    m_place.plan = plan;
    m_place.season = season;
    refresh();
}

void TariffWeek::refresh()
{
    // Two weeks, so that Monday knows what Sunday ended with.
    std::optional<int> before;
    for (int day = 0; day < 14; ++day) {
        auto place = m_place;
        place.day = m_model.dayType(day % 7);
        const auto all = m_model.switches(place);
        m_days[static_cast<std::size_t>(day % 7)] = daySpans(all, before);
        before = all.empty() ? std::nullopt : std::optional(all.back().value);
    }
    updateGeometry();
    describe();
    update();
}

QString TariffWeek::dayLabel(int weekday) const
{
    const auto name = QLocale().standaloneDayName(weekday + 1, QLocale::ShortFormat);
    return m_model.workingDays()[static_cast<std::size_t>(weekday)]
               ? tr("%1, working", "weekday").arg(name)
               : tr("%1, non-working", "weekday").arg(name);
}

void TariffWeek::describe()
{
    QStringList parts;
    for (const auto& span : m_days[static_cast<std::size_t>(m_current)])
        parts += spanText(span.from, span.to) + QLatin1Char(' ') +
                 (span.value ? m_model.valueName(*span.value) : tr("nothing is said"));
    setAccessibleDescription(dayLabel(m_current) + QStringLiteral(": ") +
                             parts.join(QStringLiteral(", ")));
    if (hasFocus())
        emit readOut(accessibleDescription());
}

int TariffWeek::labelWidth() const
{
    int widest = 0;
    for (int day = 0; day < 7; ++day)
        widest = std::max(widest, fontMetrics().horizontalAdvance(dayLabel(day)));
    return widest + units(4);
}

QRectF TariffWeek::dayArea(int weekday) const
{
    return {static_cast<double>(labelWidth()), static_cast<double>(weekday * rowHeight()),
            static_cast<double>(width() - labelWidth() - 1), rowHeight() - 2.0};
}

QSize TariffWeek::sizeHint() const
{
    return {units(150), 7 * rowHeight()};
}

QSize TariffWeek::minimumSizeHint() const
{
    return {units(60), 7 * rowHeight()};
}

void TariffWeek::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (int day = 0; day < 7; ++day) {
        const auto area = dayArea(day);
        painter.setFont(font());
        painter.setPen(m_model.workingDays()[static_cast<std::size_t>(day)]
                           ? palette().color(QPalette::WindowText)
                           : colors().muted);
        painter.drawText(QRectF(0, area.top(), labelWidth() - units(2), area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, dayLabel(day));
        painter.setFont(scaledFont(0.85, true));
        for (const auto& span : m_days[static_cast<std::size_t>(day)]) {
            const double from = area.left() + area.width() * span.from / minutesPerDay;
            const double to = area.left() + area.width() * span.to / minutesPerDay;
            const QRectF box(from, area.top(), to - from, area.height());
            fillValue(painter, box, m_model.kind(), span.value, span.index < 0);
            if (!span.value)
                continue;
            const auto label = m_model.valueName(*span.value);
            painter.setPen(span.index < 0 ? palette().color(QPalette::WindowText)
                                          : valueTextColor(m_model.kind(), *span.value));
            if (painter.fontMetrics().horizontalAdvance(label) + 2 <= box.width())
                painter.drawText(box, Qt::AlignCenter, label);
        }
        painter.setBrush(Qt::NoBrush);
        const bool marked = hasFocus() && day == m_current;
        painter.setPen(QPen(marked ? colors().accent : colors().border, marked ? 2 : 1));
        painter.drawRect(area);
    }
}

void TariffWeek::choose(int weekday)
{
    m_current = std::clamp(weekday, 0, 6);
    describe();
    update();
}

void TariffWeek::toggle(int weekday)
{
    m_model.setWorkingDay(weekday, !m_model.workingDays()[static_cast<std::size_t>(weekday)]);
}

void TariffWeek::mousePressEvent(QMouseEvent* event)
{
    choose(static_cast<int>(event->position().y()) / rowHeight());
    if (event->position().x() < labelWidth())
        toggle(m_current);
    else
        emit dayChosen(m_model.dayType(m_current));
}

void TariffWeek::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        choose(m_current - 1);
        break;
    case Qt::Key_Down:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(6);
        break;
    case Qt::Key_Space:
        toggle(m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit dayChosen(m_model.dayType(m_current));
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TariffWeek::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const bool label = help->pos().x() < labelWidth();
        QToolTip::showText(help->globalPos(),
                           label ? tr("Click to make it a working or a non-working day")
                                 : tr("Click to paint the plan that this day uses"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace metersmith::ui
