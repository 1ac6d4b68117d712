// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ct_assistant_plate.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace metersmith::ui
{

CtPlate::CtPlate(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFixedSize(sizeHint());
    setAccessibleName(tr("Plate of the current transformer"));
}

void CtPlate::setCurrents(int primary, int secondary, bool works)
{
    m_primary = primary;
    m_secondary = secondary;
    m_works = works;
    setAccessibleDescription(
        works ? tr("%1/%2 A").arg(primary).arg(secondary)
              : tr("%1/%2 A, which this meter cannot take").arg(primary).arg(secondary));
    setToolTip(accessibleDescription());
    update();
}

QSize CtPlate::sizeHint() const
{
    return {units(50), units(46)};
}

// The primary conductor goes through the window from behind; S1 and S2 are the screws on top.
void CtPlate::paintTransformer(QPainter& painter) const
{
    const bool dark = isDark();
    const QColor body = dark ? QColor(0x39414B) : QColor(0xE3E7EC);
    const QColor edge = dark ? QColor(0x5B6570) : QColor(0xA9B2BC);
    const QRectF whole(units(3), units(4), width() - 2.0 * units(3), height() - 1.0 * units(5));
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(dark ? QColor(0xB07A3C) : QColor(0xC98F4E)); // the busbar
    const QRectF window(whole.center().x() - units(8), whole.top() + units(5), units(16),
                        units(14));
    painter.setBrush(body);
    QPainterPath shape;
    shape.addRoundedRect(whole, units(2), units(2));
    QPainterPath hole;
    hole.addRoundedRect(window, units(1), units(1));
    painter.drawPath(shape.subtracted(hole));
    painter.setBrush(dark ? QColor(0xB07A3C) : QColor(0xC98F4E));
    painter.drawRect(QRectF(window.center().x() - units(6), window.center().y() - units(2),
                            units(12), units(4)));
    painter.setFont(scaledFont(0.8, true));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(window.adjusted(0, 1, 0, 0), Qt::AlignHCenter | Qt::AlignTop,
                     QStringLiteral("P1"));
    int side = 0;
    for (const auto& name : {QStringLiteral("S1"), QStringLiteral("S2")}) {
        const double x = side == 0 ? whole.left() + units(4) : whole.right() - units(4);
        painter.setPen(QPen(edge, 1.5));
        painter.setBrush(dark ? QColor(0x8B95A1) : QColor(0xC6CDD5));
        painter.drawEllipse(QPointF(x, whole.top() + units(3)), units(2), units(2));
        painter.drawLine(QPointF(x - units(1), whole.top() + units(3)),
                         QPointF(x + units(1), whole.top() + units(3)));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(x - units(5), whole.top() + units(5) + 1, units(10), units(5)),
                         Qt::AlignCenter, name);
        ++side;
    }
}

void CtPlate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTransformer(painter);
    const QRectF plate(units(6), height() - 1.0 * units(20), width() - 2.0 * units(6),
                       1.0 * units(16));
    painter.setPen(QPen(m_works ? QColor(0x8A939D) : colors().attention, m_works ? 1 : 2));
    painter.setBrush(QColor(0xFBFBF6)); // paper, in either theme
    painter.drawRoundedRect(plate, 3, 3);
    painter.setPen(QColor(0x1A1F26));
    const auto text = QStringLiteral("%1/%2 A").arg(m_primary).arg(m_secondary);
    double factor = 1.9;
    painter.setFont(scaledFont(factor, true));
    while (painter.fontMetrics().horizontalAdvance(text) > plate.width() - units(2) && factor > 1) {
        factor -= 0.1;
        painter.setFont(scaledFont(factor, true));
    }
    painter.drawText(plate.adjusted(0, units(1), 0, -units(6)), Qt::AlignCenter, text);
    painter.setFont(scaledFont(0.8));
    painter.setPen(m_works ? QColor(0x4A535D) : QColor(0x9A5B00));
    const auto below = !m_works ? tr("not possible")
                       : m_secondary > 0 && m_primary % m_secondary == 0
                           ? tr("ratio %1").arg(m_primary / m_secondary)
                           : QString();
    painter.drawText(plate.adjusted(0, plate.height() - units(6), 0, -units(1)), Qt::AlignCenter,
                     below);
}

} // namespace metersmith::ui
