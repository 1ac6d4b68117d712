// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_GLASS_SERVICE_GLASS_H
#define METERSMITH_SERVICES_GLASS_SERVICE_GLASS_H

#include "app/services/emulator/emulated_meter.h"
#include "app/services/glass/glass.h"
#include "app/services/glass/twin_display.h"

namespace metersmith::services
{

/// The glass of a MeterService: the emulated meter's own, or the twin of a meter on a line.
class ServiceGlass : public Glass
{
    Q_OBJECT

public:
    explicit ServiceGlass(QObject* parent = nullptr);

    void showNothing();
    void showVirtual(std::shared_ptr<EmulatedMeter> meter);
    /// Begins (or goes on with) the twin of a meter on a line.
    void showTwin(const typecodes::MeterConfiguration& configuration);
    void updateIdentity(const MeterIdentity& identity);
    void updateValues(const std::vector<RegisterValue>& values);

    Source source() const override;
    typecodes::DisplayState state() const override;
    double pulsesPerSecond() const override;
    bool buttonsWork() const override { return source() != Source::None; }
    void press(Button button) override;
    void release(Button button) override;

private:
    void next();

    std::shared_ptr<EmulatedMeter> m_meter;
    TwinDisplay m_twin;
    QTimer m_change;
};

} // namespace metersmith::services

#endif
