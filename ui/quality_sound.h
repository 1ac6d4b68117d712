// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_UI_QUALITY_SOUND_H
#define METERSMITH_UI_QUALITY_SOUND_H

#include "app/services/line/link_quality.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace metersmith::ui
{

/// Clicks while a job runs, the faster the better the line carries: the head is seated by ear, with
/// the eyes on the meter. Silent unless it is switched on.
class QualitySound : public QObject
{
    Q_OBJECT

public:
    /// `click` makes the sound.
    explicit QualitySound(std::function<void()> click, QObject* parent = nullptr);

    void setOn(bool on);
    void show(const services::LinkQuality& quality);
    void stop(); ///< the job is over
    bool sounds() const { return m_timer.isActive(); }
    std::chrono::milliseconds interval() const { return m_timer.intervalAsDuration(); }

    /// From one click to the next: 1.5 s at 0 %, 0.15 s at 100 %, the same ratio for equal steps.
    static std::chrono::milliseconds intervalOf(int percent);

private:
    std::function<void()> m_click;
    QTimer m_timer;
    bool m_on = false;
    bool m_answers = false; ///< any answer in this job
};

} // namespace metersmith::ui

#endif
