// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_METER_FRONT_H
#define METERSMITH_UI_METER_FRONT_H

#include "app/services/glass/glass.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace metersmith::ui
{

class LcdWidget;
class PulseLed;

/// The front of the meter: glass, meter-constant LED, optical port, the two buttons. Buttons are
/// pressed and released as the mouse or the space bar is.
class MeterFront : public QWidget
{
    Q_OBJECT

public:
    explicit MeterFront(services::Glass& glass, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    QToolButton* makeButton(services::Glass::Button button, const QString& name,
                            const QString& does);

    services::Glass& m_glass;
    LcdWidget* m_lcd = nullptr;
    QLabel* m_constant = nullptr;
    PulseLed* m_led = nullptr;
    QLabel* m_source = nullptr;
    QToolButton* m_left = nullptr;
    QToolButton* m_right = nullptr;
};

} // namespace metersmith::ui

#endif
