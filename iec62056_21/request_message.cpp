// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/request_message.h"

#include "iec62056_21/line_end.h"

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view requestClause = "IEC 62056-21, 6.3.1";
constexpr std::size_t longestAddress = 32;

Result<> checkAddress(std::string_view address)
{
    if (address.size() > longestAddress)
        return fail(ErrorCode::OutOfRange, "request message/device address",
                    std::to_string(address.size()) + " characters; at most 32", requestClause);
    for (std::size_t i = 0; i < address.size(); ++i) {
        const char c = address[i];
        const bool allowed =
            (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ';
        if (!allowed)
            return fail(ErrorCode::OutOfRange,
                        "request message/device address, character " + std::to_string(i),
                        "only digits, letters and blanks are allowed", requestClause);
    }
    return {};
}

} // namespace

Result<Bytes> encode(const RequestMessage& request)
{
    if (const auto checked = checkAddress(request.deviceAddress); !checked)
        return fail(checked.error());
    return ascii("/?" + request.deviceAddress + "!\r\n");
}

Result<RequestMessage> decodeRequestMessage(BytesView bytes)
{
    const auto line = lineOf(bytes, "request message", 2 + longestAddress + 1);
    if (!line)
        return fail(line.error());
    if (!line->starts_with("/?") || !line->ends_with("!") || line->size() < 3)
        return fail(ErrorCode::Malformed, "request message", "expected /?address!", requestClause);
    RequestMessage request{line->substr(2, line->size() - 3)};
    if (const auto checked = checkAddress(request.deviceAddress); !checked)
        return fail(checked.error());
    return request;
}

} // namespace metersmith::iec62056_21
