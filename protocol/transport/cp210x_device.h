// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_CP210X_DEVICE_H
#define METERSMITH_PROTOCOL_TRANSPORT_CP210X_DEVICE_H

#include "protocol/transport/cp210x_registers.h"
#include "protocol/transport/optical_heads.h"
#include "protocol/transport/usb_loop.h"

#include <functional>
#include <memory>
#include <vector>

struct libusb_device_handle;
struct libusb_transfer;

namespace metersmith::transport
{

/// An opened CP210x: control requests in order, bulk transfers both ways. Never waits; every call
/// back comes from the event loop, none after shut().
class Cp210xDevice : public QObject
{
    Q_OBJECT

public:
    /// Errors: PortNotFound, Unsupported (the table knows no CP210x with these ids), PortBusy (a
    /// kernel driver, which is left in peace, or another program), PortPermission, PortFailed.
    static Result<std::unique_ptr<Cp210xDevice>> open(const QString& usbPath);
    ~Cp210xDevice() override;

    const HeadRow& row() const { return m_row; }
    /// `done` gets what the chip answered; an error if it refused or was silent for a second.
    void control(const cp210x::ControlTransfer& transfer,
                 std::function<void(const Result<Bytes>&)> done);
    /// `done` once the chip has taken all bytes.
    void write(const Bytes& bytes, std::function<void()> done);
    void startReading();
    /// Takes back what is under way and lets go of the device.
    void shut();

    std::function<void(const Bytes&)> onReceived;
    std::function<void(const Error&)> onBroken; ///< PortFailed

private:
    struct Job;
    explicit Cp210xDevice(QString usbPath);
    Result<> openNow();
    Result<> claim();
    Result<> findEndpoints();
    Error errorOf(int code) const;
    Job& newJob();
    void submit(Job& job);
    void complete(Job& job);
    void completeRead(Job& job);
    void broken(const std::string& detail);
    void forget(Job& job);

    QString m_usbPath;
    HeadRow m_row;
    std::unique_ptr<UsbLoop> m_loop;
    libusb_device_handle* m_handle = nullptr;
    std::uint8_t m_in = 0;
    std::uint8_t m_out = 0;
    std::vector<std::unique_ptr<Job>> m_jobs;
    bool m_idle = true; ///< no job is under way
    bool m_shut = false;
};

} // namespace metersmith::transport

#endif
