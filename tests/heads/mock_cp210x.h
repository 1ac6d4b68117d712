// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_HEADS_MOCK_CP210X_H
#define METERSMITH_TESTS_HEADS_MOCK_CP210X_H

#include "heads/mock_usb.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

/// What a CP210x does, seen from the kernel's usbfs: control requests are noted and obeyed, bytes
/// take the time that the speed gives them to leave its queue, answers come when they are given.
/// It knows nothing of the driver under test. Lives in umockdev's thread; every call is safe.
class MockCp210x
{
public:
    /// Stands at the node of `device`, which is to be plugged afterwards.
    MockCp210x(MockUsb& usb, const MockUsb::Device& device);
    ~MockCp210x();
    MockCp210x(const MockCp210x&) = delete;
    MockCp210x& operator=(const MockCp210x&) = delete;

    using Clock = std::chrono::steady_clock;
    /// A control request or a bulk transfer to the chip.
    struct Event {
        int requestType = -1; ///< -1: bulk
        int request = 0;
        int value = 0;
        int index = 0;
        std::vector<std::uint8_t> data{};
        Clock::time_point at{};
        unsigned outQueue = 0; ///< bytes still in the chip when it came
    };
    std::vector<Event> events() const;
    void clearEvents();
    /// The meter's bytes, as the chip hears them.
    void answer(const std::vector<std::uint8_t>& bytes);
    /// CLAIMINTERFACE fails with EBUSY.
    void setClaimed(bool claimed);
    /// GETDRIVER names this one; "" for none.
    void setKernelDriver(const std::string& driver);
    /// A request is answered with a stall; -1: none.
    void refuse(int request);
    /// Every transfer now ends with ENODEV.
    void goAway();
    bool interfaceHeld() const;

    struct Private;
    std::unique_ptr<Private> d;
};

#endif
