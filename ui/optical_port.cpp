// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/optical_port.h"

#include "ui/theme.h"

#include <QPainter>

namespace metersmith::ui
{

OpticalPort::OpticalPort(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(units(14), units(14));
    setToolTip(tr("Optical port: the head sits here, its cable pointing down."));
}

void OpticalPort::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = QRectF(rect()).adjusted(2, 2, -2, -2);
    painter.setPen(QPen(QColor(0x8B949D), 2));
    painter.setBrush(QColor(0xAEB6BE));
    painter.drawEllipse(ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x33383E));
    const double radius = ring.width() * 0.09;
    painter.drawEllipse(ring.center() - QPointF(ring.width() * 0.14, 0), radius, radius);
    painter.drawEllipse(ring.center() + QPointF(ring.width() * 0.14, 0), radius, radius);
}

} // namespace metersmith::ui
