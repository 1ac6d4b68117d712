// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain_frames.h"

#include "dlms/link/hdlc_parameters.h"
#include "dlms/link/wrapper_frame.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t llcLength = 3;

std::string llcText(BytesView bytes)
{
    return toHex(bytes.first(llcLength), ' ') + (bytes[1] == 0xE7 ? ", response" : ", command");
}

void tellParameters(ExplainedFrame& frame, BytesView info, std::size_t base)
{
    const auto parameters = decodeHdlcParameters(info);
    if (!parameters) {
        noteError(frame, within("HDLC parameters", parameters.error()));
        return;
    }
    frame.tree.children.push_back(
        {"parameters",
         "information to send " + std::to_string(parameters->maxInfoSend) + ", to receive " +
             std::to_string(parameters->maxInfoReceive) + " bytes; window to send " +
             std::to_string(parameters->windowSend) + ", to receive " +
             std::to_string(parameters->windowReceive),
         base,
         info.size(),
         false,
         {}});
}

void tellHeader(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy)
{
    const auto& f = anatomy.frame;
    frame.hdlc = ExplainedHdlc{f.destination,  f.source,      f.control,    f.segmented,
                               anatomy.hasHcs, anatomy.hcsOk, anatomy.fcsOk};
    const std::size_t at = frame.offset + 1;
    auto& out = frame.tree.children;
    frame.tree.value = f.control.toString();
    out.push_back({"frame format",
                   "type 3, " + std::to_string(frame.length - 2) + " bytes" +
                       (f.segmented ? ", segmented" : ""),
                   at,
                   2,
                   false,
                   {}});
    out.push_back(
        {"destination address", f.destination.toString(), at + 2, f.destination.octets, false, {}});
    out.push_back({"source address",
                   f.source.toString(),
                   at + 2 + f.destination.octets,
                   f.source.octets,
                   false,
                   {}});
    out.push_back({"control",
                   f.control.toString(),
                   at + anatomy.controlAt,
                   1,
                   f.control.type == HdlcFrameType::Unknown,
                   {}});
    if (anatomy.hasHcs)
        out.push_back({"HCS",
                       anatomy.hcsOk ? "right" : "wrong",
                       at + anatomy.controlAt + 1,
                       2,
                       !anatomy.hcsOk,
                       {}});
}

void tellRest(ExplainedFrame& frame, std::size_t at, std::size_t length)
{
    if (length == 0 || frame.error)
        return;
    frame.tree.children.push_back(
        {"more", std::to_string(length) + " bytes after the APDU", at, length, true, {}});
    noteError(frame, {ErrorCode::Malformed,
                      "APDU, byte " + std::to_string(at),
                      std::to_string(length) + " bytes after the APDU",
                      {}});
}

} // namespace

bool beginsWithLlc(BytesView bytes)
{
    return bytes.size() >= llcLength && (bytes[0] == 0xE6 || bytes[0] == 0xFF) &&
           (bytes[1] == 0xE6 || bytes[1] == 0xE7) && bytes[2] == 0;
}

std::size_t FrameTeller::tellApdu(ExplainedFrame& frame, BytesView bytes, std::size_t base,
                                  std::uint8_t layer, bool llcExpected, const std::string& line)
{
    std::size_t header = 0;
    if (beginsWithLlc(bytes)) {
        frame.llc = llcText(bytes);
        frame.tree.children.push_back({"LLC", *frame.llc, base, llcLength, false, {}, layer});
        header = llcLength;
    } else if (llcExpected) {
        const auto head = bytes.first(std::min(bytes.size(), llcLength));
        noteError(frame,
                  {ErrorCode::Malformed, "LLC, byte " + std::to_string(base),
                   "expected E6 E6 00 or E6 E7 00, got " + toHex(head, ' '), "Green Book 8.3.2"});
        frame.tree.children.push_back(
            {"LLC", "expected, got " + toHex(head, ' '), base, head.size(), true, {}, layer});
        return bytes.size();
    }
    const auto apdu = bytes.subspan(header);
    frame.apdu.assign(apdu.begin(), apdu.end());
    frame.summary.clear();
    return header + m_conversation.tell(frame, frame.tree, apdu, base + header, layer, line);
}

ExplainedFrame FrameTeller::tellHdlc(const HdlcFramerEvent& event, std::size_t base)
{
    ExplainedFrame frame;
    const auto* broken = std::get_if<HdlcFrameBroken>(&event);
    const auto& bytes = broken ? broken->bytes : std::get<HdlcFrameFound>(event).bytes;
    frame.offset = base + (broken ? broken->offset : std::get<HdlcFrameFound>(event).offset);
    frame.bytes = bytes;
    frame.length = bytes.size();
    frame.tree = {"HDLC frame", {}, frame.offset, frame.length, false, {}};
    if (broken)
        noteError(frame, broken->error);
    const auto inside = BytesView(bytes).subspan(1, bytes.size() > 2 ? bytes.size() - 2 : 0);
    const auto anatomy = dissectHdlcFrame(inside);
    if (!anatomy) {
        frame.tree.value = broken ? toString(broken->error) : std::string();
        frame.summary = frame.tree.value;
        return frame;
    }
    tellHeader(frame, *anatomy);
    frame.summary = anatomy->frame.control.toString();
    tellInformation(frame, *anatomy, !broken);
    const auto fcsAt = frame.offset + bytes.size() - 3;
    frame.tree.children.push_back(
        {"FCS", anatomy->fcsOk ? "right" : "wrong", fcsAt, 2, !anatomy->fcsOk, {}});
    return frame;
}

void FrameTeller::tellInformation(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy,
                                  bool sound)
{
    const auto& f = anatomy.frame;
    const std::size_t base = frame.offset + 1 + anatomy.infoAt;
    const auto type = f.control.type;
    if (f.info.empty())
        return;
    if (type == HdlcFrameType::SNRM || type == HdlcFrameType::UA) {
        tellParameters(frame, f.info, base);
        return;
    }
    if (type != HdlcFrameType::I && type != HdlcFrameType::UI) {
        frame.tree.children.push_back(
            {"information", toHex(f.info), base, f.info.size(), false, {}});
        return;
    }
    const auto line = f.source.toString() + ">" + f.destination.toString();
    auto joined = m_joined.find(line);
    if (!f.segmented && joined == m_joined.end()) {
        frame.segments = 1;
        const auto used = tellApdu(frame, f.info, base, 0, true, line);
        tellRest(frame, base + used, f.info.size() - used);
        return;
    }
    auto& parts = joined == m_joined.end() ? m_joined[line] : joined->second;
    const bool repeated =
        parts.segments > 0 && type == HdlcFrameType::I && parts.lastNumber == f.control.sendNumber;
    if (!sound || repeated) {
        frame.tree.children.push_back({"segment",
                                       sound ? "repeated" : "not joined: broken",
                                       base,
                                       f.info.size(),
                                       !sound,
                                       {}});
        return;
    }
    append(parts.bytes, f.info);
    ++parts.segments;
    parts.lastNumber = f.control.sendNumber;
    frame.tree.children.push_back(
        {"segment",
         "number " + std::to_string(parts.segments) + (f.segmented ? "" : ", the last"),
         base,
         f.info.size(),
         false,
         {}});
    if (f.segmented)
        return;
    const auto whole = std::move(parts);
    m_joined.erase(line);
    frame.segments = whole.segments;
    const auto layer =
        addLayer(frame, std::to_string(whole.segments) + " segments joined", whole.bytes);
    const auto used = tellApdu(frame, whole.bytes, 0, layer, true, line);
    tellRest(frame, used, whole.bytes.size() - used);
}

ExplainedFrame FrameTeller::tellWrapper(BytesView bytes, std::size_t offset)
{
    ExplainedFrame frame;
    frame.offset = offset;
    const auto pdu = decodeWrapperFrame(bytes);
    frame.length = pdu ? wrapperHeaderLength + pdu->apdu.size() : bytes.size();
    const auto whole = bytes.first(frame.length);
    frame.bytes.assign(whole.begin(), whole.end());
    frame.tree = {"wrapper", {}, offset, frame.length, false, {}};
    if (!pdu) {
        frame.tree.value = toString(pdu.error());
        frame.summary = frame.tree.value;
        noteError(frame, within("wrapper", pdu.error()));
        return frame;
    }
    frame.wrapper = ExplainedWrapper{pdu->source, pdu->destination};
    frame.tree.value = std::to_string(pdu->source) + " to " + std::to_string(pdu->destination);
    auto& fields = frame.tree.children;
    fields.push_back({"version", "1", offset, 2, false, {}});
    fields.push_back({"source wPort", std::to_string(pdu->source), offset + 2, 2, false, {}});
    fields.push_back(
        {"destination wPort", std::to_string(pdu->destination), offset + 4, 2, false, {}});
    fields.push_back({"length", std::to_string(pdu->apdu.size()), offset + 6, 2, false, {}});
    if (pdu->apdu.empty())
        return frame;
    frame.segments = 1;
    const auto line = std::to_string(pdu->source) + ">" + std::to_string(pdu->destination);
    const auto used = tellApdu(frame, pdu->apdu, offset + wrapperHeaderLength, 0, false, line);
    tellRest(frame, offset + wrapperHeaderLength + used, pdu->apdu.size() - used);
    return frame;
}

ExplainedFrame FrameTeller::tellBare(BytesView bytes, std::size_t offset)
{
    ExplainedFrame frame;
    frame.offset = offset;
    frame.segments = 1;
    frame.tree = {"bare APDU", {}, offset, bytes.size(), false, {}};
    frame.length = tellApdu(frame, bytes, offset, 0, false, {});
    frame.tree.length = frame.length;
    frame.apdu.resize(std::min(frame.apdu.size(), frame.length - (frame.llc ? llcLength : 0)));
    const auto whole = bytes.first(frame.length);
    frame.bytes.assign(whole.begin(), whole.end());
    return frame;
}

} // namespace metersmith::dlms
