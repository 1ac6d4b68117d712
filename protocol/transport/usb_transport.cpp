// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/usb_transport.h"

#include "protocol/parity.h"
#include "protocol/transport/cp210x_device.h"
#include "protocol/transport/line_queue.h"
#include "protocol/uart.h"

#include <QPointer>
#include <QTimer>

#include <optional>

namespace metersmith::transport
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr auto closeLimit = std::chrono::milliseconds(500);
/// Beyond the bytes' own time the chip is asked for so long whether they have left.
constexpr auto drainGrace = std::chrono::seconds(1);
/// From handing bytes to libusb to the first bit on the line.
constexpr auto usbLatency = std::chrono::milliseconds(5);

/// What the chip is told: 7E1 travels as 8N1 with the parity bit made here.
LineSettings onChip(const LineSettings& line)
{
    return isSevenWithParity(line) ? asEightBits(line) : line;
}

enum class Doing : std::uint8_t { Nothing, Starting, Writing, Draining, Switching, Leaving };

} // namespace

class UsbTransport::Private : public QObject
{
public:
    Private(UsbTransport* transport, QString path, const LineSettings& settings)
        : q(transport)
        , usbPath(std::move(path))
        , line(settings)
    {
        for (auto* timer : {&drain, &closing, &pause}) {
            timer->setSingleShot(true);
            timer->setTimerType(Qt::PreciseTimer);
        }
        connect(&drain, &QTimer::timeout, this, [this] { awaitLeft(); });
        connect(&closing, &QTimer::timeout, this, [this] { closed(); });
        connect(&pause, &QTimer::timeout, this, [this] { finish(Doing::Nothing); });
    }

    void open();
    void begin();
    void pump();
    void finish(Doing next);
    void heard(const Bytes& bytes);
    void awaitLeft();
    void drained(std::optional<std::uint32_t> queued);
    void changeLine();
    void farewell();
    void closed();
    void fail(const Error& error);
    void stop();

    UsbTransport* q;
    QString usbPath;
    LineSettings line;
    LineQueue queue;
    std::unique_ptr<Cp210xDevice> device;
    Doing doing = Doing::Starting;
    bool chipEmpty = false; ///< its queue is; the last character has had its time when we look next
    bool isClosing = false;
    Clock::time_point leftAt{}; ///< when what the chip was given can have left at the earliest
    Clock::time_point endAt{};  ///< when it will have left, by what the chip has said
    QTimer drain, closing, pause;
};

void UsbTransport::Private::open()
{
    auto opened = Cp210xDevice::open(usbPath);
    if (!opened) {
        const Error error = opened.error();
        QMetaObject::invokeMethod(
            this, [this, error] { emit q->failed(error); }, Qt::QueuedConnection);
        return;
    }
    device = std::move(*opened);
    device->onBroken = [this](const Error& error) { fail(error); };
    device->onReceived = [this](const Bytes& bytes) { heard(bytes); };
    begin();
}

/// The UART on, no flow control, the line, both modem lines, and nothing left over in the queues.
void UsbTransport::Private::begin()
{
    doing = Doing::Starting;
    const auto& row = device->row();
    const LineSettings chip = onChip(line);
    const auto refused = [this](const Result<Bytes>& answer) {
        if (!answer)
            fail(answer.error());
    };
    for (const auto& transfer :
         {cp210x::enable(true), cp210x::setFlow(row.dtr, row.rts), cp210x::setLineControl(chip),
          cp210x::setBaudRate(static_cast<std::uint32_t>(chip.baud)),
          cp210x::setModemLines(row.dtr, row.rts)})
        device->control(transfer, refused);
    device->control(cp210x::purge(), [this](const Result<Bytes>& answer) {
        if (!device)
            return;
        if (!answer) {
            fail(answer.error());
            return;
        }
        device->startReading();
        doing = Doing::Nothing;
        emit q->opened();
        pump();
    });
}

void UsbTransport::Private::finish(Doing next)
{
    doing = next;
    pump();
}

/// Carries out what comes next, one thing at a time.
void UsbTransport::Private::pump()
{
    if (!device || doing != Doing::Nothing)
        return;
    if (queue.empty()) {
        if (isClosing)
            farewell();
    } else if (const auto* bytes = std::get_if<Bytes>(&queue.front())) {
        const Bytes leaving =
            isSevenWithParity(line) ? withParity(*bytes, line.parity) : Bytes(*bytes);
        queue.pop_front();
        doing = Doing::Writing;
        chipEmpty = false;
        endAt = {};
        leftAt =
            std::max(leftAt, Clock::now()) + static_cast<int>(leaving.size()) * characterTime(line);
        device->write(leaving, [this] { finish(Doing::Nothing); });
    } else {
        doing = Doing::Draining;
        awaitLeft();
    }
}

void UsbTransport::Private::heard(const Bytes& bytes)
{
    if (!isSevenWithParity(line)) {
        emit q->received(bytes);
        return;
    }
    const auto checked = withoutParity(bytes, line.parity);
    const auto errors = static_cast<int>(checked.parityErrors);
    const QPointer<UsbTransport> alive(q);
    if (errors > 0)
        emit q->damaged(errors);
    if (alive && device)
        emit q->received(checked.sevenBits);
}

/// Before the line is changed: has the last bit left? Not much later either: a quick meter answers
/// 20 ms after it (IEC 62056-21, 6.3.14).
void UsbTransport::Private::awaitLeft()
{
    if (!device || doing != Doing::Draining)
        return;
    if (chipEmpty || leftAt == Clock::time_point{}) { // or nothing was ever written
        changeLine();
        return;
    }
    device->control(cp210x::getCommStatus(), [this](const Result<Bytes>& answer) {
        std::optional<std::uint32_t> queued;
        if (answer)
            if (const auto status = cp210x::parseCommStatus(*answer))
                queued = status->outQueue;
        drained(queued);
    });
}

/// What the chip says of its queue, which does not count the character that is leaving. Bytes that
/// left without a pause have done so by `leftAt`; if the queue says that it took longer, one
/// character more is waited for. A chip that does not tell gets the bytes' own time.
void UsbTransport::Private::drained(std::optional<std::uint32_t> queued)
{
    if (!device || doing != Doing::Draining)
        return;
    const auto now = Clock::now();
    const auto character = characterTime(line);
    if (queued.value_or(0) > 0 && now < leftAt + drainGrace) {
        constexpr std::uint32_t most = 4096; // more than any chip holds: not to be believed
        const auto left = now + static_cast<int>(std::min(*queued, most)) * character;
        endAt = std::max(endAt, left > leftAt + usbLatency ? left + character : left);
        drain.start(pauseUntil(std::max(left, leftAt)));
        return;
    }
    chipEmpty = true;
    const auto likely = leftAt + usbLatency;
    endAt = std::max(endAt, queued ? std::min(likely, now + character) : likely);
    if (endAt <= now)
        changeLine();
    else
        drain.start(pauseUntil(endAt));
}

void UsbTransport::Private::changeLine()
{
    const bool otherSpeed = line.baud != std::get<LineSettings>(queue.front()).baud;
    line = std::get<LineSettings>(queue.front());
    queue.pop_front();
    doing = Doing::Switching;
    const LineSettings chip = onChip(line);
    const auto refused = [this](const Result<Bytes>& answer) {
        if (!answer)
            fail({ErrorCode::PortFailed, "usb:" + usbPath.toStdString(),
                  "the chip refuses " + toString(line), "AN571, 5.7"});
    };
    device->control(cp210x::setLineControl(chip), refused);
    device->control(cp210x::setBaudRate(static_cast<std::uint32_t>(chip.baud)),
                    [this, refused, otherSpeed](const Result<Bytes>& answer) {
                        refused(answer);
                        if (!device)
                            return;
                        const auto rest = device->row().baudSwitchDelay;
                        if (otherSpeed && rest.count() > 0)
                            pause.start(rest);
                        else
                            finish(Doing::Nothing);
                    });
}

/// The UART off again, as a kernel driver leaves it; then closed.
void UsbTransport::Private::farewell()
{
    doing = Doing::Leaving;
    device->control(cp210x::enable(false), [this](const Result<Bytes>&) { closed(); });
}

void UsbTransport::Private::stop()
{
    for (auto* timer : {&drain, &closing, &pause})
        timer->stop();
    queue.clear();
    isClosing = false;
    if (device) { // we may be inside one of its calls: it goes once that has returned
        device->shut();
        device.release()->deleteLater();
    }
}

void UsbTransport::Private::closed()
{
    if (!device)
        return;
    stop();
    QMetaObject::invokeMethod(q, &Transport::closed, Qt::QueuedConnection);
}

void UsbTransport::Private::fail(const Error& error)
{
    if (!device)
        return;
    const bool wasClosing = isClosing;
    stop();
    if (wasClosing)
        emit q->closed();
    else
        emit q->failed(error);
}

UsbTransport::UsbTransport(const QString& usbPath, const LineSettings& line, QObject* parent)
    : Transport(parent)
    , d(std::make_unique<Private>(this, usbPath, line))
{
}

UsbTransport::~UsbTransport()
{
    d->stop();
}

void UsbTransport::open()
{
    if (!d->device)
        d->open();
}

void UsbTransport::send(BytesView bytes)
{
    if (!d->device || d->isClosing || bytes.empty())
        return;
    d->queue.emplace_back(Bytes(bytes.begin(), bytes.end()));
    d->pump();
}

void UsbTransport::setLine(const LineSettings& line)
{
    if (!d->device || d->isClosing)
        return;
    d->queue.emplace_back(line);
    d->pump();
}

void UsbTransport::close()
{
    if (!d->device || d->isClosing)
        return;
    d->isClosing = true;
    d->closing.start(closeLimit);
    d->pump();
}

QString UsbTransport::description() const
{
    QString text = QStringLiteral("USB device %1, %2")
                       .arg(d->usbPath, QString::fromStdString(toString(d->line)));
    if (isSevenWithParity(d->line))
        text += QStringLiteral(" (parity by software)");
    return text;
}

std::unique_ptr<Transport> makeUsbTransport(const QString& usbPath, const LineSettings& line)
{
    return std::make_unique<UsbTransport>(usbPath, line);
}

} // namespace metersmith::transport
