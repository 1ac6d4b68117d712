// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meter_front.h"

#include "ui/lcd_widget.h"
#include "ui/optical_port.h"
#include "ui/pulse_led.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace metersmith::ui
{

using services::Glass;

MeterFront::MeterFront(Glass& glass, QWidget* parent)
    : QWidget(parent)
    , m_glass(glass)
{
    m_lcd = new LcdWidget;
    m_led = new PulseLed;
    m_source = new QLabel;
    m_source->setFont(scaledFont(0.92));
    m_left = makeButton(Glass::Button::Left, tr("Left button"),
                        tr("Steps through the manual display list."));
    m_right = makeButton(Glass::Button::Right, tr("Right button, under the seal"),
                         tr("Steps through the utility's display list."));

    auto* controls = new QHBoxLayout;
    controls->setSpacing(units(4));
    controls->addWidget(m_led);
    m_constant = new QLabel(tr("10 000 imp/kWh"));
    m_constant->setFont(scaledFont(0.85));
    m_constant->setStyleSheet(QStringLiteral("color: #3B4148;"));
    controls->addWidget(m_constant);
    controls->addStretch();
    controls->addWidget(m_left);
    controls->addWidget(new OpticalPort);
    controls->addWidget(m_right);
    controls->addStretch();
    m_source->setStyleSheet(QStringLiteral("color: #3B4148;"));
    controls->addWidget(m_source);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(4), units(4), units(4), units(3));
    layout->setSpacing(units(3));
    layout->addWidget(m_lcd);
    layout->addLayout(controls);

    connect(&m_glass, &Glass::changed, this, &MeterFront::refresh);
    refresh();
}

QToolButton* MeterFront::makeButton(Glass::Button button, const QString& name, const QString& does)
{
    auto* control = new QToolButton;
    control->setObjectName(button == Glass::Button::Left ? QStringLiteral("leftMeterButton")
                                                         : QStringLiteral("rightMeterButton"));
    control->setAccessibleName(name);
    control->setToolTip(does);
    control->setProperty("does", does);
    control->setFixedSize(units(10), units(10));
    control->setFocusPolicy(Qt::StrongFocus);
    control->setStyleSheet(
        QStringLiteral("QToolButton { border: 2px solid #4C535B; border-radius: %1px;"
                       " background: #E9ECEF; }"
                       "QToolButton:pressed { background: #A9B2BB; }"
                       "QToolButton:focus { border-color: #0F6CBD; }"
                       "QToolButton:disabled { background: #C6CCD2;"
                       " border-color: #9BA3AB; }")
            .arg(units(5)));
    connect(control, &QToolButton::pressed, this, [this, button] { m_glass.press(button); });
    connect(control, &QToolButton::released, this, [this, button] { m_glass.release(button); });
    return control;
}

void MeterFront::refresh()
{
    m_lcd->setState(m_glass.state());
    m_led->setRate(m_glass.pulsesPerSecond());
    QString words = tr("No meter");
    if (m_glass.source() == Glass::Source::VirtualMeter)
        words = tr("Virtual meter (emulated)");
    else if (m_glass.source() == Glass::Source::Twin)
        words = tr("Twin of the meter read");
    m_source->setText(words);
    m_constant->setVisible(m_glass.source() != Glass::Source::None);
    for (auto* button : {m_left, m_right}) {
        button->setEnabled(m_glass.buttonsWork());
        button->setToolTip(m_glass.buttonsWork()
                               ? button->property("does").toString()
                               : tr("Read a meter first; its display then steps here."));
    }
}

void MeterFront::paintEvent(QPaintEvent*)
{
    // The housing keeps its own colours, as the glass does.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QLinearGradient housing(0, 0, 0, height());
    housing.setColorAt(0, QColor(0xF0F2F4));
    housing.setColorAt(1, QColor(0xD6DBE0));
    painter.setPen(QPen(QColor(0xB4BCC4), 1));
    painter.setBrush(housing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), units(3), units(3));
}

} // namespace metersmith::ui
