// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pulse_led.h"

#include "ui/theme.h"

#include <QPainter>

namespace metersmith::ui
{
namespace
{

constexpr int litMilliseconds = 60; ///< longer than the meter's 30 ms, so that a screen shows it
constexpr double fastestShown = 6;  ///< pulses per second; above, the LED looks steadily lit

} // namespace

PulseLed::PulseLed(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Meter constant LED"));
    setToolTip(tr("Blinks for the energy measured: 10 000 pulses per kWh on the secondary side."));
    setFixedSize(units(5), units(5));
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_lit = !m_lit;
        update();
        schedule();
    });
}

void PulseLed::setRate(double pulsesPerSecond)
{
    const bool rested = m_rate <= 0;
    m_rate = pulsesPerSecond;
    if (rested != (m_rate <= 0)) {
        m_lit = false;
        update();
        schedule();
    }
}

QSize PulseLed::sizeHint() const
{
    return {units(5), units(5)};
}

void PulseLed::schedule()
{
    if (m_rate <= 0 || !isVisible()) {
        m_timer.stop();
        return;
    }
    const auto period = qMax(2 * litMilliseconds, qRound(1000 / qMin(m_rate, fastestShown)));
    m_timer.start(m_lit ? litMilliseconds : period - litMilliseconds);
}

void PulseLed::showEvent(QShowEvent*)
{
    schedule();
}

void PulseLed::hideEvent(QHideEvent*)
{
    m_timer.stop();
}

void PulseLed::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
    painter.setPen(QPen(QColor(0x5A2020), 1.5));
    painter.setBrush(m_lit ? QColor(0xFF4B3A) : QColor(0x7A2A22));
    painter.drawEllipse(box);
}

} // namespace metersmith::ui
