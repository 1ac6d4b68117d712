// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of the day plans' strips.
#include "ui/tariff_strips.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace metersmith::ui
{
namespace
{

/// Minutes between the labels of the axis, so that they stand apart.
int axisStep(double perMinute, int labelWidth)
{
    for (const int step : {15, 30, 60, 120, 180, 240, 360})
        if (step * perMinute >= labelWidth * 1.4)
            return step;
    return 720;
}

} // namespace

void TariffStrips::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    paintAxis(painter);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, static_cast<int>(row));
    if (m_rows.empty())
        return;
    paintDrag(painter);
    paintCursor(painter);
}

void TariffStrips::paintAxis(QPainter& painter) const
{
    painter.setFont(scaledFont(0.85));
    const int width = painter.fontMetrics().horizontalAdvance(timeText(0));
    const int by = axisStep(perMinute(), width);
    const double bottom = rowArea(0).top();
    for (int minute = 0; minute <= minutesPerDay; minute += by) {
        const double x = xOf(minute);
        if (x < labelWidth() - 1 || x > viewport()->width())
            continue;
        painter.setPen(colors().border);
        painter.drawLine(QPointF(x, bottom - units(1)), QPointF(x, bottom));
        painter.setPen(colors().muted);
        QRectF box(x - width, 0, 2.0 * width, bottom - units(1));
        if (box.right() > viewport()->width())
            box.moveRight(viewport()->width());
        const bool atEdge = box.right() >= viewport()->width();
        const auto side = atEdge ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(box, static_cast<int>(side | Qt::AlignBottom), timeText(minute));
    }
    painter.setFont(font());
}

void TariffStrips::paintRow(QPainter& painter, int row) const
{
    const auto area = rowArea(row);
    auto place = m_place;
    place.day = m_rows[static_cast<std::size_t>(row)];
    const bool current = place.day == m_place.day;
    painter.setFont(scaledFont(1.0, current));
    painter.setPen(palette().color(QPalette::WindowText));
    auto name = TariffModel::dayName(place.day);
    name[0] = name[0].toUpper();
    painter.drawText(QRectF(0, area.top(), labelWidth() - units(2), area.height()),
                     Qt::AlignRight | Qt::AlignVCenter, name);
    painter.save();
    painter.setClipRect(area);
    for (const auto& span : daySpans(m_model.switches(place), m_model.before(place))) {
        const QRectF box(QPointF(xOf(span.from), area.top()), QPointF(xOf(span.to), area.bottom()));
        const auto seen = box.intersected(area);
        if (seen.isEmpty())
            continue;
        fillValue(painter, seen, m_model.kind(), span.value, span.index < 0);
        painter.setPen(span.index < 0 || !span.value ? palette().color(QPalette::WindowText)
                                                     : valueTextColor(m_model.kind(), *span.value));
        const auto label = span.value ? m_model.valueName(*span.value) : tr("nothing is said");
        painter.setFont(scaledFont(1.05, true));
        const auto metrics = painter.fontMetrics();
        if (!span.value) { // words do not read well upon hatching
            const QRectF words(0, 0, metrics.horizontalAdvance(label) + units(4), metrics.height());
            painter.fillRect(words.translated(seen.center() - words.center()), colors().card);
            painter.drawText(seen, Qt::AlignCenter, label);
            continue;
        }
        if (metrics.horizontalAdvance(label) + 4 <= seen.width())
            painter.drawText(seen.adjusted(0, 0, 0, -units(2)), Qt::AlignCenter, label);
        painter.setFont(scaledFont(0.8));
        const auto times = spanText(span.from, span.to);
        if (painter.fontMetrics().horizontalAdvance(times) + units(2) <= seen.width())
            painter.drawText(seen.adjusted(0, 0, 0, -units(1)), Qt::AlignHCenter | Qt::AlignBottom,
                             times);
        if (span.from > 0) {
            painter.setPen(QPen(colors().card, 2));
            painter.drawLine(box.topLeft(), box.bottomLeft());
        }
    }
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(current && hasFocus() ? colors().accent : colors().border,
                        current && hasFocus() ? 2 : 1));
    painter.drawRoundedRect(area, 2, 2);
}

void TariffStrips::paintDrag(QPainter& painter) const
{
    const bool choosing = m_drag == Drag::None && m_anchor >= 0 && m_anchor != m_cursor;
    if (m_drag == Drag::None && !choosing)
        return;
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_place.day);
    const auto area = rowArea(static_cast<int>(found - m_rows.begin()));
    painter.setClipRect(area.adjusted(-1, -1, 1, 1));
    if (m_drag == Drag::Boundary) {
        painter.setPen(QPen(markColor(), 2, Qt::DashLine));
        painter.drawLine(QPointF(xOf(m_dragTo), area.top()), QPointF(xOf(m_dragTo), area.bottom()));
    } else {
        const auto [from, to] =
            choosing ? std::pair<int, int>(std::minmax(m_anchor, m_cursor)) : dragged();
        const QRectF box(QPointF(xOf(from), area.top() + 1), QPointF(xOf(to), area.bottom() - 1));
        if (!choosing)
            painter.fillRect(box, valueColor(m_model.kind(), m_brush));
        painter.setPen(QPen(markColor(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
    painter.setClipping(false);
}

void TariffStrips::paintCursor(QPainter& painter) const
{
    if (!hasFocus())
        return;
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_place.day);
    const auto area = rowArea(static_cast<int>(found - m_rows.begin()));
    const double x = xOf(m_cursor);
    if (x < area.left() - 1 || x > area.right() + 1)
        return;
    painter.setPen(QPen(markColor(), 2));
    painter.drawLine(QPointF(x, area.top() - units(1)), QPointF(x, area.bottom() + units(1)));
    QPolygonF head;
    head << QPointF(x - units(1), area.top() - units(1))
         << QPointF(x + units(1), area.top() - units(1)) << QPointF(x, area.top() + 2);
    painter.setBrush(markColor());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(head);
}

} // namespace metersmith::ui
