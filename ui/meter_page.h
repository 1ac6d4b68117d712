// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_METER_PAGE_H
#define METERSMITH_UI_METER_PAGE_H

#include "ui/actions.h"
#include "ui/workspace.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace metersmith::ui
{

class Card;
class MeterFront;
class PhasesModel;
class PhasorWidget;
class RegistersModel;
class TypeNumberView;

/// The meter as it stands: its front, who it is, what it measures, what time it has.
class MeterPage : public QWidget
{
    Q_OBJECT

public:
    MeterPage(Workspace& workspace, Actions& actions, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void refreshRequested();

private:
    Card* makeIdentity();
    Card* makeEnergies();
    Card* makePhases();
    Card* makeClock(Actions& actions);
    void showIdentity();
    void showClock(const services::ClockReading& clock);
    void schedule();
    void arrange(int width);

    Workspace& m_workspace;
    QGridLayout* m_columns = nullptr;
    QVBoxLayout* m_right = nullptr; ///< beside the meter's front; below it in a narrow window
    MeterFront* m_front = nullptr;
    TypeNumberView* m_type = nullptr;
    QLabel* m_identity = nullptr;
    RegistersModel* m_energies = nullptr;
    PhasesModel* m_phases = nullptr;
    PhasorWidget* m_phasors = nullptr;
    QLabel* m_clock = nullptr;
    QLabel* m_drift = nullptr;
    QCheckBox* m_live = nullptr;
    QTimer m_timer;
};

} // namespace metersmith::ui

#endif
