// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disconnect_curve_view.h"

#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace metersmith::ui
{
namespace
{

constexpr std::array<double, 16> niceSeconds = {1,   2,   5,    10,   20,   30,    60,    120,
                                                300, 600, 1800, 3600, 7200, 18000, 43200, 86400};

/// A step between marks so that there are at most `count` of them up to `highest`.
double markStep(double highest, int count)
{
    const double rough = highest / count;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

QString shortTime(double seconds)
{
    const auto whole = static_cast<int>(std::lround(seconds));
    if (whole >= 3600 && whole % 3600 == 0)
        return DisconnectModel::tr("%1 h").arg(whole / 3600);
    if (whole >= 60 && whole % 60 == 0)
        return DisconnectModel::tr("%1 min").arg(whole / 60);
    return DisconnectModel::tr("%1 s").arg(QLocale().toString(whole));
}

} // namespace

DisconnectCurveView::DisconnectCurveView(const DisconnectModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Trip curve"));
    connect(&model, &DisconnectModel::changed, this, &DisconnectCurveView::refresh);
    m_load = model.limit();
    refresh();
}

void DisconnectCurveView::refresh()
{
    m_load = std::clamp(m_load, 0.0, m_model.highestLoad());
    setAccessibleDescription(m_model.inWords());
    emit readOut(m_model.readOut(m_load));
    update();
}

void DisconnectCurveView::setLoad(double load)
{
    m_load = std::clamp(load, 0.0, m_model.highestLoad());
    setAccessibleDescription(m_model.readOut(m_load) + QLatin1Char(' ') + m_model.inWords());
    emit readOut(m_model.readOut(m_load));
    update();
}

QSize DisconnectCurveView::sizeHint() const
{
    return {units(150), units(54)};
}

QSize DisconnectCurveView::minimumSizeHint() const
{
    return {units(80), units(48)};
}

QRectF DisconnectCurveView::plot() const
{
    const int left = fontMetrics().horizontalAdvance(QStringLiteral("00 000 s")) + units(2);
    return QRectF(rect()).adjusted(left, units(6), -units(4), -units(9));
}

double DisconnectCurveView::xOf(double load) const
{
    return plot().left() + plot().width() * load / m_model.highestLoad();
}

double DisconnectCurveView::neverY() const
{
    return plot().top() + units(3);
}

double DisconnectCurveView::yOf(double seconds) const
{
    const auto area = plot();
    const double top = neverY() + units(6);
    const double highest = m_model.highestSeconds();
    double part = seconds / highest;
    if (m_model.isLogarithmic()) {
        const double lowest = m_model.lowestSeconds() / 2;
        part = seconds <= lowest ? 0 : std::log(seconds / lowest) / std::log(highest / lowest);
    }
    return area.bottom() - (area.bottom() - top) * part;
}

std::vector<double> DisconnectCurveView::timeMarks() const
{
    std::vector<double> marks;
    if (m_model.isLogarithmic()) {
        for (const double mark : niceSeconds)
            if (mark >= m_model.lowestSeconds() / 2 && mark <= m_model.highestSeconds())
                marks.push_back(mark);
        return marks;
    }
    double step = m_model.highestSeconds();
    for (const double nice : niceSeconds)
        if (m_model.highestSeconds() / nice <= 5) {
            step = nice;
            break;
        }
    for (double mark = 0; mark <= m_model.highestSeconds(); mark += step)
        marks.push_back(mark);
    return marks;
}

void DisconnectCurveView::paintEvent(QPaintEvent*)
{
    if (m_model.steps().empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintThresholds(painter);
    paintCurve(painter);
    paintReading(painter);
}

void DisconnectCurveView::paintAxes(QPainter& painter) const
{
    const auto area = plot();
    painter.setFont(scaledFont(0.85));
    double last = area.bottom() + 100;
    for (const double mark : timeMarks()) {
        const double y = yOf(mark);
        if (last - y < units(4))
            continue;
        last = y;
        painter.setPen(QPen(colors().border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors().muted);
        painter.drawText(QRectF(0, y - units(3), area.left() - units(1), units(6)),
                         Qt::AlignRight | Qt::AlignVCenter, shortTime(mark));
    }
    painter.setPen(colors().muted);
    painter.drawText(QRectF(0, neverY() - units(3), area.left() - units(1), units(6)),
                     Qt::AlignRight | Qt::AlignVCenter, tr("never"));
    const double step = markStep(m_model.highestLoad(), 8);
    for (double mark = 0; mark <= m_model.highestLoad() + step / 10; mark += step) {
        painter.setPen(QPen(colors().border, 1));
        painter.drawLine(QPointF(xOf(mark), area.bottom()), QPointF(xOf(mark), area.bottom() + 4));
        painter.setPen(colors().muted);
        painter.drawText(QRectF(xOf(mark) - units(10), area.bottom() + 4, units(20), units(5)),
                         Qt::AlignHCenter | Qt::AlignTop, m_model.loadText(mark));
    }
    painter.setPen(QPen(hasFocus() ? colors().accent : colors().border, hasFocus() ? 2 : 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
}

void DisconnectCurveView::paintThresholds(QPainter& painter) const
{
    const auto area = plot();
    painter.setFont(scaledFont(0.85, true));
    double taken = -1000;
    for (const auto& step : m_model.steps()) {
        const double x = xOf(step.load);
        painter.setPen(QPen(colors().muted, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const auto text = QStringLiteral("%1 · %2 = %3")
                              .arg(step.name, m_model.limitName(), m_model.loadText(step.load));
        const auto shortText = step.name;
        const double wide = painter.fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        const bool fits = left > taken;
        const double narrow = painter.fontMetrics().horizontalAdvance(shortText);
        if (!fits && x - narrow / 2 <= taken)
            continue;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            QRectF(fits ? left : x - narrow / 2, 0, (fits ? wide : narrow) + 2, area.top()),
            Qt::AlignLeft | Qt::AlignVCenter, fits ? text : shortText);
        taken = (fits ? left + wide : x + narrow / 2) + units(2);
    }
}

void DisconnectCurveView::paintCurve(QPainter& painter) const
{
    const auto area = plot();
    const auto& steps = m_model.steps();
    QPainterPath line(QPointF(area.left(), neverY()));
    line.lineTo(xOf(steps.front().load), neverY());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double y = yOf(steps[i].seconds);
        const double to = i + 1 < steps.size() ? xOf(steps[i + 1].load) : area.right();
        line.lineTo(xOf(steps[i].load), y);
        line.lineTo(to, y);
    }
    QPainterPath opens(QPointF(xOf(steps.front().load), neverY()));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double to = i + 1 < steps.size() ? xOf(steps[i + 1].load) : area.right();
        opens.lineTo(xOf(steps[i].load), yOf(steps[i].seconds));
        opens.lineTo(to, yOf(steps[i].seconds));
    }
    opens.lineTo(area.right(), neverY());
    opens.closeSubpath();
    QColor fill = colors().accent;
    fill.setAlpha(38);
    painter.fillPath(opens, fill);
    painter.setPen(
        QPen(colors().accent, 2.5 * scaleFactor(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setFont(scaledFont(0.9));
    painter.setPen(palette().color(QPalette::WindowText));
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const double from = xOf(steps[i].load);
        const double to = i + 1 < steps.size() ? xOf(steps[i + 1].load) : area.right();
        const auto text = shortTime(steps[i].seconds);
        const double y = yOf(steps[i].seconds);
        if (painter.fontMetrics().horizontalAdvance(text) + units(2) < to - from)
            painter.drawText(QRectF(from, y - units(5), to - from, units(5)), Qt::AlignCenter,
                             text);
    }
    const double closed = xOf(steps.front().load) - area.left();
    const auto words = tr("stays closed");
    if (painter.fontMetrics().horizontalAdvance(words) + units(2) < closed)
        painter.drawText(QRectF(area.left(), neverY(), closed, units(6)), Qt::AlignCenter, words);
}

void DisconnectCurveView::paintReading(QPainter& painter) const
{
    const auto area = plot();
    const double x = xOf(m_load);
    const auto after = m_model.seconds(m_load);
    const double y = after ? yOf(*after) : neverY();
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.bottom()), QPointF(x, y));
    painter.drawLine(QPointF(area.left(), y), QPointF(x, y));
    painter.setBrush(colors().card);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawEllipse(QPointF(x, y), units(1), units(1));
}

void DisconnectCurveView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_model.steps().empty())
        setLoad((event->position().x() - plot().left()) * m_model.highestLoad() / plot().width());
}

void DisconnectCurveView::keyPressEvent(QKeyEvent* event)
{
    const double by = (event->modifiers() & Qt::ControlModifier) != 0 ? 10 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setLoad(std::round(m_load) - by);
        break;
    case Qt::Key_Right:
        setLoad(std::round(m_load) + by);
        break;
    case Qt::Key_Home:
        setLoad(0);
        break;
    case Qt::Key_End:
        setLoad(m_model.highestLoad());
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace metersmith::ui
