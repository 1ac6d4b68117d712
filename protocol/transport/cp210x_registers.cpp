// SPDX-License-Identifier: Apache-2.0
#include "protocol/transport/cp210x_registers.h"

namespace metersmith::transport::cp210x
{

namespace
{

constexpr std::uint16_t commStatusLength = 0x13;

// SET_LINE_CTL
constexpr unsigned parityShift = 4;
constexpr unsigned wordLengthShift = 8;
// SET_MHS: a level counts where its mask bit stands.
constexpr std::uint16_t mhsDtr = 0x0001;
constexpr std::uint16_t mhsRts = 0x0002;
constexpr std::uint16_t mhsDtrMask = 0x0100;
constexpr std::uint16_t mhsRtsMask = 0x0200;
// PURGE: transmit and receive, each in two bits.
constexpr std::uint16_t purgeAll = 0x000F;
// SET_FLOW: ulControlHandshake, ulFlowReplace, ulXonLimit, ulXoffLimit
constexpr std::uint32_t dtrHeldActive = 0x00000001;
constexpr std::uint32_t rtsHeldActive = 0x00000040;
// GET_COMM_STATUS, ulErrors
constexpr std::uint32_t errorBreak = 0x01;
constexpr std::uint32_t errorFraming = 0x02;
constexpr std::uint32_t errorOverruns = 0x04 | 0x08;
constexpr std::uint32_t errorParity = 0x10;

void appendLittleEndian(Bytes& bytes, std::uint32_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>(value >> shift));
}

std::uint32_t littleEndian(BytesView bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (unsigned i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(bytes[at + i]) << (8 * i);
    return value;
}

ControlTransfer plain(Request request, std::uint16_t value, std::uint16_t interface)
{
    return {toInterface, request, value, interface, {}, 0};
}

ControlTransfer withData(Request request, std::uint16_t interface, Bytes data)
{
    const auto length = static_cast<std::uint16_t>(data.size());
    return {toInterface, request, 0, interface, std::move(data), length};
}

unsigned parityCode(Parity parity)
{
    switch (parity) {
    case Parity::Odd:
        return 1;
    case Parity::Even:
        return 2;
    case Parity::None:
        break;
    }
    return 0;
}

} // namespace

ControlTransfer enable(bool on, std::uint16_t interface)
{
    return plain(Request::IfcEnable, on ? 1 : 0, interface);
}

ControlTransfer setBaudRate(std::uint32_t baud, std::uint16_t interface)
{
    Bytes data;
    appendLittleEndian(data, baud);
    return withData(Request::SetBaudRate, interface, std::move(data));
}

ControlTransfer setLineControl(const LineSettings& line, std::uint16_t interface)
{
    const unsigned stop = line.stopBits == 2 ? 2 : 0;
    const unsigned value = stop | parityCode(line.parity) << parityShift |
                           static_cast<unsigned>(line.dataBits) << wordLengthShift;
    return plain(Request::SetLineCtl, static_cast<std::uint16_t>(value), interface);
}

ControlTransfer setModemLines(bool dtr, bool rts, std::uint16_t interface)
{
    const int value = mhsDtrMask | mhsRtsMask | (dtr ? mhsDtr : 0) | (rts ? mhsRts : 0);
    return plain(Request::SetMhs, static_cast<std::uint16_t>(value), interface);
}

ControlTransfer setFlow(bool dtr, bool rts, std::uint16_t interface)
{
    Bytes data;
    appendLittleEndian(data, dtr ? dtrHeldActive : 0);
    appendLittleEndian(data, rts ? rtsHeldActive : 0);
    appendLittleEndian(data, 0);
    appendLittleEndian(data, 0);
    return withData(Request::SetFlow, interface, std::move(data));
}

ControlTransfer purge(std::uint16_t interface)
{
    return plain(Request::Purge, purgeAll, interface);
}

ControlTransfer getCommStatus(std::uint16_t interface)
{
    return {fromInterface, Request::GetCommStatus, 0, interface, {}, commStatusLength};
}

Result<CommStatus> parseCommStatus(BytesView answer)
{
    if (answer.size() < commStatusLength)
        return fail(ErrorCode::Truncated, "GET_COMM_STATUS",
                    std::to_string(answer.size()) + " bytes; 19 expected", "AN571, table 8");
    const auto errors = littleEndian(answer, 0);
    CommStatus status;
    status.breakSeen = (errors & errorBreak) != 0;
    status.framingError = (errors & errorFraming) != 0;
    status.overrun = (errors & errorOverruns) != 0;
    status.parityError = (errors & errorParity) != 0;
    status.holdReasons = littleEndian(answer, 4);
    status.inQueue = littleEndian(answer, 8);
    status.outQueue = littleEndian(answer, 12);
    return status;
}

} // namespace metersmith::transport::cp210x
