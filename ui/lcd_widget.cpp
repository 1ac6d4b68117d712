// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lcd_widget.h"

#include "ui/lcd_painter.h"
#include "ui/text.h"
#include "ui/theme.h"

#include <QPainter>

namespace metersmith::ui
{

LcdWidget::LcdWidget(QWidget* parent)
    : QWidget(parent)
{
    m_state.on = false;
    setAccessibleName(tr("Display of the meter"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LcdWidget::setState(const typecodes::DisplayState& state)
{
    if (state == m_state)
        return;
    m_state = state;
    setAccessibleDescription(q(typecodes::toText(state)));
    update();
}

QSize LcdWidget::sizeHint() const
{
    const int width = units(120);
    return {width, heightForWidth(width)};
}

QSize LcdWidget::minimumSizeHint() const
{
    const int width = units(64);
    return {width, heightForWidth(width)};
}

int LcdWidget::heightForWidth(int width) const
{
    return qRound(width * lcdSize.height() / lcdSize.width());
}

void LcdWidget::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto size = lcdSize.scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    const QPointF corner((width() - size.width()) / 2, (height() - size.height()) / 2);
    paintLcd(painter, {corner, size}, m_state);
}

} // namespace metersmith::ui
