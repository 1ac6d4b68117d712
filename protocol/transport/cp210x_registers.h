// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_PROTOCOL_TRANSPORT_CP210X_REGISTERS_H
#define METERSMITH_PROTOCOL_TRANSPORT_CP210X_REGISTERS_H

#include "protocol/bytes.h"
#include "protocol/line_settings.h"

namespace metersmith::transport::cp210x
{

// The control requests of Silicon Labs' CP210x as their application note AN571, "CP210x Virtual COM
// Port Interface", lists them. Values alone: nothing here talks to a device.

/// bmRequestType: a vendor's request to an interface.
inline constexpr std::uint8_t toInterface = 0x41;
inline constexpr std::uint8_t fromInterface = 0xC1;

/// bRequest.
enum class Request : std::uint8_t {
    IfcEnable = 0x00,
    SetLineCtl = 0x03,
    GetLineCtl = 0x04,
    SetMhs = 0x07,
    GetMdmSts = 0x08,
    GetCommStatus = 0x10,
    Purge = 0x12,
    SetFlow = 0x13,
    GetBaudRate = 0x1D,
    SetBaudRate = 0x1E,
};

/// One control transfer.
struct ControlTransfer {
    std::uint8_t requestType = toInterface;
    Request request = Request::IfcEnable;
    std::uint16_t value = 0;
    std::uint16_t index = 0;  ///< the interface
    Bytes data;               ///< what is sent; empty for none
    std::uint16_t length = 0; ///< wLength: of `data`, or of the answer that is expected

    friend bool operator==(const ControlTransfer&, const ControlTransfer&) = default;
};

/// IFC_ENABLE: switches the UART of an interface on or off.
ControlTransfer enable(bool on, std::uint16_t interface = 0);
/// SET_BAUDRATE: bits per second, four bytes, least significant first.
ControlTransfer setBaudRate(std::uint32_t baud, std::uint16_t interface = 0);
/// SET_LINE_CTL: stop bits in bits 0 to 3, parity in 4 to 7, word length in 8 to 15.
ControlTransfer setLineControl(const LineSettings& line, std::uint16_t interface = 0);
/// SET_MHS: both lines are set, each to its level (true: asserted).
ControlTransfer setModemLines(bool dtr, bool rts, std::uint16_t interface = 0);
/// SET_FLOW: no flow control; DTR and RTS are held as given.
ControlTransfer setFlow(bool dtr, bool rts, std::uint16_t interface = 0);
/// PURGE: both queues, both ways of saying it.
ControlTransfer purge(std::uint16_t interface = 0);
/// GET_COMM_STATUS: 19 bytes come back.
ControlTransfer getCommStatus(std::uint16_t interface = 0);

/// The answer to GET_COMM_STATUS.
struct CommStatus {
    bool breakSeen = false;
    bool framingError = false;
    bool overrun = false; ///< of the hardware or of the queue
    bool parityError = false;
    std::uint32_t holdReasons = 0;
    std::uint32_t inQueue = 0;
    std::uint32_t outQueue = 0; ///< bytes that have not left yet
    friend bool operator==(const CommStatus&, const CommStatus&) = default;
};
/// Errors: Truncated.
Result<CommStatus> parseCommStatus(BytesView answer);

} // namespace metersmith::transport::cp210x

#endif
