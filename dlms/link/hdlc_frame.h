// SPDX-License-Identifier: Apache-2.0
#ifndef METERSMITH_DLMS_LINK_HDLC_FRAME_H
#define METERSMITH_DLMS_LINK_HDLC_FRAME_H

#include "dlms/link/hdlc_address.h"

#include <optional>

namespace metersmith::dlms
{

/// Frame types of the command and response repertoire (IEC 62056-46, 6.4.3).
enum class HdlcFrameType : std::uint8_t {
    I,
    RR,
    RNR,
    REJ,
    SNRM,
    DISC,
    UA,
    DM,
    FRMR,
    UI,
    Unknown, ///< a control byte outside the repertoire; kept in `raw`
};

/// "SNRM", "I", …; "unknown".
std::string_view name(HdlcFrameType type);

/// The control field: type, P/F bit and sequence numbers, modulo 8.
struct HdlcControl {
    HdlcFrameType type = HdlcFrameType::Unknown;
    bool pollFinal = false;
    std::uint8_t sendNumber = 0;    ///< N(S); I frames
    std::uint8_t receiveNumber = 0; ///< N(R); I, RR, RNR and REJ
    std::uint8_t raw = 0;           ///< the octet; Unknown only

    std::uint8_t encode() const;
    std::string toString() const; ///< "I N(S)=1 N(R)=2 P/F=1"
    friend bool operator==(const HdlcControl&, const HdlcControl&) = default;
};
HdlcControl decodeHdlcControl(std::uint8_t octet);

/// One frame of format type 3.
struct HdlcFrame {
    HdlcAddress destination;
    HdlcAddress source;
    HdlcControl control;
    bool segmented = false; ///< S bit: more segments of this information follow
    Bytes info;

    friend bool operator==(const HdlcFrame&, const HdlcFrame&) = default;
};

/// A frame where it lies: `info` borrows from the bytes it was read from.
struct HdlcFrameView {
    HdlcAddress destination;
    HdlcAddress source;
    HdlcControl control;
    bool segmented = false;
    BytesView info;

    HdlcFrame toFrame() const;
};

/// The most that fits the 11-bit length, whatever the addresses; what may be negotiated.
inline constexpr std::size_t hdlcMaxInfo = 2030;
/// Format, two addresses, control, HCS, FCS and both flags at most.
inline constexpr std::size_t hdlcFrameOverhead = 2 + 4 + 4 + 1 + 2 + 2 + 2;
inline constexpr std::uint8_t hdlcFlag = 0x7E;

/// The frame with both flags, HCS (if it has information) and FCS; two frames one after the other
/// share a flag when the caller drops one. Precondition: info is at most hdlcMaxInfo.
Bytes encodeHdlcFrame(const HdlcFrame& frame);

/// What the fields of a frame are and where, checksums compared but not insisted on.
struct HdlcFrameAnatomy {
    HdlcFrame frame;
    std::size_t controlAt = 0; ///< offsets count from the format field
    std::size_t infoAt = 0;
    bool hasHcs = false;
    bool hcsOk = true; ///< true if there is none
    bool fcsOk = false;
};

/// Takes a frame apart; `bytes` is what stands between the flags. Errors: Truncated; Malformed
/// (format type, length field, addresses), each with its byte. Source: Green Book 8.4.1.
Result<HdlcFrameAnatomy> dissectHdlcFrame(BytesView bytes);

/// The frame in place, both checksums verified; `bytes` is what stands between the flags. Takes no
/// memory. Errors: as dissectHdlcFrame; ChecksumMismatch.
Result<HdlcFrameView> viewHdlcFrame(BytesView bytes);

/// The same with its information copied.
Result<HdlcFrame> decodeHdlcFrame(BytesView bytes);

/// Where the control field stands once the addresses are complete in `bytes` (after the flag);
/// nothing while they are incomplete; Malformed if they break the rules.
Result<std::optional<std::size_t>> hdlcControlOffset(BytesView bytes);

} // namespace metersmith::dlms

#endif
