// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tariff_strips.h"

#include "ui/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace metersmith::ui
{
namespace
{

constexpr double highestZoom = 24;

int axisHeight()
{
    return units(5);
}
int rowHeight()
{
    return units(11);
}
int rowGap()
{
    return units(2);
}

} // namespace

TariffStrips::TariffStrips(TariffModel& model, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_brush(model.highest() > model.lowest() ? model.lowest() + 1 : model.lowest())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Day plans of the season"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setAccessibleName(tr("Part of the day shown"));
    connect(&model, &TariffModel::changed, this, &TariffStrips::refresh);
    refresh();
}

void TariffStrips::setSeason(int plan, int season)
{
    m_place.plan = plan;
    m_place.season = season;
    m_anchor = -1;
    refresh();
    emit placeChanged();
}

void TariffStrips::setDay(typecodes::DayType day)
{
    if (m_place.day == day)
        return;
    m_place.day = day;
    m_anchor = -1;
    refresh();
    emit placeChanged();
}

void TariffStrips::setBrush(int value)
{
    value = std::clamp(value, m_model.lowest(), m_model.highest());
    if (value == m_brush)
        return;
    m_brush = value;
    emit brushChanged(value);
    viewport()->update();
}

void TariffStrips::setCursorMinute(int minute)
{
    moveCursor(minute, false);
}

void TariffStrips::refresh()
{
    m_rows = m_model.dayTypes(m_place.plan, m_place.season);
    if (!m_rows.empty() && std::find(m_rows.begin(), m_rows.end(), m_place.day) == m_rows.end())
        m_place.day = m_rows.front();
    updateGeometry();
    fitScrollBar();
    describe();
    viewport()->update();
}

void TariffStrips::describe()
{
    const auto span = spanAt(m_model.switches(m_place), m_cursor, m_model.before(m_place));
    const auto what = span.value ? m_model.valueName(*span.value) : tr("nothing is said");
    auto text = tr("%1, %2: %3 (%4)", "place, time, value, its stretch")
                    .arg(m_model.placeName(m_place), timeText(m_cursor), what,
                         spanText(span.from, span.to));
    if (span.index < 0 && span.value)
        text += tr(", over from the day before");
    if (m_anchor >= 0) {
        const auto [from, to] = std::minmax(m_anchor, m_cursor);
        text += tr("; chosen: %1").arg(spanText(from, to));
    }
    setAccessibleDescription(text);
    emit readOut(text);
}

// Geometry

int TariffStrips::labelWidth() const
{
    int widest = units(16);
    for (const auto day : m_rows)
        widest = std::max(widest, fontMetrics().horizontalAdvance(TariffModel::dayName(day)));
    return widest + units(4);
}

double TariffStrips::perMinute() const
{
    const double room = viewport()->width() - labelWidth() - units(4);
    return std::max(0.05, m_zoom * room / minutesPerDay);
}

int TariffStrips::step() const
{
    const double density = perMinute() / scaleFactor();
    return density >= 2.5 ? 1 : density >= 1.2 ? 5 : 15;
}

double TariffStrips::xOf(int minute) const
{
    return labelWidth() + minute * perMinute() - horizontalScrollBar()->value();
}

int TariffStrips::minuteAt(double x, bool snapped) const
{
    const double minute = (x - labelWidth() + horizontalScrollBar()->value()) / perMinute();
    const int by = snapped ? step() : 1;
    return std::clamp(static_cast<int>(std::lround(minute / by)) * by, 0, minutesPerDay);
}

int TariffStrips::rowAt(int y) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto area = rowArea(static_cast<int>(i));
        if (y >= area.top() && y <= area.bottom())
            return static_cast<int>(i);
    }
    return -1;
}

QRectF TariffStrips::rowArea(int row) const
{
    const double top = axisHeight() + row * (rowHeight() + rowGap());
    return {static_cast<double>(labelWidth()), top,
            static_cast<double>(viewport()->width() - labelWidth() - units(4)),
            static_cast<double>(rowHeight())};
}

int TariffStrips::boundaryAt(const QPoint& position) const
{
    const int row = rowAt(position.y());
    if (row < 0 || position.x() < labelWidth() - units(1))
        return -1;
    auto place = m_place;
    place.day = m_rows[static_cast<std::size_t>(row)];
    const auto all = m_model.switches(place);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].minute > 0 && std::abs(xOf(all[i].minute) - position.x()) <= units(1))
            return static_cast<int>(i);
    return -1;
}

QPoint TariffStrips::positionOf(typecodes::DayType day, int minute) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), day);
    const auto area = rowArea(static_cast<int>(found - m_rows.begin()));
    return {qRound(xOf(minute)), qRound(area.center().y())};
}

QSize TariffStrips::sizeHint() const
{
    const int rows = std::max(1, static_cast<int>(m_rows.size()));
    return {units(150), axisHeight() + rows * (rowHeight() + rowGap()) +
                            (m_zoom > 1 ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize TariffStrips::minimumSizeHint() const
{
    return {units(80), sizeHint().height()};
}

void TariffStrips::fitScrollBar()
{
    const double whole = minutesPerDay * perMinute();
    const int page = std::max(1, viewport()->width() - labelWidth() - units(4));
    horizontalScrollBar()->setPageStep(page);
    horizontalScrollBar()->setSingleStep(units(8));
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(whole) - page));
}

void TariffStrips::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBar();
}

void TariffStrips::zoomBy(double factor, int aroundX)
{
    const double minute = (aroundX - labelWidth() + horizontalScrollBar()->value()) / perMinute();
    m_zoom = std::clamp(m_zoom * factor, 1.0, highestZoom);
    if (m_zoom < 1.01)
        m_zoom = 1.0;
    fitScrollBar();
    horizontalScrollBar()->setValue(static_cast<int>(minute * perMinute()) -
                                    (aroundX - labelWidth()));
    updateGeometry();
    viewport()->update();
}

// Mouse

std::pair<int, int> TariffStrips::dragged() const
{
    const auto [from, to] = std::minmax(m_dragFrom, m_dragTo);
    return {from, std::max(to, std::min(from + step(), minutesPerDay))};
}

void TariffStrips::mousePressEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    const int row = rowAt(at.y());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_anchor = -1;
    setDay(m_rows[static_cast<std::size_t>(row)]);
    if (at.x() < labelWidth() - units(1))
        return;
    m_dragIndex = boundaryAt(at);
    m_drag = m_dragIndex >= 0 ? Drag::Boundary : Drag::Paint;
    m_dragFrom = m_dragTo = minuteAt(at.x(), true);
    if (m_drag == Drag::Paint) // begins where the pointer is, not at the nearest line after it
        m_dragFrom = m_dragTo = minuteAt(at.x(), false) / step() * step();
    moveCursor(m_dragFrom, false);
}

void TariffStrips::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position().toPoint();
    if (m_drag == Drag::None) {
        const bool boundary = boundaryAt(at) >= 0;
        const bool strip = rowAt(at.y()) >= 0 && at.x() >= labelWidth();
        viewport()->setCursor(boundary ? Qt::SplitHCursor
                              : strip  ? Qt::CrossCursor
                                       : Qt::ArrowCursor);
        return;
    }
    m_dragTo = minuteAt(at.x(), true);
    const auto [from, to] = dragged();
    emit readOut(
        m_drag == Drag::Paint
            ? tr("Paint %1 %2").arg(m_model.valueName(m_brush), spanText(from, to))
            : tr("Move the switch to %1").arg(timeText(std::min(m_dragTo, minutesPerDay - 1))));
    viewport()->update();
}

void TariffStrips::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return;
    const auto drag = std::exchange(m_drag, Drag::None);
    const auto [from, to] = dragged();
    if (drag == Drag::Paint)
        m_model.paint(m_place, from, to, m_brush);
    else
        m_model.move(m_place, m_dragIndex, m_dragTo);
    viewport()->update();
    describe();
}

void TariffStrips::wheelEvent(QWheelEvent* event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        event->ignore(); // the page scrolls
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? 1.5 : 1 / 1.5, event->position().toPoint().x());
    event->accept();
}

bool TariffStrips::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int row = rowAt(help->pos().y());
        if (row < 0 || help->pos().x() < labelWidth())
            return true;
        auto place = m_place;
        place.day = m_rows[static_cast<std::size_t>(row)];
        const int minute = std::min(minuteAt(help->pos().x(), false), minutesPerDay - 1);
        const auto span = spanAt(m_model.switches(place), minute, m_model.before(place));
        const auto what = span.value ? m_model.valueName(*span.value) : tr("nothing is said");
        const auto how =
            span.index < 0 && span.value ? tr(", over from the day before") : QString();
        QToolTip::showText(help->globalPos(),
                           spanText(span.from, span.to) + QStringLiteral("  ") + what + how, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace metersmith::ui
