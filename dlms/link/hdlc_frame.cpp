// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_frame.h"

#include "dlms/link/crc16.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view formatClause = "IEC 62056-46, 6.4.1";
constexpr unsigned pollFinalBit = 0x10;

struct ControlRow {
    HdlcFrameType type;
    std::uint8_t pattern; ///< without the P/F bit; supervisory frames without N(R)
    std::string_view name;
};

// IEC 62056-46, 6.4.3, table of the control field.
constexpr ControlRow controlRows[] = {
    {HdlcFrameType::I, 0x00, "I"},       {HdlcFrameType::RR, 0x01, "RR"},
    {HdlcFrameType::RNR, 0x05, "RNR"},   {HdlcFrameType::REJ, 0x09, "REJ"},
    {HdlcFrameType::SNRM, 0x83, "SNRM"}, {HdlcFrameType::DISC, 0x43, "DISC"},
    {HdlcFrameType::UA, 0x63, "UA"},     {HdlcFrameType::DM, 0x0F, "DM"},
    {HdlcFrameType::FRMR, 0x87, "FRMR"}, {HdlcFrameType::UI, 0x03, "UI"},
};

bool isSupervisory(HdlcFrameType type)
{
    return type == HdlcFrameType::RR || type == HdlcFrameType::RNR || type == HdlcFrameType::REJ;
}

const ControlRow* rowOf(HdlcFrameType type)
{
    for (const auto& row : controlRows) {
        if (row.type == type)
            return &row;
    }
    return nullptr;
}

bool checksumOk(BytesView bytes, std::size_t covered)
{
    const unsigned seen = bytes[covered] | static_cast<unsigned>(bytes[covered + 1]) << 8U;
    return crc16(bytes.first(covered)) == seen;
}

// The address at `at`, which moves behind it; false if it breaks the rules or ends too late.
bool takeAddress(BytesView bytes, std::size_t& at, HdlcAddress& address)
{
    const auto left = bytes.size() - at;
    const auto* octet = bytes.data() + at;
    const auto part = [octet](std::size_t index) { return static_cast<unsigned>(octet[index]); };
    if (left >= 1 && (part(0) & 1U) != 0) {
        address = {static_cast<std::uint16_t>(part(0) >> 1U), 0, 1};
        at += 1;
    } else if (left >= 2 && (part(1) & 1U) != 0) {
        address = {static_cast<std::uint16_t>(part(0) >> 1U),
                   static_cast<std::uint16_t>(part(1) >> 1U), 2};
        at += 2;
    } else if (left >= 4 && (part(2) & 1U) == 0 && (part(3) & 1U) != 0) {
        address = {static_cast<std::uint16_t>(part(0) >> 1U << 7U | part(1) >> 1U),
                   static_cast<std::uint16_t>(part(2) >> 1U << 7U | part(3) >> 1U), 4};
        at += 4;
    } else {
        return false;
    }
    return true;
}

// All that makes a frame right, in one pass over its bytes: the register that has proven the HCS
// goes on to prove the FCS.
bool readInPlace(BytesView bytes, HdlcFrameView& view)
{
    if (bytes.size() < 2)
        return false;
    const unsigned format = static_cast<unsigned>(bytes[0]) << 8U | bytes[1];
    if (format >> 12U != 0xA || (format & 0x7FFU) != bytes.size())
        return false;
    view.segmented = (format & 0x800U) != 0;
    std::size_t at = 2;
    if (!takeAddress(bytes, at, view.destination) || !takeAddress(bytes, at, view.source))
        return false;
    const auto left = bytes.size() - at;
    if (left < 3 || left == 4) // control and FCS; and HCS
        return false;
    view.control = decodeHdlcControl(bytes[at]);
    ++at;
    auto crc = crc16Start;
    if (left > 3) {
        crc = crc16Continue(crc, bytes.first(at + 2));
        if (crc != crc16Good)
            return false;
        at += 2;
        view.info = bytes.subspan(at, bytes.size() - at - 2);
        return crc16Continue(crc, bytes.subspan(at)) == crc16Good;
    }
    return crc16Continue(crc, bytes) == crc16Good;
}

Error whyNot(BytesView bytes)
{
    const auto anatomy = dissectHdlcFrame(bytes);
    if (!anatomy)
        return anatomy.error();
    if (!anatomy->hcsOk)
        return {ErrorCode::ChecksumMismatch, "HCS, byte " + std::to_string(anatomy->infoAt - 2),
                "the header check sequence does not match the header", formatClause};
    return {ErrorCode::ChecksumMismatch, "FCS, byte " + std::to_string(bytes.size() - 2),
            "the frame check sequence does not match the frame", formatClause};
}

} // namespace

std::string_view name(HdlcFrameType type)
{
    const auto* row = rowOf(type);
    return row ? row->name : "unknown";
}

std::uint8_t HdlcControl::encode() const
{
    const auto* row = rowOf(type);
    if (!row)
        return raw;
    unsigned octet = row->pattern | (pollFinal ? pollFinalBit : 0U);
    if (type == HdlcFrameType::I)
        octet |= (receiveNumber & 7U) << 5U | (sendNumber & 7U) << 1U;
    else if (isSupervisory(type))
        octet |= (receiveNumber & 7U) << 5U;
    return static_cast<std::uint8_t>(octet);
}

std::string HdlcControl::toString() const
{
    std::string text(name(type));
    if (type == HdlcFrameType::Unknown)
        text += " 0x" + toHex(BytesView(&raw, 1));
    if (type == HdlcFrameType::I)
        text += " N(S)=" + std::to_string(sendNumber);
    if (type == HdlcFrameType::I || isSupervisory(type))
        text += " N(R)=" + std::to_string(receiveNumber);
    return text + (pollFinal ? " P/F=1" : " P/F=0");
}

HdlcControl decodeHdlcControl(std::uint8_t octet)
{
    HdlcControl control;
    control.pollFinal = (octet & pollFinalBit) != 0;
    const auto high = static_cast<std::uint8_t>(octet >> 5U);
    if ((octet & 1U) == 0) {
        control.type = HdlcFrameType::I;
        control.receiveNumber = high;
        control.sendNumber = static_cast<std::uint8_t>(octet >> 1U & 7U);
        return control;
    }
    const unsigned unnumbered = octet & ~pollFinalBit & 0xFFU;
    for (const auto& row : controlRows) {
        const unsigned seen = isSupervisory(row.type) ? octet & 0x0FU : unnumbered;
        if (row.type == HdlcFrameType::I || seen != row.pattern)
            continue;
        control.type = row.type;
        if (isSupervisory(row.type))
            control.receiveNumber = high;
        return control;
    }
    control.raw = octet;
    return control;
}

Bytes encodeHdlcFrame(const HdlcFrame& frame)
{
    const bool hasInfo = !frame.info.empty();
    Bytes bytes;
    bytes.reserve(frame.info.size() + hdlcFrameOverhead);
    bytes.assign({hdlcFlag, 0, 0});
    encodeHdlcAddress(bytes, frame.destination);
    encodeHdlcAddress(bytes, frame.source);
    bytes.push_back(frame.control.encode());
    const std::size_t header = bytes.size() - 1;
    const std::size_t length = header + 2 + (hasInfo ? frame.info.size() + 2 : 0);
    bytes[1] =
        static_cast<std::uint8_t>(0xA0U | (frame.segmented ? 0x08U : 0U) | (length >> 8U & 0x07U));
    bytes[2] = static_cast<std::uint8_t>(length & 0xFFU);
    if (hasInfo) {
        appendCrc16(bytes, BytesView(bytes).subspan(1));
        append(bytes, frame.info);
    }
    appendCrc16(bytes, BytesView(bytes).subspan(1));
    bytes.push_back(hdlcFlag);
    return bytes;
}

Result<std::optional<std::size_t>> hdlcControlOffset(BytesView bytes)
{
    if (bytes.size() < 2)
        return std::optional<std::size_t>{};
    Reader in(bytes.subspan(2), 2);
    for (const auto* field : {"destination address", "source address"}) {
        const auto address = decodeHdlcAddress(in, field);
        if (!address && address.error().code == ErrorCode::Truncated)
            return std::optional<std::size_t>{};
        if (!address)
            return fail(address.error());
    }
    return std::optional<std::size_t>(in.offset());
}

Result<HdlcFrameAnatomy> dissectHdlcFrame(BytesView bytes)
{
    Reader in(bytes);
    const auto format = in.u16("frame format");
    if (!format)
        return fail(format.error());
    if (*format >> 12U != 0xA)
        return fail(ErrorCode::Malformed, "frame format, byte 0",
                    "format type " + std::to_string(*format >> 12U) + ", expected 10 (type 3)",
                    formatClause);
    if ((*format & 0x7FFU) != bytes.size())
        return fail((*format & 0x7FFU) > bytes.size() ? ErrorCode::Truncated : ErrorCode::Malformed,
                    "frame length, byte 0",
                    "says " + std::to_string(*format & 0x7FFU) + " bytes, " +
                        std::to_string(bytes.size()) + " stand between the flags",
                    formatClause);
    HdlcFrameAnatomy anatomy;
    anatomy.frame.segmented = (*format & 0x800U) != 0;
    const auto destination = decodeHdlcAddress(in, "destination address");
    if (!destination)
        return fail(destination.error());
    const auto source = decodeHdlcAddress(in, "source address");
    if (!source)
        return fail(source.error());
    anatomy.frame.destination = *destination;
    anatomy.frame.source = *source;
    anatomy.controlAt = in.offset();
    const auto control = in.u8("control");
    if (!control)
        return fail(control.error());
    anatomy.frame.control = decodeHdlcControl(*control);
    anatomy.infoAt = in.offset();
    const std::size_t left = in.remaining();
    if (left < 2)
        return fail(ErrorCode::Truncated, "FCS, byte " + std::to_string(in.offset()),
                    "2 bytes expected, " + std::to_string(left) + " left", formatClause);
    if (left == 3)
        return fail(ErrorCode::Malformed, "FCS, byte " + std::to_string(in.offset()),
                    "3 bytes after the control field hold neither FCS nor HCS and FCS",
                    formatClause);
    if (left > 2) {
        anatomy.hasHcs = true;
        anatomy.hcsOk = checksumOk(bytes, in.offset());
        anatomy.infoAt = in.offset() + 2;
        const auto info = bytes.subspan(anatomy.infoAt, left - 4);
        anatomy.frame.info.assign(info.begin(), info.end());
    }
    anatomy.fcsOk = checksumOk(bytes, bytes.size() - 2);
    return anatomy;
}

HdlcFrame HdlcFrameView::toFrame() const
{
    return {destination, source, control, segmented, Bytes(info.begin(), info.end())};
}

Result<HdlcFrameView> viewHdlcFrame(BytesView bytes)
{
    HdlcFrameView view;
    if (readInPlace(bytes, view))
        return view;
    return fail(whyNot(bytes)); // at leisure
}

Result<HdlcFrame> decodeHdlcFrame(BytesView bytes)
{
    const auto view = viewHdlcFrame(bytes);
    if (!view)
        return fail(view.error());
    return view->toFrame();
}

} // namespace metersmith::dlms
