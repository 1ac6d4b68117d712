// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/glass/service_glass.h"

namespace metersmith::services
{

namespace
{

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

meter_core::Button toMeter(Glass::Button button)
{
    return button == Glass::Button::Left ? meter_core::Button::Left : meter_core::Button::Right;
}

TwinDisplay::Button toTwin(Glass::Button button)
{
    return button == Glass::Button::Left ? TwinDisplay::Button::Left : TwinDisplay::Button::Right;
}

} // namespace

ServiceGlass::ServiceGlass(QObject* parent)
    : Glass(parent)
{
    m_change.setSingleShot(true);
    connect(&m_change, &QTimer::timeout, this, &ServiceGlass::next);
}

/// Tells of a change and waits for the next one.
void ServiceGlass::next()
{
    if (m_meter)
        m_change.start(m_meter->untilDisplayChange());
    else if (m_twin.isOn())
        m_change.start(m_twin.advanceTo(now()));
    else
        m_change.stop();
    emit changed();
}

void ServiceGlass::showNothing()
{
    if (m_meter)
        m_meter->disconnect(this);
    m_meter.reset();
    m_twin = {};
    next();
}

void ServiceGlass::showVirtual(std::shared_ptr<EmulatedMeter> meter)
{
    showNothing();
    m_meter = std::move(meter);
    connect(m_meter.get(), &EmulatedMeter::used, this, &ServiceGlass::next);
    next();
}

void ServiceGlass::showTwin(const typecodes::MeterConfiguration& configuration)
{
    if (m_meter)
        return;
    m_twin.setConfiguration(configuration, now());
    next();
}

void ServiceGlass::updateIdentity(const MeterIdentity& identity)
{
    m_twin.setIdentity(identity);
    if (!m_meter)
        next();
}

void ServiceGlass::updateValues(const std::vector<RegisterValue>& values)
{
    m_twin.setValues(values);
    if (!m_meter)
        next();
}

Glass::Source ServiceGlass::source() const
{
    if (m_meter)
        return Source::VirtualMeter;
    return m_twin.isOn() ? Source::Twin : Source::None;
}

typecodes::DisplayState ServiceGlass::state() const
{
    return m_meter ? m_meter->meter().display() : m_twin.state();
}

double ServiceGlass::pulsesPerSecond() const
{
    return m_meter ? m_meter->meter().facts().pulsesPerSecond : 0.0;
}

void ServiceGlass::press(Button button)
{
    if (m_meter)
        m_meter->meter().press(toMeter(button), m_meter->meterTime());
    else
        m_twin.press(toTwin(button), now());
    next();
}

void ServiceGlass::release(Button button)
{
    if (m_meter)
        m_meter->meter().release(toMeter(button), m_meter->meterTime());
    next();
}

} // namespace metersmith::services
