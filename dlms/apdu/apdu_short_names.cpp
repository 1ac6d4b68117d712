// SPDX-License-Identifier: Apache-2.0
#include "dlms/apdu/apdu_parts.h"

#include <algorithm>

namespace metersmith::dlms::parts
{
namespace
{

/// Variable-Access-Specification.
ShortNameAccess readVariable(ApduReader& in)
{
    using Kind = ShortNameAccess::Kind;
    ShortNameAccess variable;
    const auto choice = in.choice(2, 7, "variable-access-specification");
    if (choice == 3) // detailed-access of DLMS, not used with COSEM
        in.refuse(ErrorCode::Malformed, "variable-access-specification",
                  "choice 3 does not exist, expected 2, or 4 to 7");
    variable.kind = static_cast<Kind>(choice);
    switch (variable.kind) {
    case Kind::Name:
        variable.name = in.u16("variable-name");
        break;
    case Kind::Parameterised:
        variable.name = in.u16("variable-name");
        variable.access = in.selection();
        break;
    case Kind::Block:
        variable.block = in.u16("block-number");
        break;
    case Kind::ReadBlock:
        variable.last = in.flag("last-block");
        variable.block = in.u16("block-number");
        variable.raw = in.octets("raw-data");
        break;
    case Kind::WriteBlock:
        variable.last = in.flag("last-block");
        variable.block = in.u16("block-number");
        break;
    }
    return variable;
}

std::vector<ShortNameAccess> readVariables(ApduReader& in)
{
    std::vector<ShortNameAccess> list;
    const auto number = in.count(3, "variable-access-specification");
    list.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && in.ok(); ++i)
        list.push_back(readVariable(in));
    return list;
}

ReadResult readOne(ApduReader& in)
{
    switch (in.choice(0, 3, "read-response")) {
    case 0:
        return in.data("data");
    case 1:
        return static_cast<DataAccessResult>(in.u8("data-access-error"));
    case 2: {
        ReadBlockResult block;
        block.last = in.flag("last-block");
        block.block = in.u16("block-number");
        block.raw = in.octets("raw-data");
        return block;
    }
    default:
        return in.u16("block-number");
    }
}

} // namespace

Apdu readReadRequest(ApduReader& in)
{
    (void)in.u8("tag");
    return ReadRequest{readVariables(in)};
}

Apdu readReadResponse(ApduReader& in)
{
    (void)in.u8("tag");
    ReadResponse response;
    const auto number = in.count(2, "read-response");
    response.results.reserve(std::min<std::size_t>(number, 1024));
    for (std::size_t i = 0; i < number && in.ok(); ++i)
        response.results.push_back(readOne(in));
    return response;
}

Apdu readWriteRequest(ApduReader& in)
{
    WriteRequest request;
    request.confirmed = in.u8("tag") == 0x06;
    request.variables = readVariables(in);
    request.values = in.dataList("list-of-data");
    return request;
}

Apdu readWriteResponse(ApduReader& in)
{
    (void)in.u8("tag");
    WriteResponse response;
    const auto number = in.count(1, "write-response");
    response.results.reserve(number);
    for (std::size_t i = 0; i < number && in.ok(); ++i) {
        switch (in.choice(0, 2, "write-response")) {
        case 0:
            response.results.emplace_back(DataAccessResult::Success);
            break;
        case 1:
            response.results.emplace_back(
                static_cast<DataAccessResult>(in.u8("data-access-error")));
            break;
        default:
            response.results.emplace_back(in.u16("block-number"));
            break;
        }
    }
    return response;
}

Apdu readInformationReport(ApduReader& in)
{
    (void)in.u8("tag");
    InformationReport report;
    if (in.flag("current-time")) {
        const auto time = in.octetsView("current-time");
        report.time.assign(time.begin(), time.end());
    }
    report.variables = readVariables(in);
    report.values = in.dataList("list-of-data");
    return report;
}

} // namespace metersmith::dlms::parts
