// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality_sound.h"

#include <algorithm>
#include <cmath>

namespace metersmith::ui
{

QualitySound::QualitySound(std::function<void()> click, QObject* parent)
    : QObject(parent)
    , m_click(std::move(click))
{
    connect(&m_timer, &QTimer::timeout, this, [this] { m_click(); });
}

std::chrono::milliseconds QualitySound::intervalOf(int percent)
{
    constexpr double slowest = 1500;
    constexpr double fastest = 150;
    const double share = std::clamp(percent, 0, 100) / 100.0;
    return std::chrono::milliseconds(
        std::lround(slowest * std::pow(fastest / slowest, share))); // as ears hear rates
}

void QualitySound::setOn(bool on)
{
    m_on = on;
    if (!on)
        m_timer.stop();
    else if (m_answers)
        m_timer.start();
}

void QualitySound::show(const services::LinkQuality& quality)
{
    m_answers = quality.exchanges > 0;
    if (const auto wanted = intervalOf(quality.percent); wanted != interval())
        m_timer.setInterval(wanted);
    if (m_on && m_answers && !m_timer.isActive())
        m_timer.start();
    else if (!m_answers)
        m_timer.stop();
}

void QualitySound::stop()
{
    m_answers = false;
    m_timer.stop();
}

} // namespace metersmith::ui
