// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/usb_loop.h"

#include <QSocketNotifier>

#include <array>
#include <libusb.h>
#include <poll.h>

namespace metersmith::transport
{

Result<std::unique_ptr<UsbLoop>> UsbLoop::make()
{
    libusb_context* context = nullptr;
    if (const int code = libusb_init(&context); code != LIBUSB_SUCCESS)
        return fail(ErrorCode::Unsupported, "USB",
                    std::string("there is no USB here: ") + libusb_strerror(code));
    return std::unique_ptr<UsbLoop>(new UsbLoop(context));
}

UsbLoop::UsbLoop(libusb_context* context)
    : m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &UsbLoop::handle);
    libusb_set_pollfd_notifiers(
        m_context,
        [](int descriptor, short events, void* self) {
            static_cast<UsbLoop*>(self)->watch(descriptor, events);
        },
        [](int descriptor, void* self) { static_cast<UsbLoop*>(self)->unwatch(descriptor); }, this);
    if (const libusb_pollfd** list = libusb_get_pollfds(m_context)) {
        for (const libusb_pollfd** each = list; *each; ++each)
            watch((*each)->fd, (*each)->events);
        libusb_free_pollfds(list);
    }
}

UsbLoop::~UsbLoop()
{
    libusb_set_pollfd_notifiers(m_context, nullptr, nullptr, nullptr);
    qDeleteAll(m_notifiers);
    m_notifiers.clear();
    libusb_exit(m_context);
}

void UsbLoop::watch(int descriptor, short events)
{
    const auto add = [this, descriptor](QSocketNotifier::Type type) {
        auto* notifier = new QSocketNotifier(descriptor, type);
        connect(notifier, &QSocketNotifier::activated, this, &UsbLoop::handle);
        m_notifiers.insert(descriptor, notifier);
    };
    if (events & POLLIN)
        add(QSocketNotifier::Read);
    if (events & POLLOUT)
        add(QSocketNotifier::Write);
}

void UsbLoop::unwatch(int descriptor)
{
    const auto notifiers = m_notifiers.values(descriptor);
    m_notifiers.remove(descriptor);
    for (auto* notifier : notifiers) {
        notifier->setEnabled(false); // now: the descriptor is about to be closed
        notifier->deleteLater();     // later: we may be inside its signal
    }
}

void UsbLoop::handle()
{
    timeval none = {};
    libusb_handle_events_timeout_completed(m_context, &none, nullptr);
    arm();
}

void UsbLoop::arm()
{
    // Where libusb has a timer of its own (timerfd) it is among the descriptors.
    if (libusb_pollfds_handle_timeouts(m_context) != 0)
        return;
    timeval next = {};
    if (libusb_get_next_timeout(m_context, &next) == 1)
        m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(
            std::chrono::seconds(next.tv_sec) + std::chrono::microseconds(next.tv_usec)));
}

void UsbLoop::drain(const bool& done, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!done && std::chrono::steady_clock::now() < end) {
        timeval piece = {0, 10'000};
        libusb_handle_events_timeout_completed(m_context, &piece, nullptr);
    }
}

QString usbPathOf(libusb_device* device)
{
    std::array<std::uint8_t, 7> ports{}; // USB 3.0: at most seven tiers
    const int count = libusb_get_port_numbers(device, ports.data(), static_cast<int>(ports.size()));
    if (count <= 0)
        return {};
    QString path = QStringLiteral("%1-").arg(libusb_get_bus_number(device));
    for (int i = 0; i < count; ++i)
        path += (i == 0 ? QString() : QStringLiteral(".")) +
                QString::number(ports[static_cast<std::size_t>(i)]);
    return path;
}

} // namespace metersmith::transport
