// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_TESTS_HEADS_MOCK_USB_PRIVATE_H
#define METERSMITH_TESTS_HEADS_MOCK_USB_PRIVATE_H

#include "heads/mock_usb.h"

#include <umockdev.h>

struct MockUsb::Private {
    UMockdevTestbed* testbed = nullptr;
    void add(const std::string& text) const;
    void makeNode(const std::string& tty) const;
    std::string real(const std::string& node) const; ///< the file that stands for a node
};

#endif
