// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_address.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view addressClause = "IEC 62056-46, 6.4.2";
constexpr std::uint16_t sevenBits = 0x7F;
constexpr std::uint16_t fourteenBits = 0x3FFF;

AddressSize shortest(std::uint16_t upper, std::uint16_t lower)
{
    if (upper > sevenBits || lower > sevenBits)
        return AddressSize::Four;
    return lower == 0 ? AddressSize::One : AddressSize::Two;
}

} // namespace

Result<HdlcAddress> HdlcAddress::make(std::uint16_t upper, std::uint16_t lower, AddressSize size)
{
    if (size == AddressSize::Auto)
        size = shortest(upper, lower);
    const std::uint16_t most = size == AddressSize::Four ? fourteenBits : sevenBits;
    if (upper > most)
        return fail(ErrorCode::OutOfRange, "HDLC address/logical device",
                    std::to_string(upper) + " does not fit " +
                        std::to_string(static_cast<int>(size)) + " byte(s); at most " +
                        std::to_string(most),
                    addressClause);
    const std::uint16_t mostLower = size == AddressSize::One ? std::uint16_t{0} : most;
    if (lower > mostLower)
        return fail(ErrorCode::OutOfRange, "HDLC address/physical device",
                    std::to_string(lower) + " does not fit " +
                        std::to_string(static_cast<int>(size)) + " byte(s); at most " +
                        std::to_string(mostLower),
                    addressClause);
    return HdlcAddress{upper, lower, static_cast<std::uint8_t>(size)};
}

bool HdlcAddress::isBroadcast() const
{
    const std::uint16_t all = octets == 4 ? fourteenBits : sevenBits;
    return upper == all || (octets > 1 && lower == all);
}

std::string HdlcAddress::toString() const
{
    if (octets == 1)
        return std::to_string(upper);
    return std::to_string(upper) + "/" + std::to_string(lower);
}

void encodeHdlcAddress(Bytes& bytes, const HdlcAddress& address)
{
    const auto put = [&bytes](unsigned sevenBitPart, bool last) {
        bytes.push_back(static_cast<std::uint8_t>((sevenBitPart & 0x7FU) << 1U | (last ? 1U : 0U)));
    };
    if (address.octets == 4) {
        put(address.upper >> 7U, false);
        put(address.upper, false);
        put(address.lower >> 7U, false);
    } else if (address.octets == 2) {
        put(address.upper, false);
    } else {
        put(address.upper, true);
        return;
    }
    put(address.lower, true);
}

Result<HdlcAddress> decodeHdlcAddress(Reader& in, std::string_view field)
{
    const auto at = in.offset();
    std::uint16_t parts[4] = {};
    unsigned count = 0;
    for (bool last = false; !last; ++count) {
        if (count == 4)
            return fail(ErrorCode::Malformed, std::string(field) + ", byte " + std::to_string(at),
                        "longer than 4 bytes", addressClause);
        const auto octet = in.u8(field);
        if (!octet)
            return fail(octet.error());
        parts[count] = static_cast<std::uint16_t>(*octet >> 1U);
        last = (*octet & 1U) != 0;
    }
    if (count == 3)
        return fail(ErrorCode::Malformed, std::string(field) + ", byte " + std::to_string(at),
                    "3 bytes long; 1, 2 or 4 are allowed", addressClause);
    if (count == 1)
        return HdlcAddress{parts[0], 0, 1};
    if (count == 2)
        return HdlcAddress{parts[0], parts[1], 2};
    return HdlcAddress{static_cast<std::uint16_t>(parts[0] << 7U | parts[1]),
                       static_cast<std::uint16_t>(parts[2] << 7U | parts[3]), 4};
}

bool addresses(const HdlcAddress& destination, const Peers& own, AddressSize expected)
{
    if (destination.isBroadcast() || destination.upper != own.serverLogical)
        return false;
    const auto octets = destination.octets;
    if (expected == AddressSize::Auto)
        return octets == 1 || destination.lower == own.serverPhysical;
    const bool fits = octets == static_cast<std::uint8_t>(expected) ||
                      (octets == 2 && expected == AddressSize::Four);
    return fits && (octets == 1 || destination.lower == own.serverPhysical);
}

bool reachesByBroadcast(const HdlcAddress& destination, const Peers& own, AddressSize expected)
{
    if (!destination.isBroadcast())
        return false;
    const auto octets = destination.octets;
    const std::uint16_t all = octets == 4 ? fourteenBits : sevenBits;
    const bool upperAll = destination.upper == all;
    const bool lowerAll = octets > 1 && destination.lower == all;
    const bool upperOk = upperAll || destination.upper == own.serverLogical;
    const bool lowerOk = octets == 1 || lowerAll || destination.lower == own.serverPhysical;
    if (!upperOk || !lowerOk)
        return false;
    switch (expected) { // Green Book 8.4.2.5, Table 4
    case AddressSize::One:
        return octets == 1 || (octets == 2 && lowerAll) || (octets == 4 && lowerAll && upperAll);
    case AddressSize::Two:
        return octets == 2 || (octets == 4 && lowerAll && upperAll);
    case AddressSize::Four:
        return octets != 1;
    case AddressSize::Auto:
        break;
    }
    return true;
}

HdlcAddress allStationsAddress(std::uint8_t octets, std::uint16_t lower)
{
    const std::uint16_t all = octets == 4 ? fourteenBits : sevenBits;
    if (octets == 1)
        return {all, 0, 1};
    return {all, lower == 0 || isBroadcast(Peers{0, lower, 0}) ? all : lower, octets};
}

} // namespace metersmith::dlms
