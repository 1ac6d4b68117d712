// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_HEADS_MOCK_USB_H
#define METERSMITH_TESTS_HEADS_MOCK_USB_H

#include <cstdint>
#include <memory>
#include <string>

// No Qt here: GLib and Qt do not go into one file.

/// A kernel of umockdev's in which USB devices are plugged. The program must run under
/// umockdev-wrapper.
class MockUsb
{
public:
    MockUsb();
    ~MockUsb();
    MockUsb(const MockUsb&) = delete;
    MockUsb& operator=(const MockUsb&) = delete;

    struct Device {
        int port = 1; ///< of the root hub of bus 1: USB path "1-<port>"
        std::uint16_t vendor = 0;
        std::uint16_t product = 0;
        std::string serial{};
        std::string driver{}; ///< of its interface; "" for none
        std::string tty{};    ///< "ttyUSB0"; "" for none
        std::string maker{};
        std::string name{};
    };
    /// Ends in the kernel's events, the tty's after the device's.
    void plug(const Device& device);
    void unplug(const Device& device);
    /// A tty off USB: "rfcomm0" with the address of its peer, "ttyAMA0".
    void addTty(const std::string& tty, const std::string& address);
    void loadModule(const std::string& name);
    /// chmod() of a node: "/dev/ttyUSB0".
    void permit(const std::string& node, unsigned mode);
    static std::string usbNode(const Device& device); ///< "/dev/bus/usb/001/003"

    struct Private;
    std::unique_ptr<Private> d;
};

/// Gives up what root may beyond others: to open every node, whatever its mode.
void becomeOrdinaryUser();

#endif
