// SPDX-License-Identifier: Apache-2.0
#include "dlms/explain/explain.h"

namespace metersmith::dlms
{

namespace
{

/// Five hexadecimal digits, or more.
std::string place(std::size_t offset)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (; offset > 0 || text.size() < 4; offset >>= 4U)
        text.insert(text.begin(), digits[offset & 0x0FU]);
    return text;
}

void print(const ExplainNode& node, int depth, std::uint8_t layer, const ExplainedFrame& frame,
           std::string& out)
{
    const auto indent = std::string(static_cast<std::size_t>(depth) * 2, ' ');
    if (node.layer != layer && node.layer > 0 && node.layer <= frame.layers.size()) {
        const auto& bytes = frame.layers[node.layer - 1U];
        out += "       " + indent + "[" + bytes.name + ": " + std::to_string(bytes.bytes.size()) +
               " bytes]\n";
    }
    out += place(node.offset) + (node.faulty ? " ! " : "   ") + indent + node.name;
    if (!node.value.empty())
        out += ": " + node.value;
    out += '\n';
    for (const auto& child : node.children)
        print(child, depth + 1, node.layer, frame, out);
}

std::string inWords(const ExplainedValue& value)
{
    auto text = value.obis.toString();
    if (value.attribute > 2)
        text.append(":").append(std::to_string(static_cast<int>(value.attribute)));
    const auto number = value.value.number();
    if (value.scaler && value.unit && number) {
        const auto reading = toReading({*number, *value.scaler, *value.unit});
        text.append(" = ").append(reading.value);
        if (!reading.unit.empty())
            text.append(" ").append(reading.unit);
        return text;
    }
    auto shown = toString(value.value);
    if (shown.size() > 300)
        shown.replace(300, std::string::npos, " …");
    return text.append(" = ").append(shown);
}

} // namespace

std::string toText(const ExplainedFrame& frame)
{
    std::string out;
    print(frame.tree, 0, 0, frame, out);
    if (frame.error)
        out += "     ! " + toString(*frame.error) + "\n";
    for (const auto& value : frame.values)
        out += "       " + inWords(value) + "\n";
    return out;
}

std::string toText(const Explanation& explanation)
{
    std::string out;
    for (const auto& frame : explanation.frames)
        out += toText(frame);
    if (explanation.unexplained > 0)
        out +=
            "     ! " + std::to_string(explanation.unexplained) + " byte(s) belong to no frame\n";
    return out;
}

} // namespace metersmith::dlms
