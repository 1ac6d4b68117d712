// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_DISCONNECT_CURVE_VIEW_H
#define METERSMITH_UI_DISCONNECT_CURVE_VIEW_H

#include "ui/disconnect_model.h"

#include <QWidget>

namespace metersmith::ui
{

/// The trip curve drawn: load from left to right, time until the breaker opens upwards. The
/// pointer, or the left and right keys (Ctrl: ten times as far), read it.
class DisconnectCurveView : public QWidget
{
    Q_OBJECT

public:
    explicit DisconnectCurveView(const DisconnectModel& model, QWidget* parent = nullptr);

    void setLoad(double load);
    double load() const { return m_load; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void readOut(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    QRectF plot() const;
    double xOf(double load) const;
    double yOf(double seconds) const;
    double neverY() const; ///< the line "never opens"
    std::vector<double> timeMarks() const;
    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter) const;
    void paintThresholds(QPainter& painter) const;
    void paintReading(QPainter& painter) const;

    const DisconnectModel& m_model;
    double m_load = 0;
};

} // namespace metersmith::ui

#endif
