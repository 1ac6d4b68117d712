// SPDX-License-Identifier: Apache-2.0
#include "iec62056_21/option_select.h"

#include "iec62056_21/bcc.h"
#include "protocol/reader.h"

namespace metersmith::iec62056_21
{

namespace
{

constexpr std::string_view selectClause = "IEC 62056-21, 6.3.3";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

Result<Bytes> encode(const OptionSelect& select)
{
    if (!isDigit(select.protocolControl) || !isDigit(select.baudCharacter) ||
        !isDigit(select.modeControl))
        return fail(ErrorCode::OutOfRange, "option select", "V, Z and Y must be digits",
                    selectClause);
    Bytes bytes{ack};
    const char fields[] = {select.protocolControl, select.baudCharacter, select.modeControl};
    append(bytes, ascii(std::string_view(fields, 3)));
    append(bytes, ascii("\r\n"));
    return bytes;
}

Result<OptionSelect> decodeOptionSelect(BytesView bytes)
{
    constexpr std::size_t length = 6;
    char fields[length] = {};
    Reader in(bytes);
    for (std::size_t i = 0; i < length; ++i) {
        const auto octet = in.u8("option select");
        if (!octet)
            return fail(octet.error());
        fields[i] = static_cast<char>(*octet);
        const bool right = i == 0   ? *octet == ack
                           : i == 4 ? *octet == '\r'
                           : i == 5 ? *octet == '\n'
                                    : isDigit(fields[i]);
        if (!right)
            return fail(ErrorCode::Malformed, "option select, byte " + std::to_string(i),
                        "expected ACK, three digits, CR and LF; got " + toHex(bytes.subspan(i, 1)),
                        selectClause);
    }
    if (!in.atEnd())
        return fail(ErrorCode::Malformed, "option select, byte 6", "something follows CR LF",
                    selectClause);
    return OptionSelect{fields[1], fields[2], fields[3]};
}

} // namespace metersmith::iec62056_21
