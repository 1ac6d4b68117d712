// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/cp210x_device.h"

#include "protocol/transport/port_access.h"
#include "protocol/transport/sysfs.h"

#include <algorithm>
#include <libusb.h>

namespace metersmith::transport
{

namespace
{

constexpr int theInterface = 0;
constexpr unsigned controlTimeoutMs = 1000;
constexpr unsigned writeTimeoutMs = 60'000; // 300 Bd: the chip takes what its queue has room for
constexpr std::size_t readSize = 512;       // a short packet ends a transfer
constexpr int readsUnderWay = 2;
constexpr auto shutLimit = std::chrono::milliseconds(500);

libusb_device* find(libusb_context* context, const QString& usbPath)
{
    libusb_device** list = nullptr;
    libusb_device* found = nullptr;
    const auto count = libusb_get_device_list(context, &list);
    for (ssize_t i = 0; i < count && !found; ++i)
        if (usbPathOf(list[i]) == usbPath)
            found = libusb_ref_device(list[i]);
    if (count >= 0)
        libusb_free_device_list(list, 1);
    return found;
}

} // namespace

/// A transfer under way.
struct Cp210xDevice::Job {
    Cp210xDevice* device = nullptr;
    libusb_transfer* transfer = nullptr;
    Bytes buffer;
    bool reading = false;
    std::function<void(const Result<Bytes>&)> answered;
    std::function<void()> written;

    Job() = default;
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;
    ~Job() { libusb_free_transfer(transfer); }
};

Result<std::unique_ptr<Cp210xDevice>> Cp210xDevice::open(const QString& usbPath)
{
    std::unique_ptr<Cp210xDevice> device(new Cp210xDevice(usbPath));
    if (const auto opened = device->openNow(); !opened)
        return fail(opened.error());
    return device;
}

Cp210xDevice::Cp210xDevice(QString usbPath)
    : m_usbPath(std::move(usbPath))
{
}

Cp210xDevice::~Cp210xDevice()
{
    shut();
}

Result<> Cp210xDevice::openNow()
{
    const std::string where = "usb:" + m_usbPath.toStdString();
    auto loop = UsbLoop::make();
    if (!loop)
        return fail(ErrorCode::PortNotFound, where, loop.error().detail);
    m_loop = std::move(*loop);
    libusb_device* device = find(m_loop->context(), m_usbPath);
    if (!device)
        return fail(ErrorCode::PortNotFound, where,
                    "nothing is plugged in there; `heads` lists what is");
    libusb_device_descriptor descriptor = {};
    libusb_get_device_descriptor(device, &descriptor);
    const auto* row = headRow(descriptor.idVendor, descriptor.idProduct);
    int code = LIBUSB_SUCCESS;
    if (row && row->userSpaceCp210x)
        code = libusb_open(device, &m_handle);
    libusb_unref_device(device);
    if (!row || !row->userSpaceCp210x)
        return fail(ErrorCode::Unsupported, where,
                    "this is no CP210x that is known; use its serial port");
    m_row = *row;
    if (code != LIBUSB_SUCCESS)
        return fail(errorOf(code));
    if (auto claimed = claim(); !claimed)
        return claimed;
    return findEndpoints();
}

Result<> Cp210xDevice::claim()
{
    // A kernel driver is not detached: its tty is the better way, and may be in use.
    libusb_set_auto_detach_kernel_driver(m_handle, 0);
    if (libusb_kernel_driver_active(m_handle, theInterface) == 1) {
        const auto ttys = sysfs::ttysOf(m_usbPath);
        return fail(ErrorCode::PortBusy, "usb:" + m_usbPath.toStdString(),
                    "the kernel's driver " +
                        sysfs::driverOf(m_usbPath, theInterface).toStdString() + " has it" +
                        (ttys.isEmpty() ? std::string()
                                        : "; use serial:/dev/" + ttys.first().name.toStdString()));
    }
    if (const int code = libusb_claim_interface(m_handle, theInterface); code != LIBUSB_SUCCESS)
        return fail(errorOf(code));
    return {};
}

Result<> Cp210xDevice::findEndpoints()
{
    libusb_config_descriptor* config = nullptr;
    if (const int code = libusb_get_active_config_descriptor(libusb_get_device(m_handle), &config);
        code != LIBUSB_SUCCESS)
        return fail(errorOf(code));
    if (config->bNumInterfaces > 0 && config->interface[0].num_altsetting > 0) {
        const auto& interface = config->interface[0].altsetting[0];
        for (int i = 0; i < interface.bNumEndpoints; ++i) {
            const auto& endpoint = interface.endpoint[i];
            if ((endpoint.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) != LIBUSB_TRANSFER_TYPE_BULK)
                continue;
            const bool in = (endpoint.bEndpointAddress & LIBUSB_ENDPOINT_IN) != 0;
            (in ? m_in : m_out) = endpoint.bEndpointAddress;
        }
    }
    libusb_free_config_descriptor(config);
    if (m_in == 0 || m_out == 0)
        return fail(ErrorCode::Unsupported, "usb:" + m_usbPath.toStdString(),
                    "interface 0 has no two bulk endpoints, so this is no CP210x");
    return {};
}

Error Cp210xDevice::errorOf(int code) const
{
    Error error{ErrorCode::PortFailed, "usb:" + m_usbPath.toStdString(), libusb_strerror(code), {}};
    if (code == LIBUSB_ERROR_ACCESS) {
        error.code = ErrorCode::PortPermission;
        error.detail = "no permission to read and write the USB device; `heads` prints the "
                       "udev rule that gives it";
    } else if (code == LIBUSB_ERROR_BUSY) {
        error.code = ErrorCode::PortBusy;
        error.detail = "another program has claimed it";
    } else if (code == LIBUSB_ERROR_NO_DEVICE || code == LIBUSB_ERROR_NOT_FOUND) {
        error.code = ErrorCode::PortNotFound;
    }
    return error;
}

Cp210xDevice::Job& Cp210xDevice::newJob()
{
    m_jobs.push_back(std::make_unique<Job>());
    m_idle = false;
    Job& job = *m_jobs.back();
    job.device = this;
    job.transfer = libusb_alloc_transfer(0);
    return job;
}

void Cp210xDevice::control(const cp210x::ControlTransfer& transfer,
                           std::function<void(const Result<Bytes>&)> done)
{
    if (m_shut)
        return;
    Job& job = newJob();
    job.answered = std::move(done);
    job.buffer.resize(LIBUSB_CONTROL_SETUP_SIZE + transfer.length);
    libusb_fill_control_setup(job.buffer.data(), transfer.requestType,
                              static_cast<std::uint8_t>(transfer.request), transfer.value,
                              transfer.index, transfer.length);
    std::copy(transfer.data.begin(), transfer.data.end(),
              job.buffer.begin() + LIBUSB_CONTROL_SETUP_SIZE);
    libusb_fill_control_transfer(
        job.transfer, m_handle, job.buffer.data(),
        [](libusb_transfer* t) {
            auto* finished = static_cast<Job*>(t->user_data);
            finished->device->complete(*finished);
        },
        &job, controlTimeoutMs);
    submit(job);
}

void Cp210xDevice::write(const Bytes& bytes, std::function<void()> done)
{
    if (m_shut)
        return;
    Job& job = newJob();
    job.written = std::move(done);
    job.buffer = bytes;
    libusb_fill_bulk_transfer(
        job.transfer, m_handle, m_out, job.buffer.data(), static_cast<int>(job.buffer.size()),
        [](libusb_transfer* t) {
            auto* finished = static_cast<Job*>(t->user_data);
            finished->device->complete(*finished);
        },
        &job, writeTimeoutMs);
    submit(job);
}

void Cp210xDevice::startReading()
{
    for (int i = 0; i < readsUnderWay && !m_shut; ++i) {
        Job& job = newJob();
        job.reading = true;
        job.buffer.resize(readSize);
        libusb_fill_bulk_transfer(
            job.transfer, m_handle, m_in, job.buffer.data(), static_cast<int>(job.buffer.size()),
            [](libusb_transfer* t) {
                auto* finished = static_cast<Job*>(t->user_data);
                finished->device->completeRead(*finished);
            },
            &job, 0);
        submit(job);
    }
}

void Cp210xDevice::submit(Job& job)
{
    job.transfer->flags = 0;
    const int code = libusb_submit_transfer(job.transfer);
    if (code != LIBUSB_SUCCESS) {
        forget(job);
        broken(code == LIBUSB_ERROR_NO_DEVICE ? "it was unplugged" : libusb_strerror(code));
    }
    m_loop->arm();
}

/// Inside libusb: what follows is told from the event loop.
void Cp210xDevice::complete(Job& job)
{
    const auto status = job.transfer->status;
    const bool whole = status == LIBUSB_TRANSFER_COMPLETED;
    auto answered = std::move(job.answered);
    auto written = std::move(job.written);
    Result<Bytes> answer = fail(ErrorCode::PortFailed, "usb:" + m_usbPath.toStdString(),
                                "the chip has not taken a request");
    if (whole && answered) {
        const std::uint8_t* data = libusb_control_transfer_get_data(job.transfer);
        answer = Bytes(data, data + job.transfer->actual_length);
    }
    forget(job);
    if (m_shut || status == LIBUSB_TRANSFER_CANCELLED)
        return;
    if (status == LIBUSB_TRANSFER_NO_DEVICE)
        broken("it was unplugged");
    else if (answered)
        QMetaObject::invokeMethod(
            this,
            [this, answered, answer] {
                if (!m_shut)
                    answered(answer);
            },
            Qt::QueuedConnection);
    else if (written && !whole)
        broken("it does not take bytes any more");
    else if (written)
        QMetaObject::invokeMethod(
            this,
            [this, written] {
                if (!m_shut)
                    written();
            },
            Qt::QueuedConnection);
}

void Cp210xDevice::completeRead(Job& job)
{
    const auto status = job.transfer->status;
    if (status == LIBUSB_TRANSFER_COMPLETED && !m_shut) {
        const Bytes bytes(job.buffer.begin(), job.buffer.begin() + job.transfer->actual_length);
        submit(job);
        if (!bytes.empty())
            QMetaObject::invokeMethod(
                this,
                [this, bytes] {
                    if (!m_shut && onReceived)
                        onReceived(bytes);
                },
                Qt::QueuedConnection);
        return;
    }
    forget(job);
    if (!m_shut && status != LIBUSB_TRANSFER_CANCELLED)
        broken(status == LIBUSB_TRANSFER_NO_DEVICE ? "it was unplugged"
                                                   : "reading from it has failed");
}

void Cp210xDevice::broken(const std::string& detail)
{
    const Error error{ErrorCode::PortFailed, "usb:" + m_usbPath.toStdString(), detail, {}};
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!m_shut && onBroken)
                onBroken(error);
        },
        Qt::QueuedConnection);
}

void Cp210xDevice::forget(Job& job)
{
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(),
                                 [&job](const auto& each) { return each.get() == &job; });
    if (at != m_jobs.end())
        m_jobs.erase(at);
    m_idle = m_jobs.empty();
}

void Cp210xDevice::shut()
{
    if (m_shut)
        return;
    m_shut = true;
    if (!m_loop)
        return;
    for (const auto& job : m_jobs)
        libusb_cancel_transfer(job->transfer);
    m_loop->drain(m_idle, shutLimit);
    if (!m_idle) { // the kernel still has our buffers: better lost than freed under it
        for (auto& job : m_jobs)
            job.release(); // NOLINT(bugprone-unused-return-value)
        m_jobs.clear();
        m_loop.release()->setParent(nullptr);
        m_handle = nullptr;
        return;
    }
    if (m_handle) {
        libusb_release_interface(m_handle, theInterface);
        libusb_close(m_handle);
        m_handle = nullptr;
    }
    m_loop.reset();
}

} // namespace metersmith::transport
