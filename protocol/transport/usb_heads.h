// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_USB_HEADS_H
#define METERSMITH_PROTOCOL_TRANSPORT_USB_HEADS_H

#include "protocol/result.h"
#include "protocol/transport/optical_heads.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace metersmith::transport
{

/// What stands in the way of a head.
enum class HeadState : std::uint8_t {
    Usable,
    DriverMissing,   ///< no tty, and no driver of ours for it
    NoPermission,    ///< the tty may not be opened
    NoUsbPermission, ///< no tty; our driver could take it if the USB node might be opened
    Busy,            ///< another program has it
};

/// A serial device that may carry an optical head, as it is now.
struct FoundHead {
    QString id;      ///< "usb-1-2.3-17a8:0001-12345678"; "bluetooth-…" and "serial-…" off USB
    QString name;    ///< "Kamstrup optical head"
    QString usbPath; ///< "1-2.3"; "" off USB
    std::uint16_t vendor = 0;
    std::uint16_t product = 0;
    QString serial;
    QString device;  ///< "/dev/ttyUSB0"; "" without a kernel driver
    QString usbNode; ///< "/dev/bus/usb/001/005"
    bool opticalHead = false;
    bool bluetooth = false;
    HeadState state = HeadState::Usable;
    QString kernelModule;      ///< what would make a tty of it: "cp210x"
    bool moduleLoaded = false; ///< it is there and does not take the device all the same
    QString group;             ///< whose members may open the device
    QString holder;            ///< Busy: "ModemManager (process 123)"

    /// For --port: "serial:/dev/ttyUSB0", "usb:1-2.3"; "" where there is nothing to open.
    QString address() const;
    friend bool operator==(const FoundHead&, const FoundHead&) = default;
};

/// Looks: USB devices by libusb, their ttys, drivers and serial numbers in sysfs. Ids of the table
/// and whatever has a tty; nothing is opened. Known optical heads first.
std::vector<FoundHead> findHeads();

/// The only optical head that there is or, where there is none, the only serial bridge on USB.
/// Errors: PortNotFound, with the names if there are several; what its state says if it cannot be
/// used.
Result<FoundHead> onlyHead();

/// The head with this id; "usb-1-2.3-…" finds a head whose tty has another number now.
Result<FoundHead> headById(const QString& id);

/// The row of what hangs on a tty ("/dev/ttyUSB0", or a link to it); the default row if unknown.
HeadRow rowOfTty(const QString& device);

/// Finds again whenever something is plugged, unplugged, bound to a driver or given permissions,
/// as libusb's hot-plug events and the folders of the nodes tell it.
class HeadWatcher : public QObject
{
    Q_OBJECT

public:
    explicit HeadWatcher(QObject* parent = nullptr);
    ~HeadWatcher() override;

    /// From now on changed() is signalled. Harmless where there is no USB.
    void start();
    const std::vector<FoundHead>& heads() const;

signals:
    void changed();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace metersmith::transport

#endif
