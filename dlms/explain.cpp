// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain.h"

#include "dlms/explain_apdu.h"
#include "dlms/hdlc_framer.h"
#include "dlms/hdlc_parameters.h"
#include "dlms/wrapper_frame.h"

#include <algorithm>
#include <map>

namespace metersmith::dlms
{

namespace
{

constexpr std::size_t llcLength = 3;

bool beginsWithLlc(BytesView bytes)
{
    return bytes.size() >= llcLength && (bytes[0] == 0xE6 || bytes[0] == 0xFF) &&
           (bytes[1] == 0xE6 || bytes[1] == 0xE7) && bytes[2] == 0;
}

std::string llcText(BytesView bytes)
{
    return toHex(bytes.first(llcLength), ' ') + (bytes[1] == 0xE7 ? ", response" : ", command");
}

void note(ExplainedFrame& frame, const Error& error)
{
    if (!frame.error)
        frame.error = error;
    frame.tree.faulty = true;
}

/// Explains what an information field (or the input itself) carries: LLC header and APDU.
void tellApdu(ExplainedFrame& frame, BytesView bytes, std::size_t base, bool llcExpected)
{
    if (beginsWithLlc(bytes)) {
        frame.llc = llcText(bytes);
        frame.tree.children.push_back({"LLC", *frame.llc, base, llcLength, false, {}});
        bytes = bytes.subspan(llcLength);
        base += llcLength;
    } else if (llcExpected) {
        const auto head = bytes.first(std::min(bytes.size(), llcLength));
        note(frame, {ErrorCode::Malformed, "LLC, byte " + std::to_string(base),
                     "expected E6 E6 00 or E6 E7 00, got " + toHex(head, ' '), "Green Book 8.3.2"});
        frame.tree.children.push_back(
            {"LLC", "expected, got " + toHex(head, ' '), base, head.size(), true, {}});
        return;
    }
    auto apdu = explainApdu(bytes, base);
    frame.apdu.assign(bytes.begin(), bytes.end());
    frame.apduName = apdu.error ? std::string() : apdu.tree.value;
    frame.encrypted = apdu.encrypted;
    frame.values = std::move(apdu.values);
    if (apdu.error)
        note(frame, *apdu.error);
    if (frame.segments > 1)
        apdu.tree.name += " (from " + std::to_string(frame.segments) +
                          " segments; offsets count within them joined)";
    frame.tree.children.push_back(std::move(apdu.tree));
}

void tellParameters(ExplainedFrame& frame, BytesView info, std::size_t base)
{
    const auto parameters = decodeHdlcParameters(info);
    if (!parameters) {
        note(frame, within("HDLC parameters", parameters.error()));
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

/// Explains the frames of a line one after the other and joins their segments.
class HdlcTeller
{
public:
    ExplainedFrame tell(const HdlcFramerEvent& event);

private:
    struct Joined {
        Bytes bytes;
        unsigned segments = 0;
        std::uint8_t lastNumber = 0;
    };
    void tellInformation(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy, bool sound);
    static void tellHeader(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy);

    std::map<std::string, Joined> m_joined; ///< by source and destination
};

ExplainedFrame HdlcTeller::tell(const HdlcFramerEvent& event)
{
    ExplainedFrame frame;
    const auto* broken = std::get_if<HdlcFrameBroken>(&event);
    const auto& bytes = broken ? broken->bytes : std::get<HdlcFrameFound>(event).bytes;
    frame.offset = broken ? broken->offset : std::get<HdlcFrameFound>(event).offset;
    frame.length = bytes.size();
    frame.tree = {"HDLC frame", {}, frame.offset, frame.length, false, {}};
    if (broken)
        note(frame, broken->error);
    const auto inside = BytesView(bytes).subspan(1, bytes.size() > 2 ? bytes.size() - 2 : 0);
    const auto anatomy = dissectHdlcFrame(inside);
    if (!anatomy) {
        frame.tree.value = broken ? toString(broken->error) : std::string();
        return frame;
    }
    tellHeader(frame, *anatomy);
    tellInformation(frame, *anatomy, !broken);
    const auto fcsAt = frame.offset + bytes.size() - 3;
    frame.tree.children.push_back(
        {"FCS", anatomy->fcsOk ? "right" : "wrong", fcsAt, 2, !anatomy->fcsOk, {}});
    return frame;
}

void HdlcTeller::tellHeader(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy)
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

void HdlcTeller::tellInformation(ExplainedFrame& frame, const HdlcFrameAnatomy& anatomy, bool sound)
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
        tellApdu(frame, f.info, base, true);
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
    tellApdu(frame, whole.bytes, 0, true);
}

/// Bytes that are not fill between frames.
std::size_t strays(BytesView bytes)
{
    return static_cast<std::size_t>(std::count_if(
        bytes.begin(), bytes.end(), [](std::uint8_t octet) { return octet != hdlcFlag; }));
}

Explanation explainHdlc(BytesView bytes)
{
    HdlcFramer framer;
    auto events = framer.received(bytes);
    auto rest = framer.flush();
    events.insert(events.end(), std::make_move_iterator(rest.begin()),
                  std::make_move_iterator(rest.end()));
    Explanation out;
    HdlcTeller teller;
    std::size_t brokenUntil = 0;
    std::size_t covered = 0;
    for (const auto& event : events) {
        const auto* broken = std::get_if<HdlcFrameBroken>(&event);
        if (broken && broken->offset < brokenUntil)
            continue; // a piece of a broken frame that looks like one again
        auto frame = teller.tell(event);
        const auto end = frame.offset + frame.length;
        if (broken)
            brokenUntil = end - 1; // its closing flag may open the next one
        if (frame.offset > covered)
            out.unexplained += strays(bytes.subspan(covered, frame.offset - covered));
        covered = std::max(covered, end);
        out.frames.push_back(std::move(frame));
    }
    out.unexplained += strays(bytes.subspan(std::min(covered, bytes.size())));
    return out;
}

Explanation explainWrapper(BytesView bytes)
{
    Explanation out;
    for (std::size_t at = 0; at < bytes.size();) {
        ExplainedFrame frame;
        frame.offset = at;
        const auto pdu = decodeWrapperFrame(bytes.subspan(at));
        frame.length = pdu ? wrapperHeaderLength + pdu->apdu.size() : bytes.size() - at;
        frame.tree = {"wrapper", {}, at, frame.length, false, {}};
        if (!pdu) {
            frame.tree.value = toString(pdu.error());
            note(frame, within("wrapper", pdu.error()));
            out.frames.push_back(std::move(frame));
            break;
        }
        frame.wrapper = ExplainedWrapper{pdu->source, pdu->destination};
        frame.tree.value = std::to_string(pdu->source) + " to " + std::to_string(pdu->destination);
        auto& fields = frame.tree.children;
        fields.push_back({"version", "1", at, 2, false, {}});
        fields.push_back({"source wPort", std::to_string(pdu->source), at + 2, 2, false, {}});
        fields.push_back(
            {"destination wPort", std::to_string(pdu->destination), at + 4, 2, false, {}});
        fields.push_back({"length", std::to_string(pdu->apdu.size()), at + 6, 2, false, {}});
        frame.segments = 1;
        tellApdu(frame, pdu->apdu, at + wrapperHeaderLength, false);
        at += frame.length;
        out.frames.push_back(std::move(frame));
    }
    return out;
}

Explanation explainBare(BytesView bytes)
{
    ExplainedFrame frame;
    frame.length = bytes.size();
    frame.segments = 1;
    frame.tree = {"bare APDU", {}, 0, bytes.size(), false, {}};
    tellApdu(frame, bytes, 0, false);
    Explanation out;
    out.frames.push_back(std::move(frame));
    return out;
}

std::optional<ExplainFormat> guess(BytesView bytes)
{
    if (bytes.empty())
        return {};
    HdlcFramer framer;
    auto events = framer.received(bytes);
    const auto rest = framer.flush();
    events.insert(events.end(), rest.begin(), rest.end());
    const bool found = std::any_of(events.begin(), events.end(), [](const auto& event) {
        return std::holds_alternative<HdlcFrameFound>(event);
    });
    if (found || (bytes[0] == hdlcFlag && !events.empty()))
        return ExplainFormat::Hdlc;
    if (bytes.size() >= wrapperHeaderLength && bytes[0] == 0 && bytes[1] == 1)
        return ExplainFormat::Wrapper;
    if (isApduTag(bytes[0]) ||
        (beginsWithLlc(bytes) && bytes.size() > llcLength && isApduTag(bytes[llcLength])))
        return ExplainFormat::Apdu;
    if (!events.empty())
        return ExplainFormat::Hdlc;
    return {};
}

void print(const ExplainNode& node, int depth, std::string& out)
{
    std::string at = std::to_string(node.offset);
    at.insert(0, at.size() < 5 ? 5 - at.size() : 0, ' ');
    out += at + (node.faulty ? " ! " : "   ") +
           std::string(static_cast<std::size_t>(depth) * 2, ' ') + node.name;
    if (!node.value.empty())
        out += ": " + node.value;
    out += '\n';
    for (const auto& child : node.children)
        print(child, depth + 1, out);
}

} // namespace

bool Explanation::faulty() const
{
    return unexplained > 0 || std::any_of(frames.begin(), frames.end(), [](const auto& frame) {
               return frame.error.has_value();
           });
}

Explanation explain(BytesView bytes, std::optional<ExplainFormat> format)
{
    if (!format)
        format = guess(bytes);
    if (!format || bytes.empty()) {
        Explanation nothing;
        nothing.unexplained = bytes.size();
        return nothing;
    }
    switch (*format) {
    case ExplainFormat::Hdlc:
        return explainHdlc(bytes);
    case ExplainFormat::Wrapper:
        return explainWrapper(bytes);
    case ExplainFormat::Apdu:
        break;
    }
    return explainBare(bytes);
}

std::string toText(const Explanation& explanation)
{
    std::string out;
    for (const auto& frame : explanation.frames) {
        print(frame.tree, 0, out);
        if (frame.error)
            out += "      ! " + toString(*frame.error) + "\n";
        for (const auto& value : frame.values)
            out += "        " + value.obis.toString() + " = " + toString(value.value) + "\n";
    }
    if (explanation.unexplained > 0)
        out +=
            "      ! " + std::to_string(explanation.unexplained) + " byte(s) belong to no frame\n";
    return out;
}

} // namespace metersmith::dlms
