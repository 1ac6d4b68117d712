// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phasor_widget.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace metersmith::ui
{
namespace
{

constexpr double nominalVoltage = 230.0;
constexpr double degree = std::numbers::pi / 180;

QColor phaseColor(std::size_t phase)
{
    static const QColor light[] = {QColor(0x8A4B1F), QColor(0x2B2F36), QColor(0x6E7780)};
    static const QColor dark[] = {QColor(0xD08A58), QColor(0xD7DCE2), QColor(0x8FA0B0)};
    return isDark() ? dark[phase] : light[phase];
}

void drawVector(QPainter& painter, QPointF from, double length, double angle, const QColor& color,
                double width)
{
    const QPointF to = from + QPointF(length * std::sin(angle), -length * std::cos(angle));
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    for (const double side : {150.0, -150.0}) {
        const double turned = angle + side * degree;
        painter.drawLine(
            to, to + QPointF(3.2 * width * std::sin(turned), -3.2 * width * std::cos(turned)));
    }
}

} // namespace

PhasorWidget::PhasorWidget(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Phasor diagram"));
    setMinimumSize(units(34), units(34));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PhasorWidget::setPhases(const std::array<PhaseValues, 3>& phases)
{
    m_phases = phases;
    QStringList words;
    for (std::size_t i = 0; i < phases.size(); ++i)
        if (phases[i].voltage && phases[i].current)
            words += tr("L%1: %2 V, %3 A")
                         .arg(i + 1)
                         .arg(*phases[i].voltage, 0, 'f', 1)
                         .arg(*phases[i].current, 0, 'f', 2);
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    setToolTip(accessibleDescription());
    update();
}

QSize PhasorWidget::sizeHint() const
{
    return {units(34), units(34)};
}

void PhasorWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    const double radius = std::min(width(), height()) / 2.0 - units(4);
    painter.setPen(QPen(colors().border, 1));
    painter.drawEllipse(centre, radius, radius);
    painter.drawEllipse(centre, radius / 2, radius / 2);
    double largest = 0;
    for (const auto& phase : m_phases)
        largest = std::max(largest, phase.current.value_or(0));
    painter.setFont(scaledFont(0.85));
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        const auto& phase = m_phases[i];
        const double angle = static_cast<double>(i) * 120 * degree;
        const auto color = phaseColor(i);
        if (phase.voltage)
            drawVector(painter, centre, radius * std::min(1.1, *phase.voltage / nominalVoltage),
                       angle, color, 1.6 * scaleFactor());
        if (phase.current && largest > 0 && *phase.current > 0) {
            double lag = std::acos(std::clamp(std::abs(phase.factor.value_or(1.0)), 0.0, 1.0));
            if (phase.power.value_or(0) < 0)
                lag = std::numbers::pi - lag;
            drawVector(painter, centre, radius * 0.72 * *phase.current / largest, angle + lag,
                       color, 3.4 * scaleFactor());
        }
        const QPointF label = centre + QPointF((radius + units(2)) * std::sin(angle),
                                               -(radius + units(2)) * std::cos(angle));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(label - QPointF(20, 10), QSizeF(40, 20)), Qt::AlignCenter,
                         QStringLiteral("L%1").arg(i + 1));
    }
}

} // namespace metersmith::ui
