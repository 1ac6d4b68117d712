// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard of the day plans' strips.
#include "ui/tariff_strips.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace metersmith::ui
{

void TariffStrips::moveCursor(int minute, bool choosing)
{
    if (!choosing)
        m_anchor = -1;
    else if (m_anchor < 0)
        m_anchor = m_cursor;
    m_cursor = std::clamp(minute, 0, choosing ? minutesPerDay : minutesPerDay - 1);
    const double x = xOf(m_cursor);
    if (x < labelWidth() || x > viewport()->width() - units(4))
        horizontalScrollBar()->setValue(static_cast<int>(m_cursor * perMinute()) - units(20));
    describe();
    viewport()->update();
}

void TariffStrips::moveRow(int by)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_place.day);
    const auto row = static_cast<int>(found - m_rows.begin()) + by;
    if (row >= 0 && row < static_cast<int>(m_rows.size()))
        setDay(m_rows[static_cast<std::size_t>(row)]);
}

/// A chosen stretch is painted; else the stretch under the cursor gets the value.
void TariffStrips::give(int value)
{
    setBrush(value);
    const auto all = m_model.switches(m_place);
    if (m_anchor >= 0 && m_anchor != m_cursor) {
        const auto [from, to] = std::minmax(m_anchor, m_cursor);
        m_model.paint(m_place, from, to, value);
        moveCursor(std::min(from, minutesPerDay - 1), false);
        return;
    }
    const auto span = spanAt(all, std::min(m_cursor, minutesPerDay - 1));
    if (span.index >= 0)
        m_model.setValue(m_place, span.index, value);
    else
        m_model.paint(m_place, span.from, span.to, value);
}

bool TariffStrips::stretchKey(int key)
{
    const auto all = m_model.switches(m_place);
    const auto span = spanAt(all, std::min(m_cursor, minutesPerDay - 1));
    if (key >= Qt::Key_0 && key <= Qt::Key_8) {
        const int value = key - Qt::Key_0;
        if (value < m_model.lowest() || value > m_model.highest())
            return false;
        give(value);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_anchor >= 0)
            give(m_brush);
        else
            m_model.paint(m_place, m_cursor, span.to, m_brush);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Minus: {
        const int by = key == Qt::Key_Plus ? step() : -step();
        if (span.to < minutesPerDay)
            m_model.move(m_place, span.index + 1, span.to + by);
        return true;
    }
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.remove(m_place, span.index);
        return true;
    case Qt::Key_Escape:
        if (m_anchor < 0)
            return false;
        moveCursor(m_cursor, false);
        return true;
    default:
        return false;
    }
}

bool TariffStrips::moveKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool choosing = (modifiers & Qt::ShiftModifier) != 0;
    const bool control = (modifiers & Qt::ControlModifier) != 0;
    const auto span = spanAt(m_model.switches(m_place), std::min(m_cursor, minutesPerDay - 1));
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int by = key == Qt::Key_Right ? step() : -step();
        if (control && span.index >= 0 && m_model.move(m_place, span.index, span.from + by))
            moveCursor(span.from + by, false);
        else if (!control)
            moveCursor(m_cursor + by, choosing);
        return true;
    }
    case Qt::Key_Up:
        moveRow(-1);
        return true;
    case Qt::Key_Down:
        moveRow(1);
        return true;
    case Qt::Key_Home:
        moveCursor(0, choosing);
        return true;
    case Qt::Key_End:
        moveCursor(minutesPerDay, choosing);
        return true;
    case Qt::Key_PageUp:
        moveCursor(span.from > 0 ? span.from - 1 : 0, choosing);
        return true;
    case Qt::Key_PageDown:
        moveCursor(span.to, choosing);
        return true;
    default:
        return false;
    }
}

void TariffStrips::keyPressEvent(QKeyEvent* event)
{
    const bool control = (event->modifiers() & Qt::ControlModifier) != 0;
    if (control && (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus)) {
        zoomBy(event->key() == Qt::Key_Plus ? 1.5 : 1 / 1.5, qRound(xOf(m_cursor)));
        return;
    }
    if (moveKey(event->key(), event->modifiers()) || (!control && stretchKey(event->key())))
        return;
    QWidget::keyPressEvent(event); // Tab and the page's own keys
}

} // namespace metersmith::ui
