// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef METERSMITH_SERVICES_GLASS_GLASS_H
#define METERSMITH_SERVICES_GLASS_GLASS_H

#include "typecodes/display_state.h"

#include <QObject>
#include <QString>

namespace metersmith::services
{

/// What the meter's LCD shows now, live. For the bundled meter it is that meter's own display; for
/// a meter on a line it is a twin: the display list as read, stepped at the meter's own pace with
/// the values last read (the LCD itself cannot be read over the line).
class Glass : public QObject
{
    Q_OBJECT

public:
    enum class Source { None, VirtualMeter, Twin };
    Q_ENUM(Source)
    enum class Button { Left, Right };
    Q_ENUM(Button)

    using QObject::QObject;

    virtual Source source() const = 0;
    virtual metersmith::typecodes::DisplayState state() const = 0;
    /// Meter-constant LED pulses per second now; 0 when unknown.
    virtual double pulsesPerSecond() const = 0;
    virtual bool buttonsWork() const = 0; ///< false for Source::None
    virtual void press(metersmith::services::Glass::Button button) = 0;
    virtual void release(metersmith::services::Glass::Button button) = 0;

signals:
    void changed();
};

} // namespace metersmith::services

#endif
