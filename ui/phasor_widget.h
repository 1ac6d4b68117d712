// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_PHASOR_WIDGET_H
#define METERSMITH_UI_PHASOR_WIDGET_H

#include "ui/phases_model.h"

#include <QWidget>

namespace metersmith::ui
{

/// Voltages (thin) and currents (thick) of the three phases as vectors, L1's voltage pointing up.
/// The angle of a current comes from its power factor, so leading and lagging look alike.
class PhasorWidget : public QWidget
{
    Q_OBJECT

public:
    explicit PhasorWidget(QWidget* parent = nullptr);
    void setPhases(const std::array<PhaseValues, 3>& phases);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::array<PhaseValues, 3> m_phases;
};

} // namespace metersmith::ui

#endif
