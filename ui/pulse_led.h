// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PULSE_LED_H
#define METERSMITH_UI_PULSE_LED_H

#include <QTimer>
#include <QWidget>

namespace metersmith::ui
{

/// The meter-constant LED: blinks at its rate while visible, rests when the rate is 0.
class PulseLed : public QWidget
{
    Q_OBJECT

public:
    explicit PulseLed(QWidget* parent = nullptr);
    void setRate(double pulsesPerSecond);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void schedule();

    QTimer m_timer;
    double m_rate = 0;
    bool m_lit = false;
};

} // namespace metersmith::ui

#endif
