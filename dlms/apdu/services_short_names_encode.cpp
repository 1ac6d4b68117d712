// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/services_short_names.h"

#include "dlms/apdu/services_put.h"

namespace metersmith::dlms
{
namespace
{

void putVariable(const ShortNameAccess& variable, Bytes& out)
{
    using Kind = ShortNameAccess::Kind;
    out.push_back(static_cast<std::uint8_t>(variable.kind));
    switch (variable.kind) {
    case Kind::Name:
        appendU16(out, variable.name);
        break;
    case Kind::Parameterised:
        appendU16(out, variable.name);
        put::selection(variable.access.value_or(SelectiveAccess{}), out);
        break;
    case Kind::Block:
        appendU16(out, variable.block);
        break;
    case Kind::ReadBlock:
        out.push_back(variable.last ? 1 : 0);
        appendU16(out, variable.block);
        put::octets(variable.raw, out);
        break;
    case Kind::WriteBlock:
        out.push_back(variable.last ? 1 : 0);
        appendU16(out, variable.block);
        break;
    }
}

void putVariables(const std::vector<ShortNameAccess>& variables, Bytes& out)
{
    encodeLength(variables.size(), out);
    for (const auto& variable : variables)
        putVariable(variable, out);
}

struct ResultWriter {
    Bytes& out;
    void operator()(const Data& data) const
    {
        out.push_back(0);
        encodeData(data, out);
    }
    void operator()(DataAccessResult result) const
    {
        out.push_back(1);
        out.push_back(static_cast<std::uint8_t>(result));
    }
    void operator()(const ReadBlockResult& block) const
    {
        out.push_back(2);
        out.push_back(block.last ? 1 : 0);
        appendU16(out, block.block);
        put::octets(block.raw, out);
    }
    void operator()(std::uint16_t block) const
    {
        out.push_back(3);
        appendU16(out, block);
    }
};

} // namespace

Bytes encode(const ReadRequest& apdu)
{
    Bytes out{0x05};
    putVariables(apdu.variables, out);
    return out;
}

Bytes encode(const ReadResponse& apdu)
{
    Bytes out{0x0C};
    encodeLength(apdu.results.size(), out);
    for (const auto& result : apdu.results)
        std::visit(ResultWriter{out}, result);
    return out;
}

Bytes encode(const WriteRequest& apdu)
{
    Bytes out{static_cast<std::uint8_t>(apdu.confirmed ? 0x06 : 0x16)};
    putVariables(apdu.variables, out);
    put::dataList(apdu.values, out);
    return out;
}

Bytes encode(const WriteResponse& apdu)
{
    Bytes out{0x0D};
    encodeLength(apdu.results.size(), out);
    for (const auto& one : apdu.results) {
        if (const auto* block = std::get_if<std::uint16_t>(&one)) {
            out.push_back(2);
            appendU16(out, *block);
            continue;
        }
        const auto result = std::get<DataAccessResult>(one);
        out.push_back(result == DataAccessResult::Success ? 0 : 1);
        if (result != DataAccessResult::Success)
            out.push_back(static_cast<std::uint8_t>(result));
    }
    return out;
}

Bytes encode(const InformationReport& apdu)
{
    Bytes out{0x18, static_cast<std::uint8_t>(apdu.time.empty() ? 0 : 1)};
    if (!apdu.time.empty())
        put::octets(ascii(apdu.time), out);
    putVariables(apdu.variables, out);
    put::dataList(apdu.values, out);
    return out;
}

} // namespace metersmith::dlms
