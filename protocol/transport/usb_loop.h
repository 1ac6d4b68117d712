// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_USB_LOOP_H
#define METERSMITH_PROTOCOL_TRANSPORT_USB_LOOP_H

#include "protocol/result.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

struct libusb_context;
struct libusb_device;

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace metersmith::transport
{

/// A libusb context that is driven by Qt's event loop: its file descriptors are watched, nothing
/// polls and nobody waits. Callbacks of libusb come in the thread that made it.
class UsbLoop : public QObject
{
    Q_OBJECT

public:
    /// Errors: Unsupported where there is no USB (a container without /dev/bus/usb).
    static Result<std::unique_ptr<UsbLoop>> make();
    ~UsbLoop() override;

    libusb_context* context() const { return m_context; }
    /// After something was submitted: libusb may want to be woken.
    void arm();
    /// Only while something goes away: handles events until `done` or the time is over.
    void drain(const bool& done, std::chrono::milliseconds limit);

private:
    explicit UsbLoop(libusb_context* context);
    void watch(int descriptor, short events);
    void unwatch(int descriptor);
    void handle();

    libusb_context* m_context;
    QMultiHash<int, QSocketNotifier*> m_notifiers;
    QTimer m_timer;
};

/// "1-2.3" as sysfs names it; "" for a root hub.
QString usbPathOf(libusb_device* device);

} // namespace metersmith::transport

#endif
