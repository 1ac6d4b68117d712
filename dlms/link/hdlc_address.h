// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_ADDRESS_H
#define METERSMITH_DLMS_LINK_HDLC_ADDRESS_H

#include "dlms/link/hdlc_link.h"
#include "protocol/reader.h"

namespace metersmith::dlms
{

/// An HDLC address: a client's (one byte, `lower` 0) or a server's, with the size it has on the
/// wire. Source: IEC 62056-46, 6.4.2; Green Book 8.4.2.
struct HdlcAddress {
    std::uint16_t upper = 0; ///< client SAP or logical device
    std::uint16_t lower = 0; ///< physical device; 0 in one-byte addresses
    std::uint8_t octets = 1; ///< 1, 2 or 4

    /// Errors: OutOfRange if a part does not fit the size (7 bits each in one and two bytes, 14 in
    /// four; no lower part in one byte).
    static Result<HdlcAddress> make(std::uint16_t upper, std::uint16_t lower,
                                    AddressSize size = AddressSize::Auto);

    /// Either part is the All-station address of its size (0x7F, or 0x3FFF in four bytes).
    bool isBroadcast() const;

    std::string toString() const; ///< "16", "16/1"
    friend bool operator==(const HdlcAddress&, const HdlcAddress&) = default;
};

/// Appends the address with its extension bits: low bit 0 in every byte but the last.
void encodeHdlcAddress(Bytes& bytes, const HdlcAddress& address);

/// Reads one address. Errors: Truncated; Malformed for 3 or more than 4 bytes (Green Book, Table
/// 4).
Result<HdlcAddress> decodeHdlcAddress(Reader& in, std::string_view field);

/// Whether a server that is `own` takes a frame sent to `destination`; broadcasts do not count.
/// With `expected` Auto, one-byte addresses match by the logical device alone; otherwise other
/// lengths are discarded, but for two bytes where four are expected (Green Book, Table 4).
bool addresses(const HdlcAddress& destination, const Peers& own, AddressSize expected);

/// Whether a broadcast to `destination` is meant for a server that is `own`: each part is the
/// server's own or the All-station address, one at least the latter, in a length that Table 4 of
/// the Green Book lets pass where `expected` is expected (any length with Auto).
bool reachesByBroadcast(const HdlcAddress& destination, const Peers& own, AddressSize expected);

/// All stations in `octets` (1, 2 or 4) bytes; a `lower` other than 0 names one physical device.
HdlcAddress allStationsAddress(std::uint8_t octets, std::uint16_t lower = 0);

} // namespace metersmith::dlms

#endif
