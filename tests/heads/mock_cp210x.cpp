// SPDX-License-Identifier: Apache-2.0
#include "heads/mock_cp210x.h"

#include "heads/mock_usb_private.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <deque>
#include <linux/usbdevice_fs.h>
#include <mutex>
#include <sys/ioctl.h>

namespace
{

// AN571: the requests that the mock itself obeys.
constexpr int setBaudRate = 0x1E;
constexpr int getCommStatus = 0x10;
constexpr std::size_t setupSize = 8;
constexpr std::uint8_t bulkIn = 0x81;

std::uint32_t littleEndian(const std::uint8_t* bytes, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= static_cast<std::uint32_t>(bytes[i]) << (8 * i);
    return value;
}

usbdevfs_urb* urbOf(UMockdevIoctlData* data)
{
    return reinterpret_cast<usbdevfs_urb*>(data->data);
}

} // namespace

struct MockCp210x::Private {
    mutable std::mutex mutex;
    UMockdevIoctlBase* handler = nullptr;
    std::vector<Event> events;
    std::deque<std::uint8_t> toHost;
    std::deque<UMockdevIoctlData*> waiting;  ///< bulk IN without bytes
    std::deque<UMockdevIoctlData*> finished; ///< to be reaped
    int baud = 9600;
    Clock::time_point emptyAt{};
    int refused = -1;
    bool claimed = false;
    bool held = false;
    bool gone = false;
    std::string kernelDriver;

    unsigned outQueue() const
    {
        const auto left = std::chrono::duration<double>(emptyAt - Clock::now()).count();
        return left <= 0 ? 0 : static_cast<unsigned>(left * baud / 10) + 1; // 10 bits each
    }

    void finish(UMockdevIoctlData* data, int status, int length)
    {
        urbOf(data)->status = status;
        urbOf(data)->actual_length = length;
        finished.push_back(data);
    }

    void feed()
    {
        while (!waiting.empty() && !toHost.empty()) {
            auto* data = waiting.front();
            waiting.pop_front();
            const auto room = static_cast<std::size_t>(urbOf(data)->buffer_length);
            const auto count = std::min<std::size_t>({room, toHost.size(), 64}); // one packet
            auto* buffer = static_cast<std::uint8_t*>(urbOf(data)->buffer);
            std::copy_n(toHost.begin(), count, buffer);
            toHost.erase(toHost.begin(), toHost.begin() + static_cast<std::ptrdiff_t>(count));
            finish(data, 0, static_cast<int>(count));
        }
    }

    void control(UMockdevIoctlData* data)
    {
        auto* setup = static_cast<std::uint8_t*>(urbOf(data)->buffer);
        const auto length = littleEndian(setup + 6, 2);
        Event event;
        event.requestType = setup[0];
        event.request = setup[1];
        event.value = static_cast<int>(littleEndian(setup + 2, 2));
        event.index = static_cast<int>(littleEndian(setup + 4, 2));
        event.at = Clock::now();
        event.outQueue = outQueue();
        std::uint8_t* payload = setup + setupSize;
        const bool in = (setup[0] & 0x80) != 0;
        if (!in)
            event.data.assign(payload, payload + length);
        events.push_back(event);
        if (event.request == refused) {
            finish(data, -EPIPE, 0);
            return;
        }
        if (event.request == setBaudRate && length == 4)
            baud = static_cast<int>(littleEndian(payload, 4));
        if (event.request == getCommStatus && length == 19) {
            std::memset(payload, 0, length);
            payload[12] = static_cast<std::uint8_t>(event.outQueue);
            payload[13] = static_cast<std::uint8_t>(event.outQueue >> 8U);
        }
        finish(data, 0, static_cast<int>(length));
    }

    void bulkOut(UMockdevIoctlData* data)
    {
        const auto* buffer = static_cast<std::uint8_t*>(urbOf(data)->buffer);
        const auto count = urbOf(data)->buffer_length;
        Event event;
        event.data.assign(buffer, buffer + count);
        event.at = Clock::now();
        event.outQueue = outQueue();
        events.push_back(event);
        emptyAt = std::max(emptyAt, event.at) +
                  std::chrono::microseconds(static_cast<long long>(count) * 10'000'000 / baud);
        finish(data, 0, count);
    }

    void submit(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
    {
        if (gone) {
            umockdev_ioctl_client_complete(client, -1, ENODEV);
            return;
        }
        auto* data = umockdev_ioctl_data_resolve(argument, 0, sizeof(usbdevfs_urb), nullptr);
        umockdev_ioctl_data_unref(
            umockdev_ioctl_data_resolve(data, offsetof(usbdevfs_urb, buffer),
                                        static_cast<gsize>(urbOf(data)->buffer_length), nullptr));
        const auto* urb = urbOf(data);
        if (urb->type == USBDEVFS_URB_TYPE_CONTROL)
            control(data);
        else if (urb->endpoint == bulkIn)
            waiting.push_back(data);
        else
            bulkOut(data);
        feed();
        umockdev_ioctl_client_complete(client, 0, 0);
    }

    void reap(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
    {
        feed();
        if (finished.empty()) {
            umockdev_ioctl_client_complete(client, -1, gone ? ENODEV : EAGAIN);
            return;
        }
        auto* data = finished.front();
        finished.pop_front();
        auto* pointer = umockdev_ioctl_data_resolve(argument, 0, sizeof(gpointer), nullptr);
        umockdev_ioctl_data_set_ptr(pointer, 0, data);
        umockdev_ioctl_client_complete(client, 0, 0);
        umockdev_ioctl_data_unref(pointer);
        umockdev_ioctl_data_unref(data);
    }

    void discard(UMockdevIoctlClient* client, UMockdevIoctlData* argument)
    {
        const auto wanted = *reinterpret_cast<gulong*>(argument->data);
        const auto at = std::find_if(waiting.begin(), waiting.end(), [wanted](const auto* data) {
            return data->client_addr == wanted;
        });
        if (at == waiting.end()) {
            umockdev_ioctl_client_complete(client, -1, EINVAL);
            return;
        }
        finish(*at, -ENOENT, 0);
        waiting.erase(at);
        umockdev_ioctl_client_complete(client, 0, 0);
    }

    void getDriver(UMockdevIoctlClient* client, UMockdevIoctlData* argument) const
    {
        if (kernelDriver.empty()) {
            umockdev_ioctl_client_complete(client, -1, ENODATA);
            return;
        }
        auto* data = umockdev_ioctl_data_resolve(argument, 0, sizeof(usbdevfs_getdriver), nullptr);
        auto* answer = reinterpret_cast<usbdevfs_getdriver*>(data->data);
        std::snprintf(answer->driver, sizeof answer->driver, "%s", kernelDriver.c_str());
        umockdev_ioctl_client_complete(client, 0, 0);
        umockdev_ioctl_data_unref(data);
    }

    bool handle(UMockdevIoctlClient* client)
    {
        const std::lock_guard lock(mutex);
        auto* argument = umockdev_ioctl_client_get_arg(client);
        switch (umockdev_ioctl_client_get_request(client)) {
        case USBDEVFS_GET_CAPABILITIES: {
            auto* data = umockdev_ioctl_data_resolve(argument, 0, sizeof(guint32), nullptr);
            *reinterpret_cast<guint32*>(data->data) = USBDEVFS_CAP_BULK_CONTINUATION |
                                                      USBDEVFS_CAP_NO_PACKET_SIZE_LIM |
                                                      USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
            umockdev_ioctl_client_complete(client, 0, 0);
            umockdev_ioctl_data_unref(data);
            return true;
        }
        case USBDEVFS_CLAIMINTERFACE:
            held = !claimed;
            umockdev_ioctl_client_complete(client, claimed ? -1 : 0, claimed ? EBUSY : 0);
            return true;
        case USBDEVFS_RELEASEINTERFACE:
            held = false;
            umockdev_ioctl_client_complete(client, 0, 0);
            return true;
        case USBDEVFS_GETDRIVER:
            getDriver(client, argument);
            return true;
        case USBDEVFS_SUBMITURB:
            submit(client, argument);
            return true;
        case USBDEVFS_REAPURB:
        case USBDEVFS_REAPURBNDELAY:
            reap(client, argument);
            return true;
        case USBDEVFS_DISCARDURB:
            discard(client, argument);
            return true;
        default:
            return false;
        }
    }
};

MockCp210x::MockCp210x(MockUsb& usb, const MockUsb::Device& device)
    : d(std::make_unique<Private>())
{
    d->handler = umockdev_ioctl_base_new();
    using Handler = gboolean (*)(UMockdevIoctlBase*, UMockdevIoctlClient*, gpointer);
    const Handler handler = [](UMockdevIoctlBase*, UMockdevIoctlClient* client, gpointer self) {
        return static_cast<gboolean>(static_cast<Private*>(self)->handle(client));
    };
    g_signal_connect_after(d->handler, "handle-ioctl", reinterpret_cast<GCallback>(handler),
                           d.get());
    umockdev_testbed_attach_ioctl(usb.d->testbed, MockUsb::usbNode(device).c_str(), d->handler,
                                  nullptr);
}

MockCp210x::~MockCp210x()
{
    g_object_unref(d->handler);
    for (auto* queue : {&d->waiting, &d->finished})
        for (auto* data : *queue)
            umockdev_ioctl_data_unref(data);
}

std::vector<MockCp210x::Event> MockCp210x::events() const
{
    const std::lock_guard lock(d->mutex);
    return d->events;
}

void MockCp210x::clearEvents()
{
    const std::lock_guard lock(d->mutex);
    d->events.clear();
}

void MockCp210x::answer(const std::vector<std::uint8_t>& bytes)
{
    const std::lock_guard lock(d->mutex);
    d->toHost.insert(d->toHost.end(), bytes.begin(), bytes.end());
    d->feed();
}

void MockCp210x::setClaimed(bool claimed)
{
    const std::lock_guard lock(d->mutex);
    d->claimed = claimed;
}

void MockCp210x::setKernelDriver(const std::string& driver)
{
    const std::lock_guard lock(d->mutex);
    d->kernelDriver = driver;
}

void MockCp210x::refuse(int request)
{
    const std::lock_guard lock(d->mutex);
    d->refused = request;
}

void MockCp210x::goAway()
{
    const std::lock_guard lock(d->mutex);
    d->gone = true;
    while (!d->waiting.empty()) {
        d->finish(d->waiting.front(), -ESHUTDOWN, 0);
        d->waiting.pop_front();
    }
}

bool MockCp210x::interfaceHeld() const
{
    const std::lock_guard lock(d->mutex);
    return d->held;
}
