// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding/decoding.h"

#include "app/services/decoding/decoding_conversation.h"
#include "app/services/decoding/decoding_keys.h"
#include "app/services/documents/data_json.h"
#include "protocol/transport/trace.h"

#include <nlohmann/json.hpp>

namespace metersmith::services
{

using nlohmann::json;

namespace
{

json toJson(const dlms::HdlcAddress& address)
{
    return {{"upper", address.upper}, {"lower", address.lower}, {"octets", address.octets}};
}

json toJson(const dlms::ExplainedHdlc& hdlc)
{
    return {{"destination", toJson(hdlc.destination)},
            {"source", toJson(hdlc.source)},
            {"type", std::string(dlms::name(hdlc.control.type))},
            {"control", hdlc.control.toString()},
            {"segmented", hdlc.segmented},
            {"hcsOk", hdlc.hcsOk},
            {"fcsOk", hdlc.fcsOk}};
}

json toJson(const dlms::ExplainNode& node)
{
    json tree{{"name", node.name}, {"offset", node.offset}, {"length", node.length}};
    if (!node.value.empty())
        tree["value"] = node.value;
    if (node.layer > 0)
        tree["layer"] = node.layer;
    if (node.faulty)
        tree["faulty"] = true;
    for (const auto& child : node.children)
        tree["children"].push_back(toJson(child));
    return tree;
}

json toJson(const dlms::ExplainedValue& value)
{
    json shown{{"obis", value.obis.toString()}, {"value", json::parse(toJsonText(value.value))}};
    if (value.attribute != 0)
        shown["attribute"] = value.attribute;
    if (value.unit)
        shown["unit"] = symbol(*value.unit);
    if (value.scaler)
        shown["scaler"] = *value.scaler;
    return shown;
}

json toJson(const dlms::ExplainedCipher& cipher)
{
    json shown{{"counter", cipher.counter}, {"decrypted", cipher.decrypted}};
    if (!cipher.title.empty())
        shown["systemTitle"] = cipher.title;
    shown["authenticated"] = (cipher.control & 0x10U) != 0;
    shown["encrypted"] = (cipher.control & 0x20U) != 0;
    return shown;
}

json toJson(const dlms::ExplainedFrame& frame)
{
    json shown{{"offset", frame.offset}, {"length", frame.length}, {"summary", frame.summary}};
    if (frame.sent)
        shown["direction"] = *frame.sent ? "sent" : "received";
    if (frame.hdlc)
        shown["hdlc"] = toJson(*frame.hdlc);
    if (frame.wrapper)
        shown["wrapper"] = {{"source", frame.wrapper->source},
                            {"destination", frame.wrapper->destination}};
    if (frame.llc)
        shown["llc"] = *frame.llc;
    if (frame.segments > 0)
        shown["apdu"] = {{"name", frame.apduName},
                         {"segments", frame.segments},
                         {"encrypted", frame.encrypted},
                         {"length", frame.apdu.size()}};
    for (const auto& cipher : frame.ciphers)
        shown["ciphers"].push_back(toJson(cipher));
    for (const auto& layer : frame.layers)
        shown["layers"].push_back({{"name", layer.name}, {"bytes", toHex(layer.bytes)}});
    shown["tree"] = toJson(frame.tree);
    shown["values"] = json::array();
    for (const auto& value : frame.values)
        shown["values"].push_back(toJson(value));
    if (frame.error)
        shown["error"] = {{"code", std::string(name(frame.error->code))},
                          {"where", frame.error->where},
                          {"detail", frame.error->detail}};
    return shown;
}

json toJson(const ReadoutRow& row)
{
    json shown{{"address", row.address.toStdString()}, {"value", row.value.toStdString()}};
    if (row.obis)
        shown["obis"] = row.obis->toString();
    if (!row.unit.isEmpty())
        shown["unit"] = row.unit.toStdString();
    if (row.historical)
        shown["historical"] = *row.historical;
    if (row.part > 0)
        shown["part"] = row.part;
    return shown;
}

json toJson(const ExplainedReadout& message)
{
    json shown = toJson(message.frame);
    if (message.kind.empty())
        return shown; // DLMS
    shown["iec62056_21"] = {{"kind", message.kind}};
    if (message.checkOk)
        shown["iec62056_21"]["checkOk"] = *message.checkOk;
    for (const auto& row : message.rows)
        shown["values"].push_back(toJson(row));
    return shown;
}

std::string dump(const json& document)
{
    return document.dump(2, ' ', false, json::error_handler_t::replace);
}

/// Puts messages of IEC 62056-21 in front of what follows them.
void append(Decoded& decoded, json& document, const std::vector<ExplainedReadout>& messages)
{
    for (const auto& message : messages) {
        document["frames"].push_back(toJson(message));
        decoded.text += dlms::toText(message.frame);
        decoded.faulty = decoded.faulty || message.frame.error.has_value();
    }
}

Decoded toDecoded(const dlms::Explanation& explanation,
                  const std::vector<ExplainedReadout>& before = {})
{
    Decoded decoded;
    json document{{"schema", "metersmith.decode/1"}, {"frames", json::array()}};
    append(decoded, document, before);
    decoded.faulty = decoded.faulty || explanation.faulty();
    decoded.text += dlms::toText(explanation);
    for (const auto& frame : explanation.frames)
        document["frames"].push_back(toJson(frame));
    document["unexplained"] = explanation.unexplained;
    decoded.json = dump(document);
    return decoded;
}

/// A recorded conversation: each frame with its time and direction.
Decoded decodeLines(const std::vector<transport::TraceLine>& lines, const DecodingKeys& keys)
{
    ConversationExplainer explainer(keys.all().keys);
    Decoded decoded;
    json document{{"schema", "metersmith.decode/1"}, {"frames", json::array()}};
    const auto take = [&](const std::vector<ConversationFrame>& frames) {
        for (const auto& [at, message] : frames) {
            auto shown = toJson(message);
            shown["milliseconds"] = at.count();
            document["frames"].push_back(std::move(shown));
            decoded.text += std::to_string(at.count()) + " ms " +
                            (message.frame.sent.value_or(false) ? "> sent" : "< received") + "\n" +
                            dlms::toText(message.frame);
            decoded.faulty = decoded.faulty || message.frame.error.has_value();
        }
    };
    for (const auto& line : lines)
        take(explainer.add(line.bytes, line.sent, line.at));
    take(explainer.end(lines.empty() ? std::chrono::milliseconds(0) : lines.back().at));
    document["unexplained"] = 0;
    decoded.json = dump(document);
    return decoded;
}

/// Each line of a text by itself, in one conversation; nothing if a line holds no frame.
std::optional<dlms::Explanation> explainEachLine(std::string_view text, const DecodingKeys& keys)
{
    dlms::StreamExplainer explainer(keys.all().keys);
    dlms::Explanation all;
    std::size_t lines = 0;
    while (!text.empty()) {
        const auto end = text.find('\n');
        const auto bytes = fromHex(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!bytes)
            return {};
        if (bytes->empty())
            continue;
        ++lines;
        auto frames = explainer.add(*bytes, false);
        if (frames.empty())
            return {};
        for (auto& frame : frames) {
            if (frame.tree.name == "bytes" || frame.error)
                return {};
            frame.sent.reset();
            all.frames.push_back(std::move(frame));
        }
    }
    return lines > 1 ? std::optional(std::move(all)) : std::nullopt;
}

} // namespace

Decoded decodeFrames(BytesView bytes, const DecodingKeys& keys)
{
    if (looksLikeReadout(bytes)) {
        std::size_t taken = 0;
        const auto messages = explainReadout(bytes, taken);
        if (taken == bytes.size())
            return toDecoded({}, messages);
        auto after = dlms::explain(bytes.subspan(taken), {}, keys.all().keys); // mode E
        for (auto& frame : after.frames)
            moveBy(frame, taken);
        return toDecoded(after, messages);
    }
    return toDecoded(dlms::explain(bytes, {}, keys.all().keys));
}

Result<Decoded> decodeContent(BytesView content, const DecodingKeys& keys)
{
    const std::string_view text(reinterpret_cast<const char*>(content.data()), content.size());
    if (transport::isPcapng(content) || transport::isTrace(text)) {
        const auto lines = transport::readTrace(content);
        if (!lines)
            return fail(lines.error());
        return decodeLines(*lines, keys);
    }
    const auto bytes = fromHex(text);
    if (!bytes)
        return decodeFrames(content, keys);
    if (looksLikeReadout(*bytes))
        return decodeFrames(*bytes, keys);
    const auto whole = dlms::explain(*bytes, {}, keys.all().keys);
    if (whole.frames.empty() || whole.faulty())
        if (const auto lines = explainEachLine(text, keys))
            return toDecoded(*lines);
    return toDecoded(whole);
}

} // namespace metersmith::services
