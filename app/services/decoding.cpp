// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/decoding.h"

#include "app/services/data_json.h"
#include "dlms/explain.h"

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
    if (node.faulty)
        tree["faulty"] = true;
    for (const auto& child : node.children)
        tree["children"].push_back(toJson(child));
    return tree;
}

json toJson(const dlms::ExplainedValue& value)
{
    json shown{{"obis", value.obis.toString()}, {"value", json::parse(toJsonText(value.value))}};
    if (value.unit)
        shown["unit"] = symbol(*value.unit);
    return shown;
}

json toJson(const dlms::ExplainedFrame& frame)
{
    json shown{{"offset", frame.offset}, {"length", frame.length}};
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

} // namespace

Decoded decodeFrames(BytesView bytes)
{
    const auto explanation = dlms::explain(bytes);
    Decoded decoded;
    decoded.faulty = explanation.faulty();
    decoded.text = dlms::toText(explanation);
    json document{{"schema", "metersmith.decode/1"}, {"frames", json::array()}};
    for (const auto& frame : explanation.frames)
        document["frames"].push_back(toJson(frame));
    document["unexplained"] = explanation.unexplained;
    decoded.json = document.dump(2, ' ', false, json::error_handler_t::replace);
    return decoded;
}

} // namespace metersmith::services
