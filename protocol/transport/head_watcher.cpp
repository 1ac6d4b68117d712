// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/usb_heads.h"
#include "protocol/transport/usb_loop.h"

#include <QHash>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <libusb.h>
#include <sys/inotify.h>
#include <unistd.h>

namespace metersmith::transport
{

namespace
{

Q_LOGGING_CATEGORY(lcHeads, "metersmith.transport.heads", QtWarningMsg)

/// A plug brings several events: the device, its driver, its tty, the permissions of both nodes.
constexpr auto settleTime = std::chrono::milliseconds(150);

/// Tells that nodes in a folder came, went, or changed their permissions.
class FolderWatch
{
public:
    FolderWatch()
        : m_inotify(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
    }
    ~FolderWatch()
    {
        m_notifier.reset();
        if (m_inotify >= 0)
            ::close(m_inotify);
    }
    FolderWatch(const FolderWatch&) = delete;
    FolderWatch& operator=(const FolderWatch&) = delete;

    template <typename Callback>
    void onChange(QObject* context, Callback callback)
    {
        if (m_inotify < 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(m_inotify, QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, context, [this, callback] {
            std::array<char, 4096> events{};
            while (::read(m_inotify, events.data(), events.size()) > 0) {
            }
            callback();
        });
    }

    /// Again for a folder that is watched already: nothing.
    void add(const QString& folder)
    {
        if (m_inotify >= 0)
            ::inotify_add_watch(m_inotify, folder.toLocal8Bit().constData(),
                                IN_CREATE | IN_DELETE | IN_ATTRIB | IN_MOVED_TO | IN_MOVED_FROM |
                                    IN_ONLYDIR);
    }

private:
    int m_inotify;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

class HeadWatcher::Private
{
public:
    explicit Private(HeadWatcher* owner)
        : q(owner)
    {
        settle.setSingleShot(true);
        QObject::connect(&settle, &QTimer::timeout, q, [this] { look(); });
    }
    ~Private()
    {
        if (loop)
            libusb_hotplug_deregister_callback(loop->context(), callback);
    }

    void startUsb()
    {
        auto made = UsbLoop::make();
        if (!made) {
            qCInfo(lcHeads).noquote() << QString::fromStdString(made.error().detail);
            return;
        }
        loop = std::move(*made);
        libusb_hotplug_register_callback(
            loop->context(), LIBUSB_HOTPLUG_EVENT_DEVICE_ARRIVED | LIBUSB_HOTPLUG_EVENT_DEVICE_LEFT,
            LIBUSB_HOTPLUG_NO_FLAGS, LIBUSB_HOTPLUG_MATCH_ANY, LIBUSB_HOTPLUG_MATCH_ANY,
            LIBUSB_HOTPLUG_MATCH_ANY,
            [](libusb_context*, libusb_device*, libusb_hotplug_event, void* self) {
                static_cast<Private*>(self)->settle.start(settleTime);
                return 0;
            },
            this, &callback);
        loop->arm();
    }

    void look()
    {
        auto found = findHeads();
        for (const auto& head : found)
            if (!head.usbNode.isEmpty())
                folders.add(head.usbNode.section(QLatin1Char('/'), 0, -2));
        if (found == heads)
            return;
        heads = std::move(found);
        emit q->changed();
    }

    HeadWatcher* q;
    std::vector<FoundHead> heads;
    QTimer settle;
    FolderWatch folders;
    std::unique_ptr<UsbLoop> loop;
    libusb_hotplug_callback_handle callback = 0;
    bool started = false;
};

HeadWatcher::HeadWatcher(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    d->heads = findHeads();
}

HeadWatcher::~HeadWatcher() = default;

const std::vector<FoundHead>& HeadWatcher::heads() const
{
    return d->heads;
}

void HeadWatcher::start()
{
    if (!d->started) {
        d->started = true;
        d->startUsb();
        d->folders.onChange(this, [this] { d->settle.start(settleTime); });
        d->folders.add(QStringLiteral("/dev"));
    }
    d->look();
}

} // namespace metersmith::transport
