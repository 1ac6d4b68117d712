// SPDX-License-Identifier: Apache-2.0
#include "dlms/link/wrapper_frame.h"

#include "protocol/reader.h"

namespace metersmith::dlms
{

namespace
{

constexpr std::string_view wrapperClause = "IEC 62056-47, 7.3";

} // namespace

Result<Bytes> encodeWrapperFrame(std::uint16_t source, std::uint16_t destination, BytesView apdu)
{
    if (apdu.size() > mostWrapperApdu)
        return fail(ErrorCode::LimitExceeded, "wrapper/length",
                    std::to_string(apdu.size()) + " bytes; at most " +
                        std::to_string(mostWrapperApdu),
                    wrapperClause);
    Bytes bytes;
    bytes.reserve(wrapperHeaderLength + apdu.size());
    appendU16(bytes, wrapperVersion);
    appendU16(bytes, source);
    appendU16(bytes, destination);
    appendU16(bytes, static_cast<std::uint16_t>(apdu.size()));
    append(bytes, apdu);
    return bytes;
}

Result<WrapperFrame> decodeWrapperFrame(BytesView bytes)
{
    Reader in(bytes);
    const auto version = in.u16("version");
    if (!version)
        return fail(version.error());
    if (*version != wrapperVersion)
        return fail(ErrorCode::Malformed, "version, byte 0",
                    "expected 0001, got " + toHex(bytes.first(2)), wrapperClause);
    const auto source = in.u16("source wPort");
    if (!source)
        return fail(source.error());
    const auto destination = in.u16("destination wPort");
    if (!destination)
        return fail(destination.error());
    const auto length = in.u16("length");
    if (!length)
        return fail(length.error());
    const auto apdu = in.take(*length, "APDU");
    if (!apdu)
        return fail(apdu.error());
    return WrapperFrame{*source, *destination, *apdu};
}

} // namespace metersmith::dlms
