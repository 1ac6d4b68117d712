// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/hdlc_parameters.h"

#include "dlms/link/hdlc_frame.h"
#include "protocol/reader.h"

#include <algorithm>

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view parametersClause = "IEC 62056-46, 6.4.4.4.3";
constexpr std::uint8_t formatIdentifier = 0x81;
constexpr std::uint8_t groupIdentifier = 0x80;
constexpr std::uint32_t largestWindow = 7;

void putInfoLength(Bytes& out, std::uint8_t id, std::size_t value)
{
    out.push_back(id);
    if (value > 0xFF) {
        out.push_back(2);
        appendU16(out, static_cast<std::uint16_t>(value));
    } else {
        out.push_back(1);
        out.push_back(static_cast<std::uint8_t>(value));
    }
}

void putWindow(Bytes& out, std::uint8_t id, unsigned value)
{
    out.push_back(id);
    out.push_back(4);
    appendU32(out, value);
}

Result<std::uint32_t> readValue(Reader& in, std::string_view field)
{
    const auto at = in.offset();
    const auto length = in.u8(field);
    if (!length)
        return fail(length.error());
    const auto octets = in.take(*length, field);
    if (!octets)
        return fail(octets.error());
    if (octets->empty() || octets->size() > 4)
        return fail(ErrorCode::Malformed, std::string(field) + ", byte " + std::to_string(at),
                    "a value of " + std::to_string(octets->size()) + " bytes; 1 to 4 are allowed",
                    parametersClause);
    std::uint32_t value = 0;
    for (const auto octet : *octets)
        value = value << 8U | octet;
    if (value == 0)
        return fail(ErrorCode::OutOfRange, std::string(field) + ", byte " + std::to_string(at),
                    "must not be 0", parametersClause);
    return value;
}

Result<> readGroup(Reader& in, HdlcParameters& parameters)
{
    while (!in.atEnd()) {
        const auto id = in.u8("parameter identifier");
        if (!id)
            return fail(id.error());
        if (*id < 5 || *id > 8) {
            const auto length = in.u8("parameter length");
            if (!length)
                return fail(length.error());
            if (const auto skipped = in.take(*length, "parameter value"); !skipped)
                return fail(skipped.error());
            continue;
        }
        const auto value =
            readValue(in, *id < 7 ? "maximum information field length" : "window size");
        if (!value)
            return fail(value.error());
        const std::size_t info = std::min<std::size_t>(*value, hdlcMaxInfo);
        const unsigned window = std::min(*value, largestWindow);
        if (*id == 5)
            parameters.maxInfoSend = info;
        else if (*id == 6)
            parameters.maxInfoReceive = info;
        else if (*id == 7)
            parameters.windowSend = window;
        else
            parameters.windowReceive = window;
    }
    return {};
}

} // namespace

Bytes encodeHdlcParameters(const HdlcParameters& parameters)
{
    if (parameters == HdlcParameters{})
        return {};
    Bytes group;
    putInfoLength(group, 5, parameters.maxInfoSend);
    putInfoLength(group, 6, parameters.maxInfoReceive);
    putWindow(group, 7, parameters.windowSend);
    putWindow(group, 8, parameters.windowReceive);
    Bytes info{formatIdentifier, groupIdentifier, static_cast<std::uint8_t>(group.size())};
    append(info, group);
    return info;
}

Result<HdlcParameters> decodeHdlcParameters(BytesView info)
{
    HdlcParameters parameters;
    if (info.empty())
        return parameters;
    Reader in(info);
    const auto format = in.u8("format identifier");
    if (!format)
        return fail(format.error());
    if (*format != formatIdentifier)
        return fail(ErrorCode::Malformed, "format identifier, byte 0",
                    "expected 81, got " + toHex(info.first(1)), parametersClause);
    while (!in.atEnd()) {
        const auto id = in.u8("group identifier");
        if (!id)
            return fail(id.error());
        if (*id != groupIdentifier)
            break; // user data: not for the MAC sublayer
        const auto length = in.u8("group length");
        if (!length)
            return fail(length.error());
        const auto at = in.offset();
        const auto group = in.take(*length, "parameters");
        if (!group)
            return fail(group.error());
        Reader inside(*group, at);
        if (const auto read = readGroup(inside, parameters); !read)
            return fail(read.error());
    }
    return parameters;
}

HdlcParameters negotiate(const HdlcParameters& own, const HdlcParameters& peer)
{
    return {std::min(own.maxInfoSend, peer.maxInfoReceive),
            std::min(own.maxInfoReceive, peer.maxInfoSend),
            std::min(own.windowSend, peer.windowReceive),
            std::min(own.windowReceive, peer.windowSend)};
}

} // namespace metersmith::dlms
